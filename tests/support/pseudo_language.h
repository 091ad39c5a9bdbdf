// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace synchroscope {

/// A language that nobody speaks: every text between ⟦ and ⟧, and a third longer. What is shown without these signs did not go
/// through a translation, and what is cut would be cut in a language that needs more words.
class PseudoLanguage : public QTranslator
{
public:
    static constexpr QChar begin{u'⟦'}, end{u'⟧'};

    static bool marks(const QString &text) { return text.contains(begin) || text.contains(end); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty())
            return {};
        QStringList parts; // words that are looked for one by one
        for (const QString &part : text.split(QStringLiteral(" | ")))
            parts << marked(part);
        return parts.join(QStringLiteral(" | "));
    }

private:
    static QString marked(const QString &text)
    {
        const qsizetype key = text.indexOf(u'\t'); // of a menu, which stands for itself
        const QString words = text.left(key < 0 ? text.size() : key), shortcut = key < 0 ? QString() : text.mid(key);
        qsizetype first = 0, last = words.size();
        while (first < last && words[first].isSpace())
            ++first;
        while (last > first && words[last - 1].isSpace())
            --last;
        const QString told = words.mid(first, last - first);
        QString more;
        while (more.size() * 3 < told.size() - 4)
            more += more.size() % 8 == 0 ? QLatin1Char(' ') : QLatin1Char('~'); // as words, so that lines can break
        return words.left(first) + begin + told + more + end + words.mid(last) + shortcut;
    }
};

} // namespace synchroscope
