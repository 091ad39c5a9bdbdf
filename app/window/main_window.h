// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explore_panel.h"
#include "style/theme_choice.h"
#include "window/lesson_page.h"
#include "window/lessons.h"
#include "window/session.h"

#include <QMainWindow>

namespace synchroscope {

/// Connects the page to the session, and keys to both.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Lessons lessons, ThemeChoice theme);

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] LessonPage &page() { return *m_page; }
    [[nodiscard]] ExplorePanel &explorePanel() { return *m_explore; }

public slots:
    void openLesson(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
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
    bool pressed(const QKeyEvent &event);
    bool pressedWithControl(const QKeyEvent &event);
    bool pressedToAndFro(const QKeyEvent &event);

    const std::vector<Scenario> m_lessons;
    const ThemeChoice m_theme;
    QPalette m_desktop;
    double m_textFactor = 1;
    bool m_applyingLook = false;
    int m_lesson = 0;
    LessonPage *m_page;
    ExplorePanel *m_explore;
    Session m_session;
};

} // namespace synchroscope
