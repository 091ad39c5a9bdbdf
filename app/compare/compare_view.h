// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_figures.h"
#include "compare/compare_plan.h"
#include "compare/compare_scene.h"
#include "geometry/lane_index.h"
#include "views/evidence_asking.h"
#include "views/evidence_note.h"
#include "views/timeline_context.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace synchroscope {

/// The runs of a comparison as strips one above the other: one axis, one zoom, one playhead and one crosshair for all.
/// Repaints only the columns in which something has changed.
///
/// The wheel zooms about the pointer, dragging moves what is in view; on the row of the ticks and at the playhead dragging
/// moves the playhead. A click on a run's badge opens it in the lesson page; on a badge of the kernel's, says how it is known.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void clear();
    /// The scene's runs and comparison must outlive the next call of clear() or showScene(). `figures`: one a run, or none at all.
    void showScene(const CompareScene &scene, const std::vector<RunFigures> &figures);

    /// Times at which each run begins to differ from the first one, drawn as a mark; absent: it does not.
    void setDifferences(std::vector<std::optional<std::int64_t>> differences, QStringList sentences);

    [[nodiscard]] int selected() const { return m_selected; }
    void select(int run);
    void zoom(double factor, std::optional<double> aboutX = {});
    void showAll();
    /// What is read off at the pointer goes, until the pointer moves.
    void dropReadout() { moveCrosshair({}); }
    [[nodiscard]] bool readsOff() const { return m_crosshair.has_value(); }
    [[nodiscard]] bool zoomed() const { return m_zoomed; }
    [[nodiscard]] ComparePlan plan() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void timeWanted(std::int64_t time);
    void runWanted(int run);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    static double widestHeadWord(const Look &look);
    /// What has been painted of one run, to know what a newer scene changes.
    struct Painted
    {
        std::vector<LaneIndex> lanes;
        struct Seen
        {
            std::size_t revision = 0;    // of the history
            std::int64_t newest = 0;     // its last event then
        };
        std::vector<Seen> ahead;         // seen, but not yet painted: what happened later than what is shown
        std::size_t revision = 0;        // all of it has been painted
        std::size_t messages = 0;        // how many there were: the last one is emphasised
        bool finished = false;
        std::ptrdiff_t ended = 0;        // processes with their flag at the end
        std::int64_t until = 0;
        double circles = 0;              // their radius
        int deepest = 0;                 // as it stands beside the strip
    };
    enum class Grip { nothing, playhead, range, strips };

    [[nodiscard]] std::int64_t wholeLength() const;
    [[nodiscard]] std::int64_t visibleBegin() const;
    [[nodiscard]] std::int64_t visibleLength() const;
    [[nodiscard]] TimelineContext context(QPainter &painter, const ComparePlan &plan, std::size_t run,
                                          std::int64_t until) const;
    [[nodiscard]] std::optional<double> playheadX(const ComparePlan &plan) const;
    [[nodiscard]] QRect columns(double from, double to) const;
    void follow(const ComparePlan &plan, std::size_t run, std::int64_t until, QRegion &dirty);
    void moveCrosshair(std::optional<double> x);
    [[nodiscard]] std::optional<EvidenceAnswer> badgeAt(const ComparePlan &plan, const QPointF &place) const;
    void grip(const QPointF &place);
    void paintHeads(QPainter &painter, const ComparePlan &plan) const;
    void paintCommon(QPainter &painter, const ComparePlan &plan) const;
    void paintStrip(QPainter &painter, const ComparePlan &plan, std::size_t run) const;
    void paintTitle(QPainter &painter, const StripPlan &strip, std::size_t run) const;
    void paintFigures(QPainter &painter, const StripPlan &strip, std::size_t run) const;
    void paintRun(QPainter &painter, const ComparePlan &plan, std::size_t run) const;
    void paintDifference(QPainter &painter, const ComparePlan &plan, std::size_t run) const;
    void paintPlayhead(QPainter &painter, const ComparePlan &plan) const;
    void paintCrosshair(QPainter &painter, const ComparePlan &plan) const;
    void paintReadout(QPainter &painter, const ComparePlan &plan, std::size_t run, double x) const;
    void paintRange(QPainter &painter, const ComparePlan &plan) const;

    Look m_look;
    EvidenceNote *m_note;
    std::optional<CompareScene> m_scene;
    std::vector<std::vector<QString>> m_texts; // of the figures: a column each, a run each
    std::vector<std::vector<Mark>> m_marks;
    std::vector<Painted> m_painted;
    LegendContents m_legend;
    std::vector<LegendCollector> m_legends; // one a run
    std::vector<std::optional<std::int64_t>> m_differences;
    QStringList m_differenceSentences;
    std::int64_t m_whole = 0; // axis ns in view when all is; grows in leaps, so that what is painted mostly stays
    bool m_zoomed = false;
    std::int64_t m_begin = 0, m_length = 0; // zoomed: what is in view
    std::optional<double> m_crosshair;
    int m_selected = -1;
    Grip m_grip = Grip::nothing;
    QPointF m_pressedAt;
    double m_dragX = 0;
    bool m_dragged = false;
};

} // namespace synchroscope
