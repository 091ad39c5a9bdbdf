// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/byte_text.h"

#include "languages/words.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace synchroscope {

namespace {

QString escaped(unsigned char byte) { return QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0')); }

/// How many bytes the UTF-8 character at the beginning has; 0: there is none.
std::size_t characterBytes(std::string_view bytes)
{
    for (std::size_t length = 1; length <= std::min<std::size_t>(4, bytes.size()); ++length) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString one = decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(length)));
        if (!decoder.hasError() && !one.isEmpty() && !one.contains(QChar::ReplacementCharacter))
            return length;
    }
    return 0;
}

} // namespace

QString visibleText(std::string_view bytes)
{
    QString text;
    while (!bytes.empty()) {
        const std::size_t length = characterBytes(bytes);
        const QString one = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(length));
        const bool printable =
            length > 0 && std::all_of(one.begin(), one.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
        const std::size_t taken = std::max<std::size_t>(1, length);
        if (printable)
            text += one;
        else
            for (std::size_t i = 0; i < taken; ++i)
                text += escaped(static_cast<unsigned char>(bytes[i]));
        bytes.remove_prefix(taken);
    }
    return text;
}

QString asciiColumn(std::string_view bytes)
{
    QString text;
    for (const char c : bytes)
        text += c >= 0x20 && c < 0x7F ? QLatin1Char(c) : QChar(u'·');
    return text;
}

QString bytesText(std::size_t bytes)
{
    return bytes == 1 ? QCoreApplication::translate("bytes", "1 byte")
                      : QCoreApplication::translate("bytes", "%1 bytes").arg(grouped(bytes));
}

QString grouped(std::size_t number) { return spokenNumber(number); }

QString hexColumn(std::string_view bytes)
{
    QStringList digits;
    for (const char c : bytes)
        digits << QStringLiteral("%1").arg(static_cast<unsigned char>(c), 2, 16, QLatin1Char('0'));
    return digits.join(QLatin1Char(' '));
}

} // namespace synchroscope
