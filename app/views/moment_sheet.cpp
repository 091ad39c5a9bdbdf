// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_sheet.h"

#include "style/style_sheet.h"
#include "views/caption_strip.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace synchroscope {

MomentSheet::MomentSheet(const Look &look, QWidget *parent)
    : QDialog(parent),
      m_moment(new QLabel(this)),
      m_model(new MomentTableModel(this)),
      m_table(new QTableView(this))
{
    setWindowTitle(tr("Table: what the picture shows"));
    setAccessibleName(windowTitle());
    m_moment->setObjectName(QStringLiteral("heading"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the picture shows, row by row"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leads on, the arrows go through the cells
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(MomentTableModel::What, QHeaderView::Stretch);
    auto *down = new QVBoxLayout(this);
    down->addWidget(m_moment);
    down->addWidget(m_table, 1);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_heldBack, false))
            emit sceneWanted();
    });
    m_table->installEventFilter(this);
    setLook(look);
    m_table->setFocus();
}

void MomentSheet::setLook(const Look &look)
{
    setPalette(look.palette());
    setStyleSheet(synchroscope::styleSheet(look) + QStringLiteral("QDialog { background: %1; }").arg(look.theme.page.name()));
    m_table->verticalHeader()->setMinimumSectionSize(look.round(28));
    m_table->verticalHeader()->setDefaultSectionSize(look.round(28));
    m_table->horizontalHeader()->setMinimumSectionSize(look.round(60));
}

void MomentSheet::showScene(const Scene &scene)
{
    constexpr int restMs = 250;
    if (!isVisible())
        return;
    if (m_rest.isActive() && scene.phase == m_phase) {
        m_heldBack = true;
        return;
    }
    m_heldBack = false;
    m_rest.start(restMs);
    m_phase = scene.phase;
    m_moment->setText(badgeText(scene));
    m_model->showScene(scene);
    const Scenario &scenario = scene.recording.scenario();
    m_stageRows = static_cast<int>(scenario.processes.size() + scenario.channels.size());
    fitRows();
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

/// What a queue holds may need two lines. The rows of the timeline never do.
void MomentSheet::fitRows()
{
    for (int row = 0; row < m_stageRows; ++row)
        m_table->resizeRowToContents(row);
}

void MomentSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitRows();
}

bool MomentSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool says = !key->text().isEmpty() && key->text().front().isPrint();
    if ((!says && !(key->modifiers() & Qt::ControlModifier)) || key->matches(QKeySequence::Copy))
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(parentWidget(), event);
    return true;
}

} // namespace synchroscope
