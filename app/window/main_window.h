// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_page.h"
#include "explore/explore_panel.h"
#include "fullspeed/full_speed_page.h"
#include "style/theme_choice.h"
#include "window/lesson_page.h"
#include "window/lessons.h"
#include "window/origin_bar.h"
#include "window/session.h"
#include "workshop/workshop_panel.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QStackedWidget>

namespace synchroscope {

class DropHint;
class HandoutMaker;
class LessonPlayer;
class RecentFiles;
class MomentSheet;
class RecordingLoader;
class RunKeeper;
class StartPage;
class TermsPage;
enum class TermsPart;

/// Connects the pages to what they show, and keys to both.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Lessons lessons, ThemeChoice theme);
    ~MainWindow() override;

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] LessonPage &page() { return *m_page; }
    [[nodiscard]] ComparePage &comparePage() { return *m_compare; }
    // Made when they are first wanted, as the Terms page is: the window opens the sooner.
    [[nodiscard]] FullSpeedPage &fullSpeedPage();
    [[nodiscard]] ExplorePanel &explorePanel();
    /// Null before it is first shown.
    [[nodiscard]] TermsPage *termsPage() { return m_terms; }
    /// Null before it is first shown, as the next one.
    [[nodiscard]] StartPage *startPage() { return m_start; }
    [[nodiscard]] MomentSheet *momentSheet() { return m_sheet; }
    [[nodiscard]] WorkshopPanel &workshop() { return *m_workshop; }
    [[nodiscard]] RecentFiles &recentFiles() { return *m_recent; }
    /// More of a recording is still to come.
    [[nodiscard]] bool readsRecording() const;
    /// It was closed to be opened again in another language.
    [[nodiscard]] bool opensAgain() const { return m_opensAgain; }
    /// The file of the lesson that is open; empty if it has none.
    [[nodiscard]] std::string openFileName() const;
    /// Where a lesson that does not ship comes from, as it is said above the page; empty for all others.
    [[nodiscard]] QString origin() const { return m_origin->text(); }

public slots:
    /// False: there is no such lesson, or unsaved changes are to be kept first.
    bool openLesson(int index);
    /// The modes of the lesson, as it is set now, on the Compare page; or what was compared last.
    void showCompare();
    void showFullSpeed();
    /// What the words mean, and the teacher's guide; closing leads back to the page that was shown.
    void showTerms(TermsPart part);
    void showLesson();
    /// The course, the comparison, a file: also where there is no lesson.
    void showStart();
    /// What the picture shows as a table, or no more.
    void toggleTable();
    void setLessMotion(bool less);
    /// The notional machine or Linux on the lesson page.
    void setLevel(Level level);
    void setTheme(ThemeChoice theme);
    /// A code of languages, or empty for the desktop's. Closes the window, to be opened again in that language.
    void setLanguage(const QString &code);
    // Lessons of one's own.
    void setWorkshopShown(bool shown);
    /// New processes with the programs as they stand in the workshop.
    void runDraft();
    /// A lesson or a recording.
    void openFile(const QString &path);
    /// Its lesson, and its runs as earlier runs of it; several on the Compare page too.
    void openRecording(const QString &path);
    /// The shown run, or those that are compared, with all that is still to come of them.
    void keepRun(const QString &path);
    /// Of the runs that are compared, once they are over; of a recording; otherwise the lesson is run for it in each mode.
    void makeHandout(const QString &path);
    void beginNewLesson();
    /// False if it could not be saved; why is said, and nothing is lost.
    bool saveLesson(const QString &path);
    void exportText(const QString &path);
    /// Without a question, for a program that is told to end: what has not been saved is put into a file, and it is
    /// said into which.
    void endAtOnce();
    /// Begins as it was left, and keeps what is chosen from now on.
    void remember();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectCompare();
    void connectCloser();
    void connectTerms();
    void makeTerms();
    void closeTerms();
    [[nodiscard]] bool showsTerms() const;
    bool openNamed(const QString &identifier);
    /// Its first lesson that ships.
    bool openCourse(); // false: it was not left
    void connectWorkshop();
    void placeWorkshop();
    bool mayLeaveDraft();
    bool saveDraft();
    bool saveDraftAs();
    void openFileAsked();
    void keepRunAsked();
    void makeHandoutAsked();
    void endReading();
    void adopt(const Scenario &lesson);
    void listLessons();
    void forgetUnsavedLesson();
    void openInWorkshop(const Scenario &lesson);
    void showPanelAgain();
    void showTitle();
    void showOrigin();
    bool pressedForFiles(const QKeyEvent &event);
    void connectPlayer();
    void watchMemory();
    void keepOpenLesson() const;
    void noteOpened(const std::string &file);
    void keepWindowsPlace() const;
    void compareRuns(int number);
    void compareKnob(int knob);
    void openComparedRun(const std::shared_ptr<RecordedRun> &run, std::int64_t time);
    [[nodiscard]] Look look() const;
    void connectStart();
    void applyLook();
    void beginRun();
    void showScene();
    void showTransport();
    void showKeys();
    void setPresenting(bool presenting);
    void blank();
    void showExplore();
    void showNotice(const QString &sentence);
    void showOtherRun();
    void clickProcess(int process);
    void stepProcess(int process);
    bool pressedCloser(const QKeyEvent &event);
    void askWhy(bool wanted);
    bool pressed(const QKeyEvent &event);
    bool pressedEverywhere(const QKeyEvent &event);
    bool pressedWithControl(const QKeyEvent &event);
    bool pressedToAndFro(const QKeyEvent &event);

    std::vector<Scenario> m_lessons; // those of the course, and after them own ones
    std::size_t m_course;            // so many
    ThemeChoice m_theme;
    QPalette m_desktop;
    double m_textFactor = 1;
    bool m_applyingLook = false, m_lessMotion = false;
    bool m_remembers = false;
    int m_lesson = 0;
    bool m_draftIsShown = false; // the workshop holds what the stage shows: the switches speak of it
    struct Opened // a compared run that is looked at on the lesson page
    {
        std::weak_ptr<RecordedRun> run;
        std::size_t events = 0;
        int number = 0; // of the session
        std::int64_t at = 0; // the moment at which it was opened: while it is shown, the comparison is as it was left
    };
    OriginBar *m_origin;
    QStackedWidget *m_pages;
    LessonPage *m_page;
    ComparePage *m_compare;
    FullSpeedPage *m_fullSpeed = nullptr;
    StartPage *m_start = nullptr;
    MomentSheet *m_sheet = nullptr;
    TermsPage *m_terms = nullptr; // made when it is first wanted: its texts take time
    QWidget *m_beforeTerms = nullptr;
    Opened m_opened;
    ExplorePanel *m_explore = nullptr;
    WorkshopPanel *m_workshop;
    QDockWidget *m_dock;
    RecentFiles *m_recent;
    DropHint *m_dropHint;
    bool m_workshopWanted = false, m_endsAtOnce = false, m_opensAgain = false;
    std::vector<std::string> m_ownFiles; // saved from this window
    Session m_session;
    LessonPlayer *m_player = nullptr;
    std::unique_ptr<RecordingLoader> m_loader; // while a recording is being read
    std::unique_ptr<HandoutMaker> m_handout;   // the last one
    std::unique_ptr<RunKeeper> m_keeper;       // of the file that is being written, or was last
};

} // namespace synchroscope
