// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QProcess>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

namespace synchroscope {

/// A Chromium without a window that shows one page, led through the pipe that it offers to debuggers.
class Browser
{
public:
    Browser();
    ~Browser();
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;

    /// It has been started and answers; otherwise why not.
    [[nodiscard]] QString complaint() const { return m_complaint; }

    /// `wishes`: what the reader's system asks for beside the colours: {"prefers-contrast", "more"}.
    void open(const QString &file, QSize size, bool dark = false, const QMap<QString, QString> &wishes = {});
    /// What an expression of JavaScript is in the page; a promise is waited for.
    QJsonValue value(const QString &expression);
    /// As on a keyboard: "Space", "ArrowRight", "End", "c"; with Shift if it says so.
    void press(const QString &key, bool shift = false);
    QByteArray picture();
    /// Whatever the page, or its policy, complained of since it was opened.
    [[nodiscard]] QStringList errors() const { return m_errors; }

private:
    QJsonObject call(const QString &method, const QJsonObject &parameters = {});
    void takeEvent(const QJsonObject &event);
    bool readMore();

    QTemporaryDir m_profile;
    QProcess m_process;
    int m_to = -1, m_from = -1; // our ends of its pipe
    QByteArray m_read;
    int m_last = 0;
    QString m_session, m_complaint;
    QStringList m_errors;
};

} // namespace synchroscope
