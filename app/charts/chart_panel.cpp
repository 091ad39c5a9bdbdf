// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_panel.h"

#include "picture/picture_file.h"
#include "terms/hover.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLineF>
#include <QMenu>
#include <QMessageBox>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace synchroscope {

namespace {

constexpr double textSize = 14;   // of axes and legends: read from the back row
constexpr qsizetype pageOfValues = 10;

} // namespace

ChartPanel::ChartPanel(const QString &title, QWidget *parent)
    : QChartView(parent),
      m_more(addButton(QStringLiteral("⋯"), tr("%1: copy or save").arg(title), tr("Copy or save this chart")))
{
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the page
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    chart()->setTitle(title);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries); // dashes and shapes, not only colours
    connect(m_more, &QToolButton::clicked, this,
            [this] { popUpMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

QToolButton *ChartPanel::addButton(const QString &sign, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("small", true);
    return button;
}

void ChartPanel::offerEnlarging()
{
    m_enlarge = addButton({}, {}, {});
    connect(m_enlarge, &QToolButton::clicked, this, &ChartPanel::enlargeWanted);
    showEnlarged(false);
    placeButtons();
}

void ChartPanel::showEnlarged(bool enlarged)
{
    if (!m_enlarge)
        return;
    m_enlarge->setText(enlarged ? QStringLiteral("−") : QStringLiteral("+")); // signs that every font has
    m_enlarge->setToolTip(enlarged ? tr("All charts again (Enter)") : tr("This chart alone (Enter)"));
    m_enlarge->setAccessibleName(tr("%1: %2").arg(accessibleName(), m_enlarge->toolTip()));
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

void ChartPanel::setRoundRange(QValueAxis &axis, double from, double to, double length)
{
    const double wanted = length > 0 ? length : to - from;
    const bool longer = to - from > axis.max() - axis.min();
    if (longer)
        setRoundTicks(axis, wanted);
    axis.setRange(from, to);
    if (!longer)
        setRoundTicks(axis, wanted);
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
    c->legend()->setFont(look.text(textSize));
    c->legend()->setLabelColor(look.theme.ink);
    for (QAbstractAxis *axis : c->axes()) {
        axis->setLabelsFont(look.text(textSize));
        axis->setLabelsColor(look.theme.ink);
        axis->setTitleFont(look.text(textSize));
        axis->setTitleBrush(look.theme.muted);
        axis->setGridLineColor(look.theme.faint);
        axis->setLinePenColor(look.theme.muted);
    }
    placeButtons();
    makeRoomForLegend();
}

// ---- legend

void ChartPanel::setLineLegend(std::vector<LineEntry> entries)
{
    m_entries = std::move(entries);
    chart()->legend()->hide();
    makeRoomForLegend();
}

double ChartPanel::legendRoom() const
{
    return lineLegendHeight(m_look, width() - m_look.px(20), m_entries);
}

void ChartPanel::makeRoomForLegend()
{
    const double room = legendRoom();
    if (room <= 0)
        return; // Qt's own legend, or none
    QMargins margins = chart()->margins();
    const int bottom = m_look.round(8) + qCeil(room);
    if (margins.bottom() != bottom) {
        margins.setBottom(bottom);
        chart()->setMargins(margins);
    }
    viewport()->update();
}

QRectF ChartPanel::legendArea() const
{
    const double used = legendRoom();
    return {m_look.px(10), height() - used - m_look.px(5), width() - m_look.px(20), used};
}

void ChartPanel::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    viewport()->update();
}

void ChartPanel::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_note.isEmpty()) {
        painter->setFont(m_look.text(textSize + 1));
        painter->setPen(m_look.theme.muted);
        const QRectF plot = chart()->plotArea().adjusted(m_look.px(8), m_look.px(6), -m_look.px(8), 0);
        painter->drawText(plot, Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap, m_note);
    }
    paintLineLegend(*painter, m_look, legendArea(), m_entries);
    if (m_forKeeps || !hasFocus() || focusPolicy() != Qt::TabFocus)
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_look.theme.dark ? QColor("#f0e442") : QColor("#d55e00"), m_look.px(2.5)));
    painter->drawRect(QRectF(viewport()->rect()).adjusted(2, 2, -2, -2));
    if (const QList<ChartValue> all = m_pointedAt >= 0 ? values() : QList<ChartValue>(); m_pointedAt < all.size() && m_pointedAt >= 0)
        painter->drawEllipse(all[m_pointedAt].place, m_look.px(9), m_look.px(9));
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
    const auto consider = [&](const QAbstractSeries &series, const QPointF &point, const QPointF &where) {
        const double distance = QLineF(where, place).length();
        if (distance >= nearest)
            return;
        if (const QString here = pointInWords(series, point); !here.isEmpty()) {
            nearest = distance;
            words = here;
        }
    };
    for (QAbstractSeries *series : chart()->series()) {
        const auto *line = qobject_cast<QXYSeries *>(series);
        if (!line || !line->isVisible())
            continue;
        QPointF before, whereBefore;
        bool first = true;
        for (const QPointF &point : line->points()) {
            const QPointF where = chart()->mapToPosition(point, series);
            consider(*series, point, where);
            // Along its level parts a line has a value everywhere, not only at the corners.
            if (!first && point.y() == before.y() && place.x() > whereBefore.x() && place.x() < where.x())
                consider(*series, QPointF(chart()->mapToValue(QPointF(place.x(), where.y()), series).x(), point.y()),
                         QPointF(place.x(), where.y()));
            before = point;
            whereBefore = where;
            first = false;
        }
    }
    return words;
}

