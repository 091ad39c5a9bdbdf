// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms/glossary_view.h"

#include "terms/glossary.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace synchroscope {

GlossaryView::GlossaryView(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_list(new QTextBrowser(this))
{
    setAccessibleName(tr("Glossary"));
    m_search->setPlaceholderText(tr("Search: a word, as it stands in the window or in a book"));
    m_search->setAccessibleName(tr("Search the glossary"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("muted"));
    m_list->setAccessibleName(tr("Terms and their meanings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setOpenLinks(false);
    auto *down = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    down->addLayout(top);
    down->addWidget(m_list, 1);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryView::list);
    setLook(look);
}

void GlossaryView::setLook(const Look &look)
{
    m_look = look;
    layout()->setContentsMargins(look.round(14), look.round(10), look.round(14), look.round(12));
    layout()->setSpacing(look.round(10));
    m_list->document()->setDocumentMargin(look.round(12));
    list();
}

void GlossaryView::list()
{
    const std::vector<const Term *> found = findTerms(m_search->text());
    QString html;
    for (const Term *term : found) {
        const QStringList shown = shownAs(*term);
        html += QStringLiteral("<p style=\"margin: %1px 0; font-size: %2px\"><b>%3</b>%4<br/>%5</p>")
                    .arg(m_look.round(6))
                    .arg(m_look.round(16))
                    .arg(wordOf(*term).toHtmlEscaped(),
                         shown.isEmpty() ? QString()
                                         : QStringLiteral(" <span style=\"color: %1\">· %2</span>")
                                               .arg(m_look.theme.muted.name(), shown.join(QStringLiteral(" · ")).toHtmlEscaped()),
                         meaningOf(*term).toHtmlEscaped());
    }
    m_list->setHtml(html.isEmpty() ? tr("<p>No term speaks of that.</p>") : html);
    m_count->setText(tr("%1 of %2 terms").arg(found.size()).arg(glossary().size()));
}

} // namespace synchroscope
