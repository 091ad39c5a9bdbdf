// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace synchroscope {

/// A language that nobody speaks: every text between ⟦ and ⟧, with accents, and a third longer. What is shown without these
/// signs did not go through a translation, and what is cut would be cut in a language that needs more words. The accents
/// tell it of a line in the middle of a text.
class PseudoLanguage : public QTranslator
{
public:
    static constexpr QChar begin{u'⟦'}, end{u'⟧'};

    static bool marks(const QString &text) { return text.contains(begin) || text.contains(end); }

    static bool hasAccents(const QString &text)
    {
        for (const QChar c : text) {
            if (accented.contains(c))
                return true;
        }
        return false;
    }

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
    static constexpr QStringView plain{u"aeiouycnsAEIOUYCNS"}, accented{u"äéïöüýçñšÄÉÏÖÜÝÇÑŠ"};

    /// Not in places, tags and entities.
    static QString withAccents(QString text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar closing = text[i] == u'{' ? u'}' : text[i] == u'<' ? u'>' : text[i] == u'&' ? u';' : u'\0';
            if (const qsizetype end = closing.isNull() ? -1 : text.indexOf(closing, i); end > i)
                i = end;
            else if (text[i] == u'%')
                ++i;
            else if (const qsizetype letter = plain.indexOf(text[i]); letter >= 0)
                text[i] = accented[letter];
        }
        return text;
    }

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
        return words.left(first) + begin + withAccents(told) + more + end + words.mid(last) + shortcut;
    }
};

} // namespace synchroscope
