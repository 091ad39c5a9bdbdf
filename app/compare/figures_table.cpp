// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/figures_table.h"

#include "languages/words.h"
#include "style/text_fit.h"
#include "terms/hover.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace synchroscope {

FiguresTable::FiguresTable(const Look &look, QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(tr("Every figure of every run"));
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setSelectionMode(ContiguousSelection);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setLook(look);
}

void FiguresTable::setLook(const Look &look)
{
    m_look = look;
    fitRows();
}

/// As large as the height allows: it is read from the back row.
void FiguresTable::fitRows()
{
    const int rows = std::max(1, rowCount());
    const double room = static_cast<double>(height() - horizontalHeader()->height()) / rows;
    const double row = std::clamp(room - 0.5, m_look.px(25), m_look.px(46));
    verticalHeader()->setDefaultSectionSize(static_cast<int>(row));
    const double size = std::clamp(row / m_look.scale * 0.5, 14.0, 22.0);
    setFont(m_look.text(size));
    verticalHeader()->setFont(m_look.text(size * 0.9, QFont::DemiBold));
    horizontalHeader()->setFont(m_look.text(15, QFont::DemiBold));
    double widest = 0;
    for (int i = 0; i < rowCount(); ++i) {
        if (const QTableWidgetItem *head = verticalHeaderItem(i))
            widest = std::max(widest, textWidth(m_look.text(std::max(16.0, size * 0.9), QFont::Bold), head->text()));
    }
    verticalHeader()->setFixedWidth(qRound(widest + m_look.px(20))); // its own guess is of another font
}

void FiguresTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitRows();
}

void FiguresTable::setComparison(const Comparison &comparison)
{
    clear();
    m_shown.clear();
    setRowCount(static_cast<int>(figureColumns().size()));
    setColumnCount(static_cast<int>(comparison.variants.size()));
    QStringList runs, figures;
    for (const Variant &variant : comparison.variants) {
        const QString title = QString::fromStdString(variant.title);
        runs << (title.isEmpty() ? QString::fromStdString(variant.badge)
                                 : tr("%1 · %2", "a run's badge and title").arg(QString::fromStdString(variant.badge), title));
    }
    for (const FigureColumn &column : figureColumns()) {
        figures << QCoreApplication::translate("core", column.heading).replace(u'\n', u' ');
    }
    setHorizontalHeaderLabels(runs);
    setVerticalHeaderLabels(figures);
    for (int row = 0; row < rowCount(); ++row) {
        const FigureColumn &column = figureColumns()[static_cast<std::size_t>(row)];
        verticalHeaderItem(row)->setToolTip(
            hoverTextFor(figures[row], QCoreApplication::translate("core", column.meaning)));
        for (int run = 0; run < columnCount(); ++run) {
            auto *cell = new QTableWidgetItem;
            cell->setTextAlignment(Qt::AlignCenter);
            setItem(row, run, cell);
        }
    }
    fitRows();
}

void FiguresTable::showFigures(const std::vector<RunFigures> &figures)
{
    if (static_cast<int>(figures.size()) != columnCount())
        return;
    m_shown.resize(figureColumns().size());
    for (std::size_t row = 0; row < figureColumns().size(); ++row) {
        const FigureColumn &column = figureColumns()[row];
        const std::vector<std::string> values = texts(column, figures, &translateCore);
        const std::vector<Mark> marked = marks(column, figures);
        m_shown[row].resize(values.size());
        for (std::size_t run = 0; run < values.size(); ++run) {
            QString text = QString::fromStdString(values[run]);
            if (marked[run] != Mark::neither)
                text += marked[run] == Mark::best ? tr("  ▲ best") : tr("  ▽ worst");
            if (text == m_shown[row][run])
                continue;
            m_shown[row][run] = text;
            QTableWidgetItem *cell = item(static_cast<int>(row), static_cast<int>(run));
            cell->setText(text);
            QFont strong = font();
            strong.setBold(marked[run] == Mark::best);
            cell->setFont(strong);
        }
    }
}

QString FiguresTable::asText() const
{
    QString text;
    for (int run = 0; run < columnCount(); ++run)
        text += QLatin1Char('\t') + horizontalHeaderItem(run)->text().replace(u'\n', u' ');
    text += QLatin1Char('\n');
    for (int row = 0; row < rowCount(); ++row) {
        text += verticalHeaderItem(row)->text();
        for (int run = 0; run < columnCount(); ++run)
            text += QLatin1Char('\t') + item(row, run)->text();
        text += QLatin1Char('\n');
    }
    return text;
}

void FiguresTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(asText());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace synchroscope
