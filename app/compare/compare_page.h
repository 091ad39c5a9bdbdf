// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/charts/compare_charts.h"
#include "compare/compare_bar.h"
#include "compare/compare_session.h"
#include "compare/compare_view.h"
#include "compare/figures_at.h"
#include "compare/figures_table.h"
#include "views/caption_strip.h"
#include "views/replay_frame.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QWidget>

#include <map>

namespace synchroscope {

/// The Compare page: runs of one lesson that differ in one thing, one above the other on one clock; every figure; charts.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// What is compared is a lesson with these settings. New processes, held at 0, if anything is different from before.
    void setSubject(const Scenario &lesson, const Settings &settings);
    /// Runs that have been made. `as`: what was compared with them, one variant each; absent: two of the lesson page.
    void showRecordings(const Scenario &lesson, const Settings &settings,
                        std::vector<std::shared_ptr<RecordedRun>> runs, std::optional<Comparison> as = {});
    void compareIn(const Varied &varied);
    /// The usual values of one knob, with the charts of what each of them costs and gains.
    void compareKnob(const Scenario &lesson, const Settings &settings, int knob);
    /// Shows runs without driving them: for pictures.
    void showScene(const CompareScene &scene);
    /// The processes end; what has been recorded is forgotten.
    void end();
    void setPresenting(bool presenting);
    /// True if the key belongs to this page.
    bool handleKey(const QKeyEvent &event);

    [[nodiscard]] CompareSession &session() { return m_session; }
    [[nodiscard]] CompareView *view() const { return m_view; }
    [[nodiscard]] CompareBar *bar() const { return m_bar; }
    [[nodiscard]] FiguresTable *table() const { return m_table; }
    [[nodiscard]] CaptionStrip *caption() const { return m_caption; }
    [[nodiscard]] CompareCharts *charts() const { return m_charts; }
    /// A sentence above the strips until the next key.
    void showNotice(const QString &sentence);
    void showPart(ComparePart part);
    [[nodiscard]] ComparePart part() const { return static_cast<ComparePart>(m_parts->currentIndex()); }

signals:
    void closeWanted();
    /// One of the runs is wanted on the lesson page, at the moment shown here.
    void runWanted(const std::shared_ptr<RecordedRun> &run, std::int64_t time);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void beginComparison();
    void beginRuns();
    void showNow(bool exactly);
    void showParts(const CompareScene &scene);
    void showTransport();
    void takeValues(const QString &text);
    void showDifferences(bool shown, const CompareScene &scene);
    void openRun(int run);
    void applyLook();
    void scaleParts();
    bool handlePlayKey(const QKeyEvent &event);
    bool handleViewKey(const QKeyEvent &event);

    Look m_given, m_look; // what is handed down: larger while presenting
    CompareBar *m_bar;
    CaptionStrip *m_caption;
    QStackedWidget *m_parts;
    QScrollArea *m_scroll;
    CompareView *m_view;
    ReplayFrame *m_frame;
    FiguresTable *m_table;
    CompareCharts *m_charts;
    QLabel *m_notice;
    CompareSession m_session;
    FiguresAt m_figures;
    Scenario m_lesson;
    Settings m_settings;
    Varied m_varied;
    std::map<int, std::vector<double>> m_values; // chosen by hand, by place among what can be compared
    std::vector<std::shared_ptr<RecordedRun>> m_recordings;
    std::optional<Comparison> m_recordedAs;
    std::optional<bool> m_differencesByHand;
    bool m_presenting = false;
    double m_viewScale = 0;
};

} // namespace synchroscope
