// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explore/explorer.h"
#include "explore/spread_chart.h"
#include "explore/spread_table.h"
#include "style/look.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <memory>
#include <optional>
#include <vector>

namespace synchroscope {

/// "Run it 50 times": a lesson under many seeds and orders, how it ended each time, and any of those runs again.
/// Its own processes end when it is closed.
class ExplorePanel : public QDialog
{
    Q_OBJECT

public:
    ExplorePanel(const Look &look, QWidget *parent);

    void setLook(const Look &look);
    /// What is explored from now on. What was found about another lesson is forgotten.
    void setSubject(const Scenario &scenario, const Settings &settings);

    [[nodiscard]] const Explorer &explorer() const { return m_explorer; }
    [[nodiscard]] SpreadChart *chart() const { return m_chart; }
    [[nodiscard]] QTableView *table() const { return m_table; }

public slots:
    void exploreSeeds();
    void findBadOrder();
    void stop();
    void done(int result) override;

signals:
    /// The chosen run is to be shown as it was.
    void replayRun(std::shared_ptr<const Recording> recording);
    /// New processes are to repeat it, step by step.
    void repeatRun(const Settings &settings, const std::vector<Choice> &choices);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &hint);
    void build();
    void buildViews();
    void begin(Exploration::Plan plan);
    void showNews();
    void showAll();
    void showControls();
    void showSelection();
    void selectGroup(int group);
    void fillRuns();
    void chooseTable(bool table);
    void proceedToReplay();
    [[nodiscard]] int selectedGroup() const;
    [[nodiscard]] std::shared_ptr<const Recording> chosenRecording() const;

    Look m_look;
    Scenario m_scenario;
    Settings m_settings;
    Explorer m_explorer;
    std::vector<EndingGroup> m_groups;
    std::optional<Ending> m_selected; // of a group: its place changes while runs come in
    QTimer m_refresh; // so that news are shown soon, but not one by one
    QLabel *m_title, *m_subject, *m_progress, *m_finding, *m_hint;
    QPushButton *m_many, *m_adversary, *m_stop, *m_asTable, *m_replay, *m_step;
    QComboBox *m_runs;
    SpreadChart *m_chart;
    QScrollArea *m_scroll;
    QTableView *m_table;
    SpreadTableModel *m_model;
    QStackedWidget *m_views;
};

} // namespace synchroscope
