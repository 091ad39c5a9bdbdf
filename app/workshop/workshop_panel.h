// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workshop/channel_form.h"
#include "workshop/draft.h"
#include "workshop/lesson_fields.h"
#include "workshop/process_tab.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

namespace synchroscope {

/// The workshop: a lesson's programs, processes, channels and texts, to be changed while one looks at its runs.
/// Runs nothing and opens no files itself.
class WorkshopPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WorkshopPanel(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Among what can be opened.
    void setRecentMenu(QMenu *recent);
    /// `file`: of one's own, where saving puts it; otherwise empty.
    void open(const Scenario &lesson, const std::string &file);
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    /// The switches of a run that has begun are those of the lesson from now on.
    void absorb(const Scenario &running, const Settings &settings);
    /// What is being typed into a field counts as written.
    void commitFields();
    Result<void> save(const std::string &file);

    /// The lesson, if nothing is wrong with it; otherwise the first mistake is gone to.
    std::optional<Scenario> readyToRun();
    /// The editor of the first process, or where one was last.
    void takeFocus();
    [[nodiscard]] CodeEditor *editor(int process) const { return tab(process)->editor(); }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] QListWidget *notes() const { return m_notes; }

signals:
    void runWanted();
    void newWanted();
    void openWanted();
    void saveWanted();
    void saveAsWanted();
    void textWanted(bool intoFile);
    void leaveWanted();
    /// There is something to save, or there is not any more.
    void draftChanged();
    void notice(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addBar();
    QMenu *addFileMenu();
    [[nodiscard]] ProcessTab *tab(int process) const { return m_processes[static_cast<std::size_t>(process)]; }
    ProcessTab *insertTab(int process);
    void addParty(int channel, edit::Side side);
    void addProcessLike(int process);
    void showProcess(int process);
    void removeProcess(int process);
    void removeChannel(int channel);
    void renamed(const Result<void> &result);
    void tellWhatWent(int entries);
    /// The number of processes or channels, or a name, is another one.
    void showStructure();
    void changedWithin();
    /// What is wrong is shown; the lesson, if nothing is.
    std::optional<Scenario> check();
    void goTo(const Draft::Note &note);

    Look m_look;
    Draft m_draft;
    std::vector<Draft::Note> m_noted;
    QWidget *m_bar;
    QToolButton *m_run, *m_sender, *m_receiver, *m_file;
    QAction *m_afterOpen = nullptr;
    QLabel *m_state;
    QTabWidget *m_tabs;
    std::vector<ProcessTab *> m_processes; // the first tabs
    ChannelForm *m_channels;
    LessonFields *m_texts;
    QListWidget *m_notes;
    QTimer m_whenTypingRests;
};

} // namespace synchroscope
