// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace synchroscope {

/// What one call of the program came to.
struct Answer
{
    bool ended = false; // in time, and not by a signal
    int status = -1;
    QByteArray out, err;

    /// Standard output as JSON; empty when it is anything but one JSON object.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonObject run(int index = 0) const;
    /// Standard error is one line that begins with the program's name.
    [[nodiscard]] bool complainedOnce() const;
    /// For the message of a failing test.
    [[nodiscard]] QByteArray described() const;
};

/// Starts the program; it has a folder of its own for scenarios, which is also its working directory.
class Program
{
public:
    Program();

    /// The path of the file, for the command line.
    QString write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The folder for temporary files of what `ask` and `start` start.
    [[nodiscard]] QString temporary() const { return path("tmp"); }

    [[nodiscard]] Answer ask(const QStringList &arguments) const;
    /// After `prepare` has been executed by a shell, for example "ulimit -n 8" or "exec >&-".
    [[nodiscard]] Answer askAfter(const QString &prepare, const QStringList &arguments) const;

    /// Started, not waited for.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] static Answer finish(QProcess &process);

    static QString executable();

private:
    QTemporaryDir m_folder;
};

/// Two processes, A that sends and B that receives, in one channel "c" with room for 8.
QByteArray twoProcesses(const QByteArray &a, const QByteArray &b, const QByteArray &more = {});
/// A receiver that makes sense in all four modes, and logs what it gets.
extern const char *const patientReceiver;

/// Pids of the processes that the program has started and that are not dead.
QList<qint64> childrenOf(qint64 pid);
/// False for a zombie too: it runs no more.
bool isAlive(qint64 pid);

QJsonObject named(const QJsonArray &all, const QString &name);

} // namespace synchroscope

/// As QVERIFY, and says what the program answered.
#define VERIFY_ANSWER(condition, answer) QVERIFY2(condition, (answer).described().constData())
