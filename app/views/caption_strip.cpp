// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/caption_strip.h"

#include "style/text_fit.h"

#include <QAccessible>
#include <QPainter>
#include <QResizeEvent>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace synchroscope {

namespace {

constexpr double usualText = 24, smallestText = 22;
constexpr double lineHeight = 32, margin = 9;
constexpr double boldNeeds = 0.96; // a part of the sentence is bold
constexpr int shrinksAfter = 1500; // ms without a sentence that needs more lines

/// Breaks the sentence into lines, its subject in bold. The layout is ready to be drawn.
void layOut(QTextLayout &layout, const Look &look, const QString &subject, const QString &rest, double width,
            double size)
{
    layout.setText(subject.isEmpty() ? rest : subject + QLatin1Char(' ') + rest);
    layout.setFont(look.text(size));
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = static_cast<int>(subject.size());
    bold.format.setFontWeight(QFont::Bold);
    layout.setFormats({bold});
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, y});
        y += std::max(line.height(), look.px(lineHeight));
    }
    layout.endLayout();
}

double badgeWidth(const Look &look, const QString &badge)
{
    return textWidth(look.text(18, QFont::DemiBold), badge) + look.px(30);
}

double sentenceWidth(const Look &look, double width, const QString &badge)
{
    return width - badgeWidth(look, badge) - look.px(16 + 14 + 16);
}

void layOutBest(QTextLayout &layout, const Look &look, const QString &subject, const QString &rest, double width)
{
    for (double size = usualText; size >= smallestText; --size) {
        layOut(layout, look, subject, rest, width, size);
        if (layout.lineCount() <= 1)
            return;
    }
}

/// One word: a run that got stuck does not look like one that came to its end.
QString endWord(const Recording &recording)
{
    switch (recording.outcome) {
    case Outcome::completed: break;
    case Outcome::deadlock: return CaptionStrip::tr("DEADLOCK");
    case Outcome::livelock: return CaptionStrip::tr("LIVELOCK");
    case Outcome::timeout: return CaptionStrip::tr("TIMEOUT");
    case Outcome::stopped: return CaptionStrip::tr("STOPPED");
    case Outcome::failed: return CaptionStrip::tr("FAILED");
    }
    return CaptionStrip::tr("FINISHED");
}

} // namespace

QString badgeText(const Scene &scene)
{
    const auto text = [&scene](std::int64_t time) { return timeText(scene.recording, time); };
    switch (scene.phase) {
    case Phase::ready:
    case Phase::paused: return CaptionStrip::tr("❚❚ PAUSED %1").arg(text(scene.now));
    case Phase::live: return CaptionStrip::tr("● LIVE %1").arg(text(scene.now));
    case Phase::stepping:
        if (scene.slowly)
            return CaptionStrip::tr("▶ SLOW %1").arg(scene.steps);
        if (scene.recording.steppedFrom > 0)
            return CaptionStrip::tr("▶| STEP %1 from %2").arg(scene.steps).arg(text(scene.recording.steppedFrom));
        return CaptionStrip::tr("▶| STEP %1").arg(scene.steps);
    case Phase::replay: {
        const bool live = scene.recording.drive == Drive::live && !scene.recording.finished;
        const QString back = live ? CaptionStrip::tr("L = live") : CaptionStrip::tr("L = newest");
        // Steps lie microseconds apart: their times would all look the same.
        if (scene.allSteps > 0 && scene.pastRun > 0)
            return CaptionStrip::tr("↶ REPLAY step %1 of %2 · run %3 · %4")
                .arg(scene.steps).arg(scene.allSteps).arg(scene.pastRun).arg(back);
        if (scene.allSteps > 0)
            return CaptionStrip::tr("↶ REPLAY step %1 of %2 · %3").arg(scene.steps).arg(scene.allSteps).arg(back);
        const QString newest = text(scene.newest), unit = newest.section(QLatin1Char(' '), -1);
        QString now = text(scene.now);
        if (now.endsWith(QLatin1Char(' ') + unit)) // "1.3 of 2.2 s"
            now.chop(unit.size() + 1);
        if (scene.pastRun > 0)
            return CaptionStrip::tr("↶ REPLAY %1 of %2 · run %3 · %4").arg(now, newest).arg(scene.pastRun).arg(back);
        return CaptionStrip::tr("↶ REPLAY %1 of %2 · %3").arg(now, newest, back);
    }
    case Phase::finished: return CaptionStrip::tr("■ %1 %2", "how it ended, when").arg(endWord(scene.recording), text(scene.now));
    }
    return {};
}

