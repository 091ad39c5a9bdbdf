// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why_picture.h"

#include "style/hatch.h"
#include "style/state_style.h"
#include "style/text_fit.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace synchroscope {

namespace {

constexpr double headLength = 15, headWidth = 13;
constexpr double smallestNamed = 15; // radius in units of the design from which on a name has room

void paintHead(QPainter &painter, const QPointF &tip, const QPointF &along, double length, double width)
{
    const QPointF across(-along.y(), along.x()), base = tip - along * length;
    painter.drawPolygon(QPolygonF({tip, base + across * width / 2, base - across * width / 2}));
}

} // namespace

WhyPicture::WhyPicture(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAccessibleName(tr("Who waits for whom"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip(tr("An arrow leads to who could end the wait. Click a process, or use ← →, to ask about it."));
}

void WhyPicture::setLook(const Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void WhyPicture::show(const Why &why, int asked, const QStringList &processes, const QStringList &channels)
{
    m_why = why;
    m_asked = asked;
    m_processes = processes;
    m_channels = channels;
    QStringList spoken;
    for (const Why::Edge &edge : why.edges)
        spoken << tr("%1 waits for %2, queue %3")
                      .arg(processes.value(edge.from), processes.value(edge.to), channels.value(edge.channel));
    setAccessibleDescription(spoken.isEmpty() ? tr("Nobody waits.") : spoken.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int WhyPicture::heightForWidth(int width) const { return qRound(whyLayout(m_why, width, m_look.scale).height); }

QSize WhyPicture::sizeHint() const { return {m_look.round(340), heightForWidth(m_look.round(340))}; }

bool WhyPicture::isAnswered(const Why::Edge &edge) const
{
    return std::any_of(m_why.edges.begin(), m_why.edges.end(),
                       [&](const Why::Edge &one) { return one.from == edge.to && one.to == edge.from; });
}

/// Two arrows between the same two are bent away from each other.
void WhyPicture::paintEdge(QPainter &painter, const WhyLayout &layout, const Why::Edge &edge) const
{
    const WhyLayout::Place *from = layout.placeOf(edge.from), *to = layout.placeOf(edge.to);
    if (!from || !to || from == to)
        return;
    const QLineF whole(from->centre, to->centre);
    const double length = std::max(1.0, whole.length());
    const QPointF along = (whole.p2() - whole.p1()) / length, across(along.y(), -along.x());
    const double bend = isAnswered(edge) ? m_look.px(34) : 0;
    // The control point of a curve lies twice as far out as its middle; both ends stop at the circles' rims.
    const QPointF control = whole.center() + across * bend * 2;
    const auto towards = [](const QPointF &a, const QPointF &b) {
        return (b - a) / std::max(1.0, std::hypot((b - a).x(), (b - a).y()));
    };
    const double head = std::min(m_look.px(headLength), length / 4), rim = layout.radius + m_look.px(2);
    const QPointF start = whole.p1() + towards(whole.p1(), control) * rim;
    const QPointF arrival = towards(control, whole.p2()), tip = whole.p2() - arrival * rim;
    const QColor colour = edge.inCircle ? m_look.theme.alarm : m_look.theme.muted;
    painter.setPen(QPen(colour, m_look.px(edge.inCircle ? 4 : 2.2), Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(start);
    path.quadTo(bend == 0 ? (start + tip) / 2 : control, tip - arrival * head * 0.8);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge.inCircle ? m_look.theme.ink : colour);
    paintHead(painter, tip, arrival, head, std::min(m_look.px(headWidth), head));

    const QString queue = m_channels.value(edge.channel);
    const QFont font = m_look.text(13, QFont::DemiBold);
    const double room = std::max(length - 2 * layout.radius, m_look.px(56)) + m_look.px(30);
    if (length - 2 * layout.radius < m_look.px(26) || queue.isEmpty())
        return;
    const double width = std::min(textWidth(font, queue) + m_look.px(8), std::min(room, m_look.px(110)));
    QRectF box(0, 0, width, m_look.px(18));
    QPointF middle = path.pointAtPercent(0.5);
    constexpr std::size_t manyInRing = 4;
    if (edge.inCircle && m_why.ring.size() > manyInRing) // no room on the arrow itself: inside the ring
        middle += towards(middle, layout.ringCentre) * m_look.px(24);
    box.moveCenter(middle);
    painter.setBrush(m_look.theme.page);
    painter.drawRoundedRect(box, m_look.px(3), m_look.px(3));
    painter.setPen(m_look.theme.ink);
    drawFitted(painter, box, Qt::AlignCenter, font, queue, m_look.least(9));
}

void WhyPicture::paintProcess(QPainter &painter, const WhyLayout &layout, const WhyLayout::Place &place) const
{
    const auto index = static_cast<std::size_t>(place.process);
    const Activity activity = index < m_why.activities.size() ? m_why.activities[index] : Activity::notStarted;
    const double r = layout.radius;
    const QRectF box(place.centre.x() - r, place.centre.y() - r, 2 * r, 2 * r);
    QPainterPath circle;
    circle.addEllipse(box);
    painter.save();
    painter.setClipPath(circle);
    fillState(painter, m_look, box, styleFor(activity));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    const bool asked = place.process == m_asked;
    painter.setPen(QPen(asked ? m_look.theme.accent : m_look.theme.outline, m_look.px(asked ? 5 : 2)));
    painter.drawEllipse(box);
    if (r < m_look.px(smallestNamed))
        return;
    const QString name = m_processes.value(place.process);
    const QFont font = m_look.text(16, QFont::Bold);
    const double width = std::min(textWidth(font, name) + m_look.px(10), 2 * r + m_look.px(16));
    QRectF label(0, 0, width, m_look.px(24));
    label.moveCenter(place.centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.panel);
    painter.drawRoundedRect(label, m_look.px(5), m_look.px(5));
    painter.setPen(m_look.theme.ink);
    drawFitted(painter, label, Qt::AlignCenter, font, name, m_look.least(10));
}

void WhyPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const WhyLayout layout = whyLayout(m_why, width(), m_look.scale);
    for (const bool inCircle : {false, true})
        for (const Why::Edge &edge : m_why.edges)
            if (edge.inCircle == inCircle)
                paintEdge(painter, layout, edge);
    for (const WhyLayout::Place &place : layout.places)
        paintProcess(painter, layout, place);
    if (hasFocus()) {
        painter.setPen(QPen(m_look.theme.accent, m_look.px(2), Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void WhyPicture::mousePressEvent(QMouseEvent *event)
{
    const WhyLayout layout = whyLayout(m_why, width(), m_look.scale);
    for (const WhyLayout::Place &place : layout.places) {
        if (QLineF(place.centre, event->position()).length() <= layout.radius) {
            emit processAsked(place.process == m_asked ? -1 : place.process);
            return;
        }
    }
    emit processAsked(-1);
}

void WhyPicture::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    const int count = static_cast<int>(m_processes.size()) + 1; // −1 is all of them
    emit processAsked((m_asked + 1 + step + count) % count - 1);
}

} // namespace synchroscope
