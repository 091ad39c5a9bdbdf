// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace synchroscope {

namespace {

constexpr int limit = 120'000; // ms; far beyond what any call takes, so that a hang is a failure

QByteArray stateOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

const char *const patientReceiver = R"(repeat
  local m, why = receive("c")
  if m then log("got " .. m) elseif why == "empty" then other_work(20) end
until why == "closed")";

QJsonObject Answer::json() const { return QJsonDocument::fromJson(out).object(); }

QJsonObject Answer::run(int index) const { return json()["runs"].toArray().at(index).toObject(); }

bool Answer::complainedOnce() const
{
    return err.startsWith("synchroscope: ") && err.endsWith('\n') && err.count('\n') == 1;
}

QByteArray Answer::described() const
{
    return "status " + QByteArray::number(status) + (ended ? "" : ", not ended by itself") + "\n--- stderr\n" + err
        + "--- stdout\n" + out.right(4000);
}

Program::Program()
{
    if (!m_folder.isValid() || !QDir(m_folder.path()).mkdir("tmp"))
        qFatal("cannot make a folder: %s", qPrintable(m_folder.errorString()));
}

QString Program::executable() { return QStringLiteral(SYNCHROSCOPE_PROGRAM); }

QString Program::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(variable));
    environment.insert("TMPDIR", temporary());
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(executable(), arguments);
    return process;
}

Answer Program::finish(QProcess &process)
{
    Answer answer;
    const bool inTime = process.waitForFinished(limit);
    if (!inTime)
        process.kill();
    process.waitForFinished();
    answer.ended = inTime && process.exitStatus() == QProcess::NormalExit;
    answer.status = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

Answer Program::ask(const QStringList &arguments) const
{
    const auto process = start(arguments);
    return finish(*process);
}

Answer Program::askAfter(const QString &prepare, const QStringList &arguments) const
{
    QProcess shell;
    shell.setWorkingDirectory(m_folder.path());
    shell.start("/bin/sh", QStringList{"-c", prepare + "; exec \"$0\" \"$@\"", executable()} + arguments);
    return finish(shell);
}

QByteArray twoProcesses(const QByteArray &a, const QByteArray &b, const QByteArray &more)
{
    return "title = \"A and B\"\n[[channel]]\nname = \"c\"\nsenders = [\"A\"]\nreceivers = [\"B\"]\n"
           "[[process]]\nname = \"A\"\nprogram = '''\n" + a + "\n'''\n"
           "[[process]]\nname = \"B\"\nprogram = '''\n" + b + "\n'''\n" + more;
}

bool isAlive(qint64 pid)
{
    const QByteArray text = stateOf(pid);
    const qsizetype letter = text.lastIndexOf(')') + 2;
    return letter < text.size() && text[letter] != 'Z' && text[letter] != 'X';
}

QList<qint64> childrenOf(qint64 pid)
{
    QList<qint64> children;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(pid));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + "/children"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : file.readAll().simplified().split(' '))
            if (!child.isEmpty() && isAlive(child.toLongLong()))
                children.append(child.toLongLong());
    }
    return children;
}

QJsonObject named(const QJsonArray &all, const QString &name)
{
    for (const QJsonValue &one : all)
        if (one["name"].toString() == name)
            return one.toObject();
    return {};
}

} // namespace synchroscope
