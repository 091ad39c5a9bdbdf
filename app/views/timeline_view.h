// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/lane_index.h"
#include "style/look.h"
#include "views/evidence_note.h"
#include "views/legend.h"
#include "views/scene.h"
#include "views/timeline_context.h"
#include "views/timeline_plan.h"

#include <QToolButton>
#include <QWidget>

#include <vector>

namespace synchroscope {

struct EvidenceAnswer;

/// The run over time: a lane a process, the arrows between them, the queues' depth, the playhead, an overview of the
/// whole run and a legend. What is later than the shown moment is dimmed.
/// Scrolled by hand (wheel, drag) it stops following; "Follow" goes back. The playhead can be dragged, also on the row
/// of the ticks and in the overview; a click on a span or an arrow leads to its moment.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// The scene must outlive the next call of clear() or show().
    void showScene(const Scene &scene);
    /// The whole run, and nothing to be pressed.
    void setForPaper();
    /// Another run begins, or is shown: forgets everything about the last one.
    void clear();

    [[nodiscard]] bool following() const { return m_following; }
    /// The visible part of the axis, and where everything stands in it. Only while a scene is shown.
    [[nodiscard]] TimelinePlan plan() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

    // In words: a row a lane, and under them one a queue. Rows are valid until the next scene.
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QString rowName(int row) const;
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] QRectF rowRect(int row) const;

    /// What the sign at that point means; empty: nothing is there that has a name.
    [[nodiscard]] QString hoverTextAt(const QPointF &point) const;

public slots:
    /// What the kernel says of a process at the shown moment, and how that is known.
    void explainProcess(int process, const QRect &about);
    /// Back to the newest moment; in a replay, to the playhead.
    void follow();
    void selectProcess(int process);

signals:
    void processSelected(int process);
    void timeWanted(std::int64_t time);
    void momentWanted(std::size_t moment);
    void messageWanted(int channel, std::uint32_t number);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool replaying() const { return m_phase == Phase::replay; }
    [[nodiscard]] bool playheadShown() const;
    [[nodiscard]] std::int64_t span() const;
    [[nodiscard]] std::int64_t begin() const;
    [[nodiscard]] TimelineContext context(QPainter &painter, const TimelinePlan &plan) const;
    void enterOrLeaveReplay(bool replay);
    void keepPlayheadInView(bool forwards);
    void scrollTo(std::int64_t begin);
    void showFollowButton();
    void showTier();
    void explainTier();
    void explainWait(const EvidenceAnswer &answer);
    [[nodiscard]] LegendContents legendContents() const;
    [[nodiscard]] QString laneText(int process) const;
    void paintLabels(QPainter &painter, const TimelinePlan &plan) const;
    void paintRun(QPainter &painter, const TimelinePlan &plan) const;
    void paintPlayhead(QPainter &painter, const TimelinePlan &plan) const;

    Look m_look;
    const Recording *m_recording = nullptr;
    const History *m_history = nullptr;
    std::int64_t m_now = 0, m_newest = 0;
    std::vector<int> m_depthNow; // of each queue
    Phase m_phase = Phase::ready;
    std::vector<LaneIndex> m_indices;
    LegendCollector m_legend;
    bool m_forPaper = false;
    bool m_following = true, m_followedBefore = true; // before: until the replay began
    std::int64_t m_begin = 0;                         // of the visible part, when not following
    int m_selected = -1;
    MessageId m_message; // the selected one
    Grip m_grip = Grip::nothing;
    QPointF m_pressedAt;
    bool m_dragged = false;
    double m_dragX = 0;
    QToolButton *m_followButton;
    QToolButton *m_tier; // what the kernel tells at all
    EvidenceNote *m_note;
};

} // namespace synchroscope
