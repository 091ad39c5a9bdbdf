// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/lane_index.h"
#include "style/look.h"
#include "views/legend.h"
#include "window/recorded_run.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <array>
#include <memory>
#include <vector>

namespace synchroscope {

/// Two runs of a lesson one above the other on one axis, and the first thing in which they differ.
class RunComparison : public QWidget
{
    Q_OBJECT

public:
    explicit RunComparison(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void compare(std::shared_ptr<RecordedRun> upper, std::shared_ptr<RecordedRun> lower);
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }

signals:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Strip
    {
        std::shared_ptr<RecordedRun> run;
        std::vector<LaneIndex> indices;
        std::optional<std::size_t> difference; // index of its event
    };
    void paintStrip(QPainter &painter, const Strip &strip, const QRectF &area, const TimeAxis &axis) const;

    Look m_look;
    std::array<Strip, 2> m_strips;
    LegendContents m_legend;
    QLabel *m_sentence;
    QToolButton *m_close;
};

} // namespace synchroscope
