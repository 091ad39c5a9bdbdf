// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/history.h"
#include "geometry/lane_index.h"
#include "style/look.h"
#include "views/evidence_asking.h"
#include "views/evidence_note.h"
#include "views/legend.h"
#include "views/timeline_context.h"

#include <QWidget>

#include <optional>

namespace synchroscope {

/// The last events of a stream that has been frozen, down to the nanosecond: lanes, arrows, depth, gaps. The wheel zooms
/// about the pointer, dragging moves, + − and 0 as well; a click on a badge says how a wait is known.
class FrozenView : public QWidget
{
    Q_OBJECT

public:
    explicit FrozenView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void showRecording(Recording recording);
    void zoom(double factor, std::optional<double> aboutX = {});
    void showAll();
    [[nodiscard]] std::int64_t visibleLength() const { return m_length; }
    [[nodiscard]] const std::optional<Recording> &recording() const { return m_recording; }
    /// What the pointer is told where it rests.
    [[nodiscard]] QString hoverTextAt(const QPointF &place) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Plan
    {
        QRectF ticks, depth;
        std::vector<QRectF> lanes;
        double detail = 1, forLegend = 0;
    };
    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] Plan plan() const;
    [[nodiscard]] QRectF legendArea(const Plan &plan, const TimeAxis &axis) const;
    [[nodiscard]] TimelineContext context(QPainter &painter, const Plan &plan) const;
    [[nodiscard]] std::optional<EvidenceAnswer> badgeAt(const QPointF &place) const;
    void moveTo(std::int64_t begin);

    Look m_look;
    EvidenceNote *m_note;
    std::optional<Recording> m_recording;
    std::optional<History> m_history;
    std::vector<LaneIndex> m_indices;
    LegendContents m_legend;
    std::int64_t m_begin = 0, m_length = 1;
    double m_dragX = 0;
    QPointF m_pressedAt;
};

} // namespace synchroscope
