// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/origin_bar.h"

#include <QDir>
#include <QHBoxLayout>

namespace synchroscope {

OriginBar::OriginBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_close->setText(tr("✕ Close"));
    m_close->setProperty("small", true);
    m_close->setAccessibleName(tr("Close what is said of where this lesson comes from"));
    m_close->setToolTip(tr("It is not said of this lesson again"));
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0); // the style sheet's padding is around it
    across->addWidget(m_text, 1);
    across->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_close, &QToolButton::clicked, this, &OriginBar::close);
    hide();
}

void OriginBar::showFile(const QString &file)
{
    m_file = file;
    m_text->setText(tr("This lesson comes from elsewhere: %1. Its programs run in a sandbox: no files, no network.")
                        .arg(QDir::toNativeSeparators(file)));
    decide();
}

void OriginBar::setPresenting(bool presenting)
{
    m_presenting = presenting;
    decide();
}

void OriginBar::close()
{
    m_closed << m_file;
    decide();
    emit closed();
}

void OriginBar::decide() { setVisible(!m_file.isEmpty() && !m_presenting && !m_closed.contains(m_file)); }

} // namespace synchroscope
