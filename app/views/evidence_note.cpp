// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence_note.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace synchroscope {

EvidenceNote::EvidenceNote(const Look &look, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("evidenceNote"));
    setAccessibleName(tr("How this is known"));
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop);
    setLook(look);
}

void EvidenceNote::setLook(const Look &look)
{
    QPalette colours = look.palette();
    colours.setColor(QPalette::Window, look.theme.note);
    colours.setColor(QPalette::WindowText, look.theme.ink);
    setPalette(colours);
    setStyleSheet(QStringLiteral("#evidenceNote { border: 2px solid %1; background: %2; }")
                      .arg(look.theme.noteBorder.name(), look.theme.note.name()));
    m_text->setFont(look.text(17));
    m_text->setFixedWidth(look.round(520));
    layout()->setContentsMargins(look.round(16), look.round(12), look.round(16), look.round(12));
}

void EvidenceNote::explain(const QStringList &paragraphs, const QRect &about)
{
    m_text->setText(paragraphs.join(QStringLiteral("\n\n")));
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width()));
    setAccessibleDescription(m_text->text());
    adjustSize();
    move(besides(about, size(), parentWidget()->screen()->availableGeometry()));
    show();
    setFocus();
}

QPoint EvidenceNote::besides(const QRect &about, const QSize &size, const QRect &screen)
{
    constexpr int gap = 12;
    const int lastX = screen.left() + std::max(0, screen.width() - size.width());
    const int lastY = screen.top() + std::max(0, screen.height() - size.height());
    const auto inside = [&](int x, int y) {
        return QPoint(std::clamp(x, screen.left(), lastX), std::clamp(y, screen.top(), lastY));
    };
    const int middle = about.center().y() - size.height() / 2;
    // Below first: above most of what is explained stands the stage.
    const QPoint places[] = {inside(about.left(), about.bottom() + gap),             // below
                             inside(about.left(), about.top() - gap - size.height()), // above
                             inside(about.right() + gap, middle),
                             inside(about.left() - gap - size.width(), middle)};
    const auto covers = [&](const QPoint &place) {
        const QRect both = QRect(place, size).intersected(about);
        return both.isEmpty() ? 0 : both.width() * both.height();
    };
    return *std::min_element(std::begin(places), std::end(places),
                             [&](const QPoint &a, const QPoint &b) { return covers(a) < covers(b); });
}

void EvidenceNote::keyPressEvent(QKeyEvent *) { close(); }

} // namespace synchroscope
