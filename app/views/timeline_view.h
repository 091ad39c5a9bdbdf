// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/lane_index.h"
#include "style/look.h"
#include "views/legend.h"
#include "views/scene.h"

#include <QToolButton>
#include <QWidget>

#include <vector>

namespace synchroscope {

/// The run over time: a lane a process, the arrows between them, the queues' depth, the playhead and a legend.
/// Scrolled by hand (wheel, drag, arrow keys) it stops following; "Follow" goes back to the newest.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// The scene must outlive the next call of clear() or show().
    void showScene(const Scene &scene);
    /// A new run begins: forgets everything about the last one.
    void clear();

    [[nodiscard]] bool following() const { return m_following; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

public slots:
    void follow();
    void selectProcess(int process);

signals:
    void processSelected(int process);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Plan
    {
        TimeAxis axis;
        QRectF ticks;
        std::vector<QRectF> lanes, depths;
        std::vector<int> depthChannels;
        QRectF legend;
        double labelWidth = 0, detail = 1;
    };
    [[nodiscard]] Plan plan() const;
    [[nodiscard]] std::int64_t span() const;
    void scrollTo(std::int64_t begin);
    void paintLabels(QPainter &painter, const Plan &plan) const;
    void placeFollowButton();

    Look m_look;
    const Recording *m_recording = nullptr;
    const History *m_history = nullptr;
    std::int64_t m_now = 0;
    Phase m_phase = Phase::ready;
    std::vector<LaneIndex> m_indices;
    LegendCollector m_legend;
    bool m_following = true;
    std::int64_t m_begin = 0; // of the visible part, when not following
    int m_selected = -1;
    double m_dragX = 0;
    QToolButton *m_followButton;
};

} // namespace synchroscope
