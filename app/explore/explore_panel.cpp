// SPDX-License-Identifier: GPL-3.0-or-later
#include "explore/explore_panel.h"

#include "explore/explore_words.h"
#include "languages/words.h"
#include "terms/hover.h"
#include "views/scene.h"
#include "window/flow_layout.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace synchroscope {

namespace {

constexpr int manyRuns = 50, mostOrders = 1000;
constexpr int tickMs = 60; // between two pictures

} // namespace

ExplorePanel::ExplorePanel(const Look &look, QWidget *parent)
    : QDialog(parent),
      m_look(look),
      m_title(new QLabel(this)),
      m_subject(new QLabel(this)),
      m_progress(new QLabel(this)),
      m_finding(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_runs(new QComboBox(this)),
      m_chart(new SpreadChart),
      m_scroll(new QScrollArea),
      m_table(new QTableView),
      m_model(new SpreadTableModel(this)),
      m_views(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("explore"));
    setWindowTitle(tr("Run it many times"));
    m_many = addButton(tr("Run it %1 times").arg(manyRuns), tr("The same lesson in %1 different orders").arg(manyRuns));
    m_adversary = addButton(tr("Find an order that goes wrong"),
                            tr("Looks for a deadlock, a lost message or a process that ends badly"));
    explain(m_many, QStringLiteral("seed"));
    explain(m_adversary, QStringLiteral("adversary"));
    m_stop = addButton(tr("Stop"), tr("Ends what goes on here; what was found stays"));
    m_asTable = addButton(tr("Table"), tr("The same as a table"));
    m_asTable->setCheckable(true);
    m_replay = addButton(tr("Replay it"), tr("Shows the chosen run as it was"));
    m_step = addButton(tr("Step through it"), tr("New processes repeat the chosen run, step by step"));
    buildViews();
    build();
    connect(m_many, &QPushButton::clicked, this, &ExplorePanel::exploreSeeds);
    connect(m_adversary, &QPushButton::clicked, this, &ExplorePanel::findBadOrder);
    connect(m_stop, &QPushButton::clicked, this, &ExplorePanel::stop);
    connect(m_asTable, &QPushButton::toggled, this, &ExplorePanel::chooseTable);
    connect(m_replay, &QPushButton::clicked, this, [this] {
        if (const auto recording = chosenRecording())
            emit replayRun(recording);
    });
    connect(m_step, &QPushButton::clicked, this, [this] {
        if (const auto recording = chosenRecording())
            emit repeatRun(recording->settings(), recording->choices);
    });
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &ExplorePanel::showAll);
    connect(&m_explorer, &Explorer::advanced, this, &ExplorePanel::showNews);
    setLook(look);
    showAll();
}

QPushButton *ExplorePanel::addButton(const QString &text, const QString &hint)
{
    auto *button = new QPushButton(text, this);
    button->setToolTip(hint);
    button->setAccessibleDescription(hint);
    return button;
}

void ExplorePanel::buildViews()
{
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setModel(m_model);
    m_table->setAccessibleName(m_chart->accessibleName());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SpreadTableModel::Runs, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SpreadTableModel::Label, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SpreadTableModel::Seeds, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_views->addWidget(m_scroll);
    m_views->addWidget(m_table);
    connect(m_chart, &SpreadChart::groupSelected, this, &ExplorePanel::selectGroup);
    connect(m_chart, &SpreadChart::groupActivated, this, [this](int group) {
        selectGroup(group);
        proceedToReplay();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    selectGroup(current.row());
            });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        selectGroup(index.row());
        proceedToReplay();
    });
}

