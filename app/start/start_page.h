// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPixmap>
#include <QToolButton>
#include <QWidget>

namespace synchroscope {

/// Where one can begin: the course, the comparison, a file of one's own. Each with a picture that the program made of a
/// real run (resources/stills).
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setPresenting(bool presenting);
    /// What the course would go on with; empty: it would begin.
    void setLesson(const QString &title, bool begun);
    /// There is no course, and nothing to go back to.
    void setLessonMissing(const QString &why);
    void showNotice(const QString &sentence);
    bool handleKey(const QKeyEvent &event);

signals:
    void courseWanted();
    void compareWanted();
    void openWanted();
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Way
    {
        QToolButton *button = nullptr;
        QLabel *words = nullptr;
        QString still;
        QPixmap picture; // of the theme
    };
    Way addWay(const QString &name, const QString &words, const QString &still);
    void placeStills();

    QSize m_stillSize;
    Look m_given, m_look; // m_look: presented, a larger one
    QLabel *m_title, *m_subtitle, *m_notice, *m_source;
    QHBoxLayout *m_across;
    Way m_course, m_compare, m_open;
    bool m_presenting = false;
    bool m_mayClose = true; // there is a lesson to go back to
};

} // namespace synchroscope
