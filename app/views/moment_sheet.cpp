// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_sheet.h"

#include "base/clock.h"
#include "style/style_sheet.h"
#include "views/caption_strip.h"

#include <QHeaderView>
#include <QVBoxLayout>

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
    setLook(look);
    m_table->setFocus();
}

void MomentSheet::setLook(const Look &look)
{
    setPalette(look.palette());
    setStyleSheet(synchroscope::styleSheet(look) + QStringLiteral("QDialog { background: %1; }").arg(look.theme.page.name()));
    m_table->verticalHeader()->setDefaultSectionSize(look.round(28));
    m_table->horizontalHeader()->setMinimumSectionSize(look.round(60));
}

void MomentSheet::showScene(const Scene &scene)
{
    constexpr std::int64_t tick = 250'000'000;
    const auto now = static_cast<std::int64_t>(monotonicNow());
    if (!isVisible() || (scene.phase == Phase::live && scene.phase == m_phase && now - m_shownAt < tick))
        return;
    m_shownAt = now;
    m_phase = scene.phase;
    m_moment->setText(badgeText(scene));
    m_model->showScene(scene);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace synchroscope