void ExplorePanel::build()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_subject->setObjectName(QStringLiteral("muted"));
    m_progress->setObjectName(QStringLiteral("title"));
    m_finding->setObjectName(QStringLiteral("finding"));
    m_hint->setText(tr("Choose an ending to see one of its runs again."));
    for (QLabel *label : {m_title, m_subject, m_finding, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText); // lessons and programs have written part of it
    }
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_runs->setAccessibleName(tr("Which of the runs that ended so"));
    m_runs->setToolTip(m_runs->accessibleName());
    auto *down = new QVBoxLayout(this);
    auto *start = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_many, m_adversary, m_stop, m_progress})
        start->addWidget(widget);
    auto *choose = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_runs, m_replay, m_step, m_asTable})
        choose->addWidget(widget);
    down->addWidget(m_title);
    down->addWidget(m_subject);
    down->addLayout(start);
    down->addWidget(m_finding);
    down->addWidget(m_views, 1);
    down->addWidget(m_hint);
    down->addLayout(choose);
    setTabOrder(m_many, m_adversary);
    setTabOrder(m_adversary, m_stop);
    setTabOrder(m_stop, m_chart);
    setTabOrder(m_chart, m_table);
    setTabOrder(m_table, m_runs);
    setTabOrder(m_runs, m_replay);
    setTabOrder(m_replay, m_step);
    setTabOrder(m_step, m_asTable);
}