void paintCaption(QPainter &painter, const Look &look, const QRectF &area, Phase phase, const QString &badge,
                  const QString &subject, const QString &rest)
{
    painter.fillRect(area, look.theme.caption);
    QTextLayout layout;
    layOutBest(layout, look, subject, rest, sentenceWidth(look, area.width(), badge));
    const double first = look.px(lineHeight);
    const double textHeight = std::max(1, layout.lineCount()) * first;
    const double top = area.top() + (area.height() - textHeight) / 2;

    const QRectF box(area.left() + look.px(16), top + (first - look.px(30)) / 2, badgeWidth(look, badge), look.px(30));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor("#f9fafb"));
    const double radius = phase == Phase::live ? box.height() / 2 : look.px(3);
    painter.drawRoundedRect(box, radius, radius);
    painter.setPen(QColor("#111827"));
    if (phase == Phase::replay) { // told from every other one by its shape alone
        const double gap = look.px(3);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor("#111827"), look.px(1.4)));
        painter.drawRoundedRect(box.adjusted(gap, gap, -gap, -gap), radius, radius);
    }
    drawFitted(painter, box, Qt::AlignCenter, look.text(18, QFont::DemiBold), badge, look.least(10));

    painter.setPen(look.theme.onCaption);
    const double offset = (first - QFontMetricsF(layout.font()).height()) / 2;
    layout.draw(&painter, QPointF(box.right() + look.px(14), top + offset));
}

CaptionStrip::CaptionStrip(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Caption"));
    m_shrink.setSingleShot(true);
    m_shrink.setInterval(shrinksAfter);
    connect(&m_shrink, &QTimer::timeout, this, &CaptionStrip::forgetHeight);
}

void CaptionStrip::setLook(const Look &look)
{
    m_look = look;
    m_reservedWidth = -1;
    updateGeometry();
    update();
}

void CaptionStrip::beginRun(QStringList sentences)
{
    m_toCome = std::move(sentences);
    m_reservedWidth = -1;
    forgetHeight();
}

int CaptionStrip::reservedFor(int width) const
{
    if (width == m_reservedWidth)
        return m_reserved;
    const double room = sentenceWidth(m_look, width, tr("❚❚ PAUSED %1").arg(QStringLiteral("88.8 s"))) * boldNeeds;
    m_reserved = std::any_of(m_toCome.begin(), m_toCome.end(), [&](const QString &sentence) {
        QTextLayout layout;
        layOutBest(layout, m_look, {}, sentence, room);
        return layout.lineCount() > 1;
    }) ? 2 : 1;
    m_reservedWidth = width;
    return m_reserved;
}

void CaptionStrip::forgetHeight()
{
    m_mostLines = 1;
    updateGeometry();
}

void CaptionStrip::show(Phase phase, const QString &badge, const QString &subject, const QString &rest)
{
    if (phase == m_phase && badge == m_badge && subject == m_subject && rest == m_rest)
        return;
    const bool newSentence = subject != m_subject || rest != m_rest;
    const bool newLayout = newSentence || badge.size() != m_badge.size();
    m_phase = phase;
    m_badge = badge;
    m_subject = subject;
    m_rest = rest;
    if (newSentence) {
        setAccessibleDescription(text());
        if (QAccessible::isActive()) { // who listens is told at once, not only when the caption is looked for
            QAccessibleEvent spoken(this, QAccessible::Alert);
            QAccessible::updateAccessibility(&spoken);
        }
    }
    if (newLayout) {
        updateGeometry();
        if (linesFor(width()) >= m_mostLines)
            m_shrink.stop();
        else if (!m_shrink.isActive())
            m_shrink.start();
    }
    update();
}

int CaptionStrip::linesFor(int width) const
{
    QTextLayout layout;
    // The badge's digits must not change where the line breaks.
    QString widest = m_badge;
    for (QChar &letter : widest) {
        if (letter.isDigit())
            letter = QLatin1Char('8');
    }
    layOutBest(layout, m_look, m_subject, m_rest, sentenceWidth(m_look, width, widest));
    return layout.lineCount();
}

int CaptionStrip::heightForWidth(int width) const
{
    int lines = linesFor(width);
    if (width == this->width()) // layouts ask about other widths as well
        lines = m_mostLines = std::max(m_mostLines, lines);
    lines = std::max(lines, reservedFor(width));
    return qRound(m_look.px(2 * margin) + lines * m_look.px(lineHeight));
}

void CaptionStrip::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        m_mostLines = 1;
}

QSize CaptionStrip::sizeHint() const { return {m_look.round(600), qRound(m_look.px(2 * margin + lineHeight))}; }

void CaptionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCaption(painter, m_look, rect(), m_phase, m_badge, m_subject, m_rest);
}

} // namespace synchroscope
