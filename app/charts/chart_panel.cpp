// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_panel.h"

#include "picture/picture_file.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineF>
#include <QMenu>
#include <QMessageBox>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace synchroscope {

ChartPanel::ChartPanel(const QString &title, QWidget *parent) : QChartView(parent), m_more(new QToolButton(this))
{
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    chart()->setTitle(title);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries); // dashes and shapes, not only colours
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAccessibleName(tr("%1: copy or save").arg(title));
    m_more->setToolTip(tr("Copy or save this chart"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setProperty("small", true);
    connect(m_more, &QToolButton::clicked, this,
            [this] { popUpMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void ChartPanel::setRoundTicks(QValueAxis &axis, double length)
{
    const double rough = std::max(length, 1e-9) / 5;
    const double unit = std::pow(10.0, std::floor(std::log10(rough)));
    const double of = rough / unit;
    const double step = unit * (of <= 1 ? 1 : of <= 2 ? 2 : of <= 5 ? 5 : 10);
    if (axis.tickType() != QValueAxis::TicksDynamic)
        axis.setTickType(QValueAxis::TicksDynamic);
    if (!qFuzzyCompare(axis.tickInterval(), step))
        axis.setTickInterval(step);
}

void ChartPanel::setLook(const Look &look)
{
    m_look = look;
    setBackgroundBrush(look.theme.page);
    QChart *c = chart();
    c->setBackgroundBrush(look.theme.page);
    c->setMargins(QMargins(look.round(6), look.round(4), look.round(10), look.round(4)));
    c->setTitleFont(look.text(16, QFont::Bold));
    c->setTitleBrush(look.theme.ink);
    c->legend()->setFont(look.text(13));
    c->legend()->setLabelColor(look.theme.ink);
    for (QAbstractAxis *axis : c->axes()) {
        axis->setLabelsFont(look.text(13));
        axis->setLabelsColor(look.theme.ink);
        axis->setTitleFont(look.text(13));
        axis->setTitleBrush(look.theme.muted);
        axis->setGridLineColor(look.theme.faint);
        axis->setLinePenColor(look.theme.muted);
    }
    m_more->setFixedSize(look.round(30), look.round(22));
}

// ---- values

QString ChartPanel::pointInWords(const QAbstractSeries &series, const QPointF &point) const
{
    return tr("%1: %2, %3").arg(series.name()).arg(point.x()).arg(point.y());
}

QString ChartPanel::valueAt(const QPointF &place) const
{
    double nearest = reach();
    QString words;
    for (QAbstractSeries *series : chart()->series()) {
        const auto *line = qobject_cast<QXYSeries *>(series);
        if (!line || !line->isVisible())
            continue;
        for (const QPointF &point : line->points()) {
            const double distance = QLineF(chart()->mapToPosition(point, series), place).length();
            if (distance < nearest) {
                nearest = distance;
                words = pointInWords(*series, point);
            }
        }
    }
    return words;
}

QString ChartPanel::asText() const
{
    QString text;
    for (const QAbstractSeries *series : chart()->series()) {
        const auto *line = qobject_cast<const QXYSeries *>(series);
        if (!line)
            continue;
        for (const QPointF &point : line->points())
            text += QStringLiteral("%1\t%2\t%3\n").arg(series->name()).arg(point.x(), 0, 'g', 12).arg(point.y(), 0, 'g', 12);
    }
    return text;
}

void ChartPanel::mouseMoveEvent(QMouseEvent *event)
{
    const QString words = valueAt(mapToScene(event->pos()));
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), words, this);
    QChartView::mouseMoveEvent(event);
}

// ---- copies

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_more->move(width() - m_more->width() - 3, 3);
}

void ChartPanel::copyPicture()
{
    m_more->hide();
    QApplication::clipboard()->setPixmap(grab());
    m_more->show();
}

void ChartPanel::copyValues() { QApplication::clipboard()->setText(asText()); }

Result<void> ChartPanel::saveTo(const QString &file)
{
    m_more->hide();
    auto written = writePicture(file, size(), 2, chart()->title(), [this](QPainter &painter) {
        render(&painter, QRectF(QPointF(), QSizeF(size())), rect());
    });
    m_more->show();
    return written;
}

void ChartPanel::askWhereToSave()
{
    QString file = QFileDialog::getSaveFileName(this, tr("Save the chart"), {},
                                                tr("Pictures (*.png);;Drawings (*.svg);;Documents (*.pdf)"));
    if (file.isEmpty())
        return;
    if (!isPictureName(file))
        file += QStringLiteral(".png");
    if (const auto saved = saveTo(file); !saved)
        QMessageBox::warning(this, tr("Save the chart"), QString::fromStdString(saved.error().what));
}

void ChartPanel::popUpMenu(const QPoint &globalPlace)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Copy the picture")), &QAction::triggered, this, &ChartPanel::copyPicture);
    connect(menu.addAction(tr("Copy the values")), &QAction::triggered, this, &ChartPanel::copyValues);
    connect(menu.addAction(tr("Save…")), &QAction::triggered, this, &ChartPanel::askWhereToSave);
    menu.exec(globalPlace);
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event) { popUpMenu(event->globalPos()); }

QPen linePen(const Look &look, std::size_t index, double width)
{
    // Of Okabe and Ito's colours those that stand out on the page; the dashes alone tell eight lines apart.
    const QColor colours[] = {look.theme.ink,    QColor("#0072b2"), QColor("#d55e00"), QColor("#009e73"),
                              QColor("#cc79a7"), QColor("#56b4e9"), QColor("#e69f00"), look.theme.muted};
    static const QList<qreal> dashes[] = {{}, {4, 2}, {1.2, 1.6}, {6, 2, 1.2, 2}, {9, 3}, {3, 1.4, 3, 4}, {1.2, 4}, {8, 2, 1.2, 2, 1.2, 2}};
    index %= differentPens;
    QPen pen(colours[index], look.px(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (look.theme.dark && (index == 1))
        pen.setColor(QColor("#4aa8e0"));
    if (!dashes[index].isEmpty())
        pen.setDashPattern(dashes[index]);
    return pen;
}

} // namespace synchroscope
