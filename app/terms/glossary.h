// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace synchroscope {

/// One word of the field as this program uses it. All English, for translation.
struct Term
{
    const char *word;
    const char *shown;   // other words for it in the window, separated by " | ": "BLOCKED: no room"
    const char *meaning; // whole sentences
};

/// Every term, in alphabetical order: the only place where one is explained.
const std::vector<Term> &glossary();

/// The term that stands there: its word, or one of those by which it is shown, and nothing else. Null if there is none.
const Term *termFor(const QString &text);
/// The terms that are named within a text, the longest words first, each piece of the text once.
std::vector<const Term *> termsIn(const QString &text);
/// Those of which word, words in the window or meaning contain every word that is searched for.
std::vector<const Term *> findTerms(const QString &searched);

QString wordOf(const Term &term);
QString meaningOf(const Term &term);
/// The other words for it in the window.
QStringList shownAs(const Term &term);

} // namespace synchroscope
