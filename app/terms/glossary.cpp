// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms/glossary.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace synchroscope {

QString wordOf(const Term &term) { return QCoreApplication::translate("glossary", term.word); }

QString meaningOf(const Term &term) { return QCoreApplication::translate("glossary", term.meaning); }

QStringList shownAs(const Term &term)
{
    return QCoreApplication::translate("glossary", term.shown).split(QStringLiteral(" | "), Qt::SkipEmptyParts);
}

namespace {

QStringList namesOf(const Term &term) { return QStringList{wordOf(term)} + shownAs(term); }

bool isSame(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

} // namespace

const Term *termFor(const QString &text)
{
    const QString wanted = text.simplified();
    for (const Term &term : glossary()) {
        // By its English word it is known in the program, whatever language is spoken.
        const QStringList names = QStringList{QString::fromUtf8(term.word)} + namesOf(term);
        if (std::any_of(names.begin(), names.end(), [&](const QString &name) { return isSame(name, wanted); }))
            return &term;
    }
    return nullptr;
}

std::vector<const Term *> termsIn(const QString &text)
{
    std::vector<std::pair<QString, const Term *>> names;
    for (const Term &term : glossary()) {
        for (const QString &name : namesOf(term))
            names.emplace_back(name, &term);
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    QString rest = text.simplified();
    std::vector<const Term *> found;
    for (const auto &[name, term] : names) {
        if (!rest.contains(name, Qt::CaseInsensitive))
            continue; // most are not: quicker than asking for the whole word
        const QRegularExpression whole(QStringLiteral("(?<!\\w)%1s?(?!\\w)").arg(QRegularExpression::escape(name)),
                                       QRegularExpression::CaseInsensitiveOption);
        if (!rest.contains(whole))
            continue;
        rest.replace(whole, QStringLiteral("\n"));
        if (std::find(found.begin(), found.end(), term) == found.end())
            found.push_back(term);
    }
    return found;
}

std::vector<const Term *> findTerms(const QString &searched)
{
    const QStringList words = searched.split(u' ', Qt::SkipEmptyParts);
    std::vector<const Term *> found;
    for (const Term &term : glossary()) {
        const QString all = namesOf(term).join(u'\n') + u'\n' + meaningOf(term);
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            found.push_back(&term);
    }
    // What is called so comes before what only mentions it.
    std::stable_partition(found.begin(), found.end(), [&](const Term *term) {
        return !words.isEmpty() && wordOf(*term).contains(searched.simplified(), Qt::CaseInsensitive);
    });
    return found;
}

} // namespace synchroscope
