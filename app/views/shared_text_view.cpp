// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared_text_view.h"

#include "analysis/sentence.h"
#include "style/text_fit.h"

#include <QPainter>

#include <algorithm>

namespace synchroscope {

namespace {

QString nameOf(const Recording &recording, int process)
{
    return QString::fromStdString(sentence::processName(recording, process));
}

QString writerWords(const Scene &scene, const SharedTextState &state)
{
    return state.writer < 0 ? SharedTextView::tr("nobody has written it yet")
                            : SharedTextView::tr("written by %1").arg(nameOf(scene.recording, state.writer));
}

} // namespace

SharedTextWords sharedTextWords(const Scene &scene, int sharedText)
{
    const SharedTextState &state = scene.state.sharedTexts[static_cast<std::size_t>(sharedText)];
    QStringList asleep;
    for (std::size_t p = 0; p < scene.state.processes.size(); ++p) {
        const ProcessState &process = scene.state.processes[p];
        if (process.beneath == Activity::blockedUntilWoken && process.sharedText == sharedText
            && process.activity != Activity::ended)
            asleep << nameOf(scene.recording, static_cast<int>(p));
    }
    SharedTextWords words;
    words.name = QString::fromStdString(sentence::sharedTextName(scene.recording, sharedText));
    words.text = QString::fromStdString(state.text).simplified();
    words.about = writerWords(scene, state);
    if (!asleep.isEmpty())
        words.about += SharedTextView::tr(" · asleep on it: %1").arg(asleep.join(QStringLiteral(", ")));
    return words;
}

SharedTextView::SharedTextView(const Look &look, int sharedText, QWidget *parent)
    : QWidget(parent), m_look(look), m_sharedText(sharedText)
{
}

void SharedTextView::setLook(const Look &look)
{
    m_look = look;
    update();
}

void SharedTextView::showScene(const Scene &scene)
{
    if (static_cast<std::size_t>(m_sharedText) >= scene.state.sharedTexts.size())
        return;
    m_words = sharedTextWords(scene, m_sharedText);
    setAccessibleName(tr("Shared text %1").arg(m_words.name));
    setAccessibleDescription(tr("“%1”, %2").arg(m_words.text, m_words.about));
    update();
}

void SharedTextView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(m_look.theme.outline, m_look.px(1.5), Qt::DashLine)); // no channel: anybody reaches in
    painter.setBrush(m_look.theme.panel);
    painter.drawRect(frame);
    const double padding = m_look.px(12);
    const QRectF inner = frame.adjusted(padding, m_look.px(4), -padding, -m_look.px(4));
    const double line = inner.height() / 2;
    const double name = std::min(inner.width() * 0.45, textWidth(m_look.text(17, QFont::Bold), m_words.name) + padding);
    painter.setPen(m_look.theme.ink);
    drawFitted(painter, QRectF(inner.left(), inner.top(), name, line), Qt::AlignLeft | Qt::AlignVCenter,
               m_look.text(17, QFont::Bold), m_words.name, m_look.least(11));
    drawFitted(painter, QRectF(inner.left() + name, inner.top(), inner.width() - name, line),
               Qt::AlignLeft | Qt::AlignVCenter, m_look.code(17), QStringLiteral("“%1”").arg(m_words.text), m_look.least(11));
    painter.setPen(m_look.theme.muted);
    drawFitted(painter, QRectF(inner.left(), inner.top() + line, inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
               m_look.text(15), m_words.about, m_look.least(10));
}

} // namespace synchroscope