QList<ChartValue> ChartPanel::values() const
{
    QList<ChartValue> all;
    for (QAbstractSeries *series : chart()->series()) {
        const auto *line = qobject_cast<QXYSeries *>(series);
        if (!line || !line->isVisible())
            continue;
        const QList<QPointF> points = line->points();
        for (qsizetype i = 0; i < points.size(); ++i) {
            const bool sameAsBefore = i > 0 && points[i].y() == points[i - 1].y();
            const bool foot = i + 1 < points.size() && points[i].x() == points[i + 1].x();
            if (sameAsBefore || foot) // a step line stops where it has just changed
                continue;
            if (const QString words = pointInWords(*series, points[i]); !words.isEmpty())
                all.append({chart()->mapToPosition(points[i], series), words});
        }
    }
    return all;
}

void ChartPanel::describe(const QString &words)
{
    if (accessibleDescription() != words)
        setAccessibleDescription(words);
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

bool ChartPanel::isOnTitle(const QPointF &place) const { return place.y() < chart()->plotArea().top(); }

/// What the words of the title mean; the values are told by mouseMoveEvent(), at once.
bool ChartPanel::viewportEvent(QEvent *event)
{
    const auto *help = event->type() == QEvent::ToolTip ? static_cast<QHelpEvent *>(event) : nullptr;
    if (!help || !isOnTitle(help->pos()) || !valueAt(mapToScene(help->pos())).isEmpty())
        return QChartView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), hoverTextFor(chart()->title()), this);
    return true;
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

void ChartPanel::leaveEvent(QEvent *event)
{
    QToolTip::hideText();
    QChartView::leaveEvent(event);
}

void ChartPanel::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const bool second = std::exchange(m_doubleClicked, false);
    if (m_enlarge && !second && event->button() == Qt::LeftButton && isOnTitle(event->position()))
        emit enlargeWanted();
}

void ChartPanel::mouseDoubleClickEvent(QMouseEvent *event)
{
    QChartView::mouseDoubleClickEvent(event);
    m_doubleClicked = true; // its second release is no click of its own
    // On the title the first click has been taken already.
    if (m_enlarge && event->button() == Qt::LeftButton && !isOnTitle(event->position()))
        emit enlargeWanted();
}

void ChartPanel::pointAt(qsizetype value)
{
    const QList<ChartValue> all = values();
    if (all.isEmpty())
        return;
    m_pointedAt = std::clamp<qsizetype>(value, 0, all.size() - 1);
    const QPoint place = mapFromScene(all[m_pointedAt].place);
    QToolTip::showText(viewport()->mapToGlobal(place), all[m_pointedAt].words, this);
    viewport()->update();
}

void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: pointAt(m_pointedAt + 1); break;
    case Qt::Key_Left:
    case Qt::Key_Up: pointAt(m_pointedAt - 1); break;
    case Qt::Key_PageDown: pointAt(m_pointedAt + pageOfValues); break;
    case Qt::Key_PageUp: pointAt(m_pointedAt - pageOfValues); break;
    case Qt::Key_Home: pointAt(0); break;
    case Qt::Key_End: pointAt(values().size() - 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_enlarge) {
            emit enlargeWanted();
            break;
        }
        [[fallthrough]];
    default: event->ignore(); return; // not to the scene, which would keep it from the page
    }
    event->accept();
}

void ChartPanel::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartPanel::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_pointedAt = -1;
    QToolTip::hideText();
    viewport()->update();
}

// ---- copies

void ChartPanel::placeButtons()
{
    int right = width() - 3;
    for (QToolButton *button : {m_more, m_enlarge}) {
        if (!button)
            continue;
        button->setFixedSize(m_look.round(30), m_look.round(24));
        button->move(right - button->width(), 3);
        right = button->x() - 3;
    }
}

void ChartPanel::showButtons(bool shown)
{
    m_more->setVisible(shown);
    if (m_enlarge)
        m_enlarge->setVisible(shown);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placeButtons();
    makeRoomForLegend();
}

void ChartPanel::copyPicture()
{
    const QScopedValueRollback<bool> plain(m_forKeeps, true);
    showButtons(false);
    QApplication::clipboard()->setPixmap(grab());
    showButtons(true);
}

void ChartPanel::copyValues() { QApplication::clipboard()->setText(asText()); }

Result<void> ChartPanel::saveTo(const QString &file)
{
    const QScopedValueRollback<bool> plain(m_forKeeps, true);
    auto written = writePicture(file, size(), 2, chart()->title(), [this](QPainter &painter) {
        render(&painter, QRectF(QPointF(), QSizeF(size())), rect());
    });
    return written;
}

QString ChartPanel::suggestedName() const
{
    const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    return chart()->title().toLower().split(others, Qt::SkipEmptyParts).join(u'-') + QStringLiteral(".png");
}

void ChartPanel::askWhereToSave()
{
    QString file = QFileDialog::getSaveFileName(this, tr("Save the chart"), suggestedName(),
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
