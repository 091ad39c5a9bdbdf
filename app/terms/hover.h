// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terms/glossary.h"

#include <QWidget>

namespace synchroscope {

/// Words that explain themselves when the pointer rests on them.

/// Rich text, which breaks its lines: a sentence of the control's own, if it has one, and below it each term.
QString hoverText(const QString &first, const std::vector<const Term *> &terms);
QString hoverText(const QString &first, const QString &term);
/// Of a word or heading that is a term or names some; the sentence alone if it does not.
QString hoverTextFor(const QString &heading, const QString &first = {});

/// Gives a widget the tooltip and says the same to a screen reader. `term` is a word of the glossary; what the tooltip said
/// before stays as its first sentence.
void explain(QWidget *widget, const QString &term);
void explain(QWidget *widget, const QString &term, const QString &first);
/// The same for a field and the name before it.
void explainField(QWidget *field, const QString &term);

} // namespace synchroscope
