// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_page.h"
#include "explore/explore_panel.h"
#include "fullspeed/full_speed_page.h"
#include "style/theme_choice.h"
#include "window/lesson_page.h"
#include "window/lessons.h"
#include "window/session.h"

#include <QMainWindow>
#include <QStackedWidget>

namespace synchroscope {

class TermsPage;
enum class TermsPart;

/// Connects the pages to what they show, and keys to both.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Lessons lessons, ThemeChoice theme);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] LessonPage &page() { return *m_page; }
    [[nodiscard]] ComparePage &comparePage() { return *m_compare; }
    [[nodiscard]] FullSpeedPage &fullSpeedPage() { return *m_fullSpeed; }
    [[nodiscard]] ExplorePanel &explorePanel() { return *m_explore; }
    /// Null before it is first shown.
    [[nodiscard]] TermsPage *termsPage() { return m_terms; }

public slots:
    void openLesson(int index);
    /// The modes of the lesson, as it is set now, on the Compare page; or what was compared last.
    void showCompare();
    void showFullSpeed();
    /// What the words mean, and the teacher's guide; closing leads back to the page that was shown.
    void showTerms(TermsPart part);
    void showLesson();
    /// The notional machine or Linux on the lesson page.
    void setLevel(Level level);
    void setTheme(ThemeChoice theme);
    /// Begins as it was left, and keeps what is chosen from now on.
    void remember();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectCompare();
    void connectCloser();
    void connectTerms();
    void makeTerms();
    void closeTerms();
    [[nodiscard]] bool showsTerms() const;
    bool openNamed(const QString &identifier);
    void watchMemory();
    void keepTheme() const;
    void compareRuns(int number);
    void compareKnob(int knob);
    void openComparedRun(const std::shared_ptr<RecordedRun> &run, std::int64_t time);
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

    const std::vector<Scenario> m_lessons;
    ThemeChoice m_theme;
    QPalette m_desktop;
    double m_textFactor = 1;
    bool m_applyingLook = false;
    bool m_remembers = false;
    int m_lesson = 0;
    struct Opened // a compared run that is looked at on the lesson page
    {
        std::weak_ptr<RecordedRun> run;
        std::size_t events = 0;
        int number = 0; // of the session
        std::int64_t at = 0; // the moment at which it was opened: while it is shown, the comparison is as it was left
    };
    QStackedWidget *m_pages;
    LessonPage *m_page;
    ComparePage *m_compare;
    FullSpeedPage *m_fullSpeed;
    TermsPage *m_terms = nullptr; // made when it is first wanted: its texts take time
    QWidget *m_beforeTerms = nullptr;
    Opened m_opened;
    ExplorePanel *m_explore;
    Session m_session;
};

} // namespace synchroscope
