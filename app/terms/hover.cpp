// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms/hover.h"

#include <QLabel>

namespace synchroscope {

namespace {

constexpr const char *explainedBy = "term"; // the property that says by which term a widget is explained

} // namespace

QString hoverText(const QString &first, const std::vector<const Term *> &terms)
{
    if (terms.empty())
        return first;
    QString text = first.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(first.toHtmlEscaped());
    for (const Term *term : terms)
        text += QStringLiteral("<p><b>%1</b>: %2</p>")
                    .arg(wordOf(*term).toHtmlEscaped(), meaningOf(*term).toHtmlEscaped());
    return QStringLiteral("<qt>%1</qt>").arg(text);
}

QString hoverText(const QString &first, const QString &term)
{
    const Term *known = termFor(term);
    Q_ASSERT_X(known, "hoverText", qPrintable(term));
    return known ? hoverText(first, std::vector{known}) : first;
}

QString hoverTextFor(const QString &heading, const QString &first)
{
    if (const Term *term = termFor(heading))
        return hoverText(first, std::vector{term});
    return hoverText(first, termsIn(heading));
}

void explain(QWidget *widget, const QString &term) { explain(widget, term, widget->toolTip()); }

void explain(QWidget *widget, const QString &term, const QString &first)
{
    widget->setToolTip(hoverText(first, term));
    widget->setProperty(explainedBy, term);
    if (const Term *known = termFor(term))
        widget->setAccessibleDescription(meaningOf(*known));
}

void explainField(QWidget *field, const QString &term)
{
    explain(field, term);
    for (QLabel *label : field->parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == field)
            explain(label, term);
    }
}

} // namespace synchroscope
