// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evidence_note.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

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

void EvidenceNote::explain(const QStringList &paragraphs, const QPoint &beside)
{
    m_text->setText(paragraphs.join(QStringLiteral("\n\n")));
    m_text->setFixedHeight(m_text->heightForWidth(m_text->width()));
    setAccessibleDescription(m_text->text());
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const QSize room(std::max(0, screen.width() - width()), std::max(0, screen.height() - height()));
    move(std::clamp(beside.x() + 12, screen.left(), screen.left() + room.width()),
         std::clamp(beside.y() - height() / 2, screen.top(), screen.top() + room.height()));
    show();
    setFocus();
}

void EvidenceNote::keyPressEvent(QKeyEvent *) { close(); }

} // namespace synchroscope
