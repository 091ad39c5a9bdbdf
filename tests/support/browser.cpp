// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/browser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace synchroscope {

namespace {

constexpr int patience = 60'000; // ms

} // namespace

Browser::Browser()
{
    int to[2], from[2];
    if (::pipe2(to, O_CLOEXEC) != 0 || ::pipe2(from, O_CLOEXEC) != 0) {
        m_complaint = QStringLiteral("no pipe");
        return;
    }
    m_to = to[1];
    m_from = from[0];
    // It reads commands from 3 and writes answers to 4; the copies of the numbers are made above both first.
    m_process.setChildProcessModifier([theirIn = to[0], theirOut = from[1]] {
        const int in = ::fcntl(theirIn, F_DUPFD, 10), out = ::fcntl(theirOut, F_DUPFD, 10);
        ::dup2(in, 3);
        ::dup2(out, 4);
    });
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(CHROMIUM_PROGRAM),
                    {"--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-pipe",
                     "--no-first-run", "--hide-scrollbars", "--user-data-dir=" + m_profile.path(), "about:blank"});
    const bool started = m_process.waitForStarted(patience);
    ::close(to[0]);
    ::close(from[1]);
    if (!started) {
        m_complaint = m_process.errorString();
        return;
    }
    const QJsonArray targets = call("Target.getTargets")["targetInfos"].toArray();
    for (const QJsonValue &target : targets) {
        if (target["type"] == "page" && m_session.isEmpty())
            m_session = call("Target.attachToTarget", {{"targetId", target["targetId"]}, {"flatten", true}})["sessionId"].toString();
    }
    if (m_session.isEmpty()) {
        m_complaint = QStringLiteral("the browser shows no page");
        return;
    }
    call("Page.enable");
    call("Runtime.enable");
    call("Log.enable");
}

Browser::~Browser()
{
    if (m_to >= 0)
        ::close(m_to);
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
    if (m_from >= 0)
        ::close(m_from);
}

bool Browser::readMore()
{
    pollfd waiting{m_from, POLLIN, 0};
    if (::poll(&waiting, 1, patience) <= 0)
        return false;
    char some[1 << 16];
    const ssize_t got = ::read(m_from, some, sizeof some);
    if (got <= 0)
        return false;
    m_read.append(some, got);
    return true;
}

void Browser::takeEvent(const QJsonObject &event)
{
    const QJsonObject parameters = event["params"].toObject();
    if (event["method"] == "Runtime.exceptionThrown")
        m_errors << parameters["exceptionDetails"]["exception"]["description"].toString();
    if (event["method"] == "Log.entryAdded" && parameters["entry"]["level"] == "error")
        m_errors << parameters["entry"]["text"].toString();
}

QJsonObject Browser::call(const QString &method, const QJsonObject &parameters)
{
    QJsonObject command{{"id", ++m_last}, {"method", method}, {"params", parameters}};
    if (!m_session.isEmpty())
        command["sessionId"] = m_session;
    const QByteArray text = QJsonDocument(command).toJson(QJsonDocument::Compact) + '\0';
    for (qsizetype written = 0; written < text.size();) {
        const ssize_t part = ::write(m_to, text.constData() + written, static_cast<std::size_t>(text.size() - written));
        if (part <= 0)
            return {};
        written += part;
    }
    while (true) {
        const qsizetype end = m_read.indexOf('\0');
        if (end < 0) {
            if (!readMore())
                return {};
            continue;
        }
        const QJsonObject answer = QJsonDocument::fromJson(m_read.left(end)).object();
        m_read.remove(0, end + 1);
        if (!answer.contains("id"))
            takeEvent(answer);
        else if (answer["id"].toInt() == m_last)
            return answer["result"].toObject();
    }
}

void Browser::open(const QString &file, QSize size, bool dark, const QMap<QString, QString> &wishes)
{
    m_errors.clear();
    call("Emulation.setDeviceMetricsOverride",
         {{"width", size.width()}, {"height", size.height()}, {"deviceScaleFactor", 1}, {"mobile", false}});
    QJsonArray features{QJsonObject{{"name", "prefers-color-scheme"}, {"value", dark ? "dark" : "light"}}};
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish)
        features.append(QJsonObject{{"name", wish.key()}, {"value", wish.value()}});
    call("Emulation.setEmulatedMedia", {{"features", features}});
    call("Page.navigate", {{"url", QUrl::fromLocalFile(file).toString()}});
    QElapsedTimer time;
    for (time.start(); time.elapsed() < patience;) {
        if (value("document.readyState === 'complete' && location.protocol === 'file:'").toBool())
            return;
    }
}

QJsonValue Browser::value(const QString &expression)
{
    const QJsonObject answer =
        call("Runtime.evaluate", {{"expression", expression}, {"returnByValue", true}, {"awaitPromise", true}});
    return answer["result"]["value"];
}

void Browser::press(const QString &key, bool shift)
{
    const QString text = key == "Space" ? QStringLiteral(" ") : key.size() == 1 ? key : QString();
    QJsonObject event{{"type", text.isEmpty() ? "rawKeyDown" : "keyDown"},
                      {"key", key == "Space" ? QStringLiteral(" ") : key},
                      {"code", key == "Space" ? key : QString()},
                      {"text", text},
                      {"modifiers", shift ? 8 : 0}};
    call("Input.dispatchKeyEvent", event);
    event["type"] = "keyUp";
    call("Input.dispatchKeyEvent", event);
}

QByteArray Browser::picture()
{
    return QByteArray::fromBase64(call("Page.captureScreenshot", {{"format", "png"}})["data"].toString().toLatin1());
}

} // namespace synchroscope
