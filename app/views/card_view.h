// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/stage_layout.h"
#include "run/run.h"
#include "style/look.h"
#include "views/program_painter.h"
#include "views/scene.h"

#include <QToolButton>
#include <QWidget>

namespace synchroscope {

/// One process: name and role, its state as one big word with the reason, its program, what Linux says of it,
/// and buttons that send it signals.
class CardView : public QWidget
{
    Q_OBJECT

public:
    CardView(const Look &look, int process, const QString &program, CardDetail detail, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void showScene(const Scene &scene);
    void setSelected(bool selected);
    /// A picture needs nothing to press.
    void setButtonsShown(bool shown);
    /// Of the type of its program, if the card were the only one; and that which all cards of the stage have.
    [[nodiscard]] int wantedProgramSize() const;
    void setProgramSize(int size);
    [[nodiscard]] double preferredHeight() const;
    [[nodiscard]] int process() const { return m_process; }
    /// The line of the program that is marked; 0: none.
    [[nodiscard]] int line() const { return m_content.line; }

signals:
    void signalWanted(int process, Run::Signal signal);
    /// `about` on the screen is what the explanation must not cover.
    void evidenceWanted(int process, const QRect &about);
    void selectionWanted(int process);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Content
    {
        QString name, role, word, reason, linux;
        QString confirmed;  // in its place, with the word, where there is room for one line only
        QString sleepsOn;   // the same, shorter
        QStringList kernel; // below it, where there is room for more
        bool stepped = false; // pressing the card lets the process go on
        Activity activity = Activity::notStarted, look = Activity::notStarted;
        int line = 0;
        int pid = 0;
        bool past = false; // a replay: there is nothing to send a signal to
        friend bool operator==(const Content &, const Content &) = default;
    };
    [[nodiscard]] Content content(const Scene &scene) const;
    void heldByYou(const Scene &scene, Content &content) const;
    [[nodiscard]] double stateHeight() const;
    [[nodiscard]] bool flat() const;    // so low that name and state stand side by side
    [[nodiscard]] bool compact() const; // so low that the buttons have no row of their own
    void paintStateBox(QPainter &painter, const QRectF &box) const;
    QToolButton *makeButton(const QString &text, const QString &tip);
    void styleButtons();
    void placeButtons();
    void placeButtonsBesideName();
    void copyCommand() const;
    struct LinuxPlace
    {
        QRectF line;
        bool roomForMore = false, shown = false;
        [[nodiscard]] double top() const { return shown ? line.top() : line.bottom(); }
    };
    struct Places
    {
        QRectF name, state, program;
        LinuxPlace linux;
        bool upright = false, oneLine = false;
    };
    [[nodiscard]] Places places() const;
    [[nodiscard]] LinuxPlace linuxPlace(const QRectF &inner, double stateBottom) const;
    void paintLinux(QPainter &painter, const LinuxPlace &place) const;

    Look m_look;
    int m_process;
    CardDetail m_detail;
    Content m_content;
    ProgramText m_program;
    int m_programSize = largestProgramText;
    bool m_selected = false, m_buttonsShown = true;
    QToolButton *m_pause, *m_kill, *m_copy, *m_known;
};

} // namespace synchroscope
