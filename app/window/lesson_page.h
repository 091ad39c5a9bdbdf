// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/charts_column.h"
#include "style/look.h"
#include "views/caption_strip.h"
#include "views/lesson_panel.h"
#include "views/memory_view.h"
#include "views/message_panel.h"
#include "views/narration_panel.h"
#include "views/panel_tab.h"
#include "views/replay_frame.h"
#include "views/stacked_column.h"
#include "views/stage_view.h"
#include "views/timeline_view.h"
#include "views/why_panel.h"
#include "window/run_strip.h"
#include "window/transport_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

#include <optional>
#include <vector>

namespace synchroscope {

/// What the stage shows: the notional machine (processes, mailboxes, messages), or how Linux does it (segment, futex
/// words, system calls). Never both in one view.
enum class Level { machine, system };

/// The Lesson page: transport, caption, text panel, stage, timeline, charts. Shows scenes; drives nothing itself.
class LessonPage : public QWidget
{
    Q_OBJECT

public:
    explicit LessonPage(const Look &look, QWidget *parent = nullptr);

    [[nodiscard]] TransportBar *transport() const { return m_transport; }
    [[nodiscard]] LessonPanel *panel() const { return m_panel; }
    [[nodiscard]] StageView *stage() const { return m_stage; }
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    [[nodiscard]] CaptionStrip *caption() const { return m_caption; }
    [[nodiscard]] NarrationPanel *log() const { return m_log; }
    [[nodiscard]] WhyPanel *why() const { return m_why; }
    [[nodiscard]] RunStrip *runs() const { return m_runs; }
    [[nodiscard]] MemoryView *memory() const { return m_memory; }
    [[nodiscard]] MessagePanel *message() const { return m_message; }

    void setLook(const Look &look);
    /// The first `course` of them are those of the course.
    void setLessons(const std::vector<Scenario> &lessons, std::size_t course);
    /// A new run: everything about the last one is forgotten. `texts`: the lesson, whose they are; `scenario`: what runs.
    void beginRun(int lesson, const Scenario &texts, const Scenario &scenario, const Settings &settings, bool ownSettings);
    /// Another run of the same lesson is shown, an earlier one or the newest again.
    void showOtherRun(const Scenario &scenario, const Settings &settings);
    void showScene(const Scene &scene);
    /// A run that could not be started, in words.
    void showFailure(const QString &sentence);

    /// A sentence above the stage until it is dismissed.
    void showNotice(const QString &sentence);
    void dismissNotice();

    void setChartsWanted(bool wanted);
    [[nodiscard]] bool chartsWanted() const { return m_chartsWanted; }
    /// What new processes can make of the shown moment; empty: nothing.
    void offerRepeat(const QString &what);
    void setLogWanted(bool wanted);
    [[nodiscard]] bool logWanted() const { return m_logWanted; }
    /// The column that says why; it opens by itself when a run is found to be stuck for ever.
    void setWhyWanted(bool wanted);
    [[nodiscard]] bool whyWanted() const { return m_whyWanted; }
    /// Shows or hides the text panel, also against what the width would suggest.
    void setPanelWanted(bool wanted);
    /// For the back row: only caption, stage and timeline, larger.
    void setPresenting(bool presenting);
    [[nodiscard]] bool presenting() const { return m_presenting; }
    [[nodiscard]] bool panelShown() const { return m_panel->isVisibleTo(this); }
    void selectProcess(int process);
    void setLevel(Level level);
    [[nodiscard]] Level level() const { return m_level; }

signals:
    void repeatWanted();
    void levelWanted(Level level);
    /// Another process is asked about: the scene is wanted again.
    void otherQuestion();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeWhy();
    void shareColumn();
    void arrange();
    void placeRepeat();
    void showMessage(bool shown);
    void scaleParts();
    void applyLook();
    void showCaption(const Scene &scene);

    Look m_given, m_look; // what is handed down: larger while presenting
    TransportBar *m_transport;
    CaptionStrip *m_caption;
    LessonPanel *m_panel;
    PanelTab *m_tab; // in its place while it is hidden
    QLabel *m_notice;
    StageView *m_stage;
    MemoryView *m_memory;
    TimelineView *m_timeline;
    StackedColumn *m_column;
    ReplayFrame *m_frame;
    QToolButton *m_repeat;
    QWidget *m_levels; // the switch
    QButtonGroup *m_levelButtons;
    RunStrip *m_runs;
    NarrationPanel *m_log;
    MessagePanel *m_message;
    QHBoxLayout *m_across;
    WhyPanel *m_why;
    ChartsColumn *m_charts;
    QString m_opening; // what the caption says before the first start
    Level m_level = Level::machine;
    bool m_chartsWanted = false, m_logWanted = false, m_messageSelected = false;
    bool m_whyWanted = false, m_whyByItself = false;
    bool m_whyIsSheet = false; // over the stage, where there is no room beside it
    std::optional<bool> m_panelByHand; // against the width; forgotten when the window is resized past the limit
    bool m_wide = true;
    bool m_presenting = false;
    bool m_revealed = false;
    double m_stageScale = 0, m_transportScale = 0; // as last handed down
};

} // namespace synchroscope
