// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording/recording.h"
#include "recording/stops.h"
#include "style/look.h"
#include "views/scene.h"
#include "window/language_menu.h"
#include "window/pace_switch.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

namespace synchroscope {

/// What the transport shows.
struct TransportState
{
    Phase phase = Phase::ready;
    bool moving = false; // the play button pauses
    Pace pace;
    StopSet stops = checkpointsOnly;
    Mode mode;
    int capacity = 0;
    WhenFull whenFull = WhenFull::wait;
};

/// To and fro, play and pause, the pace, and the switches that start a new run.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Shows what is, without announcing anything.
    void showState(const TransportState &state);
    /// Which columns are there beside the stage.
    void setColumnsShown(bool why, bool log, bool charts, bool lesson);
    /// Which level the stage shows.
    void setLinuxShown(bool shown) { m_linux->setChecked(shown); }
    /// Opens the menu of the kinds of event at which a run stands still by itself.
    void chooseStops();
    void setThemeShown(ThemeChoice theme) { m_themes[static_cast<std::size_t>(theme)]->setChecked(true); }
    void setWorkshopShown(bool shown);
    /// Among what can be opened.
    void setRecentMenu(QMenu *recent);
    void setLanguageShown(const QString &code) { m_languages->showChosen(code); }
    void setLessMotionShown(bool less) { m_lessMotion->setChecked(less); }

signals:
    void playPauseWanted();
    void restartWanted();
    void beginningWanted();
    void backWanted();
    void forthWanted();
    void nextStopWanted();
    void stopsWanted(StopSet stops);
    void paceWanted(const Pace &pace);
    void sendWanted(Style style);
    void receiveWanted(Style style);
    void capacityWanted(int capacity);
    void whenFullWanted(WhenFull policy);
    void chartsWanted(bool shown);
    void lessonWanted(bool shown);
    void logWanted(bool shown);
    void linuxWanted(bool shown);
    void whyWanted(bool shown);
    void workshopWanted(bool shown);
    void compareWanted();
    void fullSpeedWanted();
    void exploreWanted();
    void openWanted();
    void keepWanted();
    void handoutWanted();
    void presentWanted();
    void startWanted();
    void tableWanted();
    void lessMotionWanted(bool less);
    void voteWanted();
    void courseWanted();
    void themeWanted(ThemeChoice theme);
    void languageWanted(const QString &code); // empty: the desktop's
    void keysWanted();
    void termsWanted();
    void glossaryWanted();
    void guideWanted();
    void userGuideWanted();
    /// A field has done with the keyboard.
    void keysGivenBack();
    /// Why something that was typed is not taken.
    void notice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addStopsButton();
    QToolButton *addViewButton();
    void addHelpButton();
    void explainControls();
    void commitCapacity();
    void showCapacity();

    Look m_look;
    QToolButton *m_beginning, *m_back, *m_play, *m_forth, *m_nextStop, *m_restart;
    QToolButton *m_view;
    QAction *m_keep = nullptr;
    LanguageMenu *m_languages = nullptr;
    QAction *m_why = nullptr, *m_log = nullptr, *m_charts = nullptr, *m_lesson = nullptr, *m_linux = nullptr,
            *m_workshop = nullptr, *m_lessMotion = nullptr;
    QButtonGroup *m_send, *m_receive;
    PaceSwitch *m_pace;
    QComboBox *m_capacity, *m_whenFull;
    std::vector<QAction *> m_stops; // one a kind
    std::array<QAction *, themeNames.size()> m_themes{}; // one a choice
    int m_shownCapacity = -1;
};

} // namespace synchroscope