void ExplorePanel::setLook(const Look &look)
{
    m_look = look;
    setPalette(look.palette());
    QPalette page = look.palette();
    page.setColor(QPalette::Window, look.theme.page); // also while there is nothing to draw
    m_scroll->setPalette(page);
    m_chart->setLook(look);
    m_finding->setFont(look.text(20));
    m_finding->setStyleSheet(QStringLiteral("font-size: %1px;").arg(look.round(20)));
    const int margin = look.round(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(look.round(8));
    for (QLayout *row : layout()->findChildren<FlowLayout *>())
        row->setSpacing(look.round(8));
    m_runs->setFixedWidth(look.round(130));
    setMinimumSize(look.round(420), look.round(380));
    update();
}

void ExplorePanel::setSubject(const Scenario &scenario, const Settings &settings)
{
    const bool other = scenario.identifier != m_scenario.identifier || scenario.file != m_scenario.file;
    if (other) {
        m_explorer.forget();
        m_selected.reset();
    }
    m_scenario = scenario;
    m_settings = settings;
    m_settings.seed = 1; // a seed is called the same here and on the command line
    m_settings.speed = 1;
    m_settings.fullSpeed = false;
    m_title->setText(lessonText(scenario.title));
    showAll();
}

void ExplorePanel::exploreSeeds() { begin({Exploration::Kind::seeds, manyRuns, 0}); }

void ExplorePanel::findBadOrder() { begin({Exploration::Kind::adversary, mostOrders, 0}); }

void ExplorePanel::begin(Exploration::Plan plan)
{
    if (m_explorer.running())
        return;
    m_selected.reset();
    m_explorer.start(m_scenario, m_settings, plan);
    showAll();
    if (m_explorer.running())
        m_stop->setFocus();
}

void ExplorePanel::stop() { m_explorer.stop(); }

void ExplorePanel::done(int result)
{
    stop();
    QDialog::done(result);
}

void ExplorePanel::showNews()
{
    m_progress->setText(progressText(m_explorer));
    if (m_explorer.running()) {
        if (!m_refresh.isActive())
            m_refresh.start(tickMs);
        return;
    }
    if (const auto found = m_explorer.found())
        m_selected = m_explorer.explored()[*found].ending;
    const bool next = m_stop->hasFocus();
    showAll();
    if (next && m_explorer.found())
        m_replay->setFocus();
    else if (next && !m_groups.empty())
        m_views->currentWidget() == m_table ? m_table->setFocus() : m_chart->setFocus();
}

void ExplorePanel::showAll()
{
    m_refresh.stop();
    m_groups = m_explorer.spread().groups(&translateCore);
    const bool begun = m_explorer.running() || !m_explorer.explored().empty();
    m_subject->setText(settingsText(m_scenario, begun ? m_explorer.settings() : m_settings));
    m_progress->setText(progressText(m_explorer));
    m_finding->setText(findingText(m_explorer));
    QStringList seeds;
    std::size_t most = 5;
    for (const EndingGroup &group : m_groups) {
        seeds << seedsText(m_explorer, group);
        most = std::max(most, group.runs.size());
    }
    const bool counted = m_explorer.plan().kind == Exploration::Kind::seeds;
    m_chart->showGroups(m_groups, counted ? m_explorer.plan().runs : static_cast<int>(most));
    m_chart->setVisible(!m_groups.empty());
    m_scroll->setVerticalScrollBarPolicy(m_groups.empty() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_model->showGroups(m_groups, seeds);
    m_table->setColumnHidden(SpreadTableModel::Seeds, !counted);
    showSelection();
}

int ExplorePanel::selectedGroup() const
{
    for (std::size_t i = 0; m_selected && i < m_groups.size(); ++i) {
        if (m_groups[i].ending == *m_selected)
            return static_cast<int>(i);
    }
    return -1;
}

void ExplorePanel::selectGroup(int group)
{
    if (group < 0 || group >= static_cast<int>(m_groups.size()))
        return;
    m_selected = m_groups[static_cast<std::size_t>(group)].ending;
    showSelection();
}

void ExplorePanel::showSelection()
{
    const int group = selectedGroup();
    m_chart->setSelected(group);
    if (group >= 0) {
        const QRect row = m_chart->rowRect(group);
        m_scroll->ensureVisible(0, row.center().y(), 0, row.height());
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectRow(group);
        m_table->viewport()->update();
    }
    m_hint->setVisible(group < 0 && !m_groups.empty());
    fillRuns();
    showControls();
}

/// The runs of the chosen group that can be seen again; what is chosen among them stays chosen while more come in.
void ExplorePanel::fillRuns()
{
    const QVariant before = m_runs->currentData();
    const int group = selectedGroup();
    const bool seeds = m_explorer.plan().kind == Exploration::Kind::seeds;
    m_runs->clear();
    if (group >= 0) {
        for (const std::size_t run : m_groups[static_cast<std::size_t>(group)].runs) {
            const Exploration::Explored &one = m_explorer.explored()[run];
            if (one.recording)
                m_runs->addItem(seeds ? tr("seed %1").arg(one.seed) : tr("run %1").arg(run + 1),
                                static_cast<qulonglong>(run));
        }
    }
    m_runs->setCurrentIndex(std::max(0, m_runs->findData(before)));
}

void ExplorePanel::showControls()
{
    const bool running = m_explorer.running();
    m_many->setEnabled(!running && !m_scenario.processes.empty());
    m_adversary->setEnabled(m_many->isEnabled());
    m_stop->setEnabled(running);
    const bool chosen = m_runs->count() > 0;
    m_runs->setEnabled(m_runs->count() > 1);
    m_replay->setEnabled(chosen);
    m_step->setEnabled(chosen);
}

void ExplorePanel::chooseTable(bool table)
{
    m_views->setCurrentIndex(table ? 1 : 0);
    (table ? static_cast<QWidget *>(m_table) : m_chart)->setFocus();
}

void ExplorePanel::proceedToReplay()
{
    if (m_replay->isEnabled())
        m_replay->setFocus();
}

std::shared_ptr<const Recording> ExplorePanel::chosenRecording() const
{
    if (m_runs->currentIndex() < 0)
        return nullptr;
    return m_explorer.explored()[m_runs->currentData().toULongLong()].recording;
}

void ExplorePanel::keyPressEvent(QKeyEvent *event)
{
    // A button that has the focus takes Enter for itself; no other button is meant by it.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else if (event->key() == Qt::Key_X && event->modifiers() == Qt::NoModifier)
        reject(); // as X has opened it
    else if (event->modifiers() & Qt::ControlModifier && parentWidget())
        QCoreApplication::sendEvent(parentWidget(), event); // larger text, another lesson
    else
        QDialog::keyPressEvent(event);
}

void ExplorePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.page);
}

} // namespace synchroscope
