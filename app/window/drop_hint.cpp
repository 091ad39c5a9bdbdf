// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/drop_hint.h"

#include "recording_file/recording_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace synchroscope {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("synchroscope", text); }

} // namespace

std::optional<Dragged> draggedFrom(const QMimeData *data)
{
    const QList<QUrl> all = data->urls();
    if (all.isEmpty())
        return {};
    if (all.size() > 1)
        return Dragged{{}, tr("One file at a time: a lesson (.toml) or a recording (.synchroscope).")};
    const QString file = all.front().toLocalFile();
    if (file.isEmpty())
        return Dragged{{}, tr("%1 is not a file on this computer.").arg(all.front().toDisplayString().left(200))};
    const QFileInfo info(file);
    if (!info.exists())
        return Dragged{{}, tr("%1 is not there.").arg(file)};
    const bool lesson = file.endsWith(QLatin1String(".toml"));
    if (!info.isFile() || (!lesson && !looksLikeARecording(file.toStdString())))
        return Dragged{{}, tr("%1 is neither a lesson (.toml) nor a recording (.synchroscope).").arg(info.fileName())};
    return Dragged{file, {}};
}

DropHint::DropHint(QWidget *window) : QLabel(window)
{
    setObjectName(QStringLiteral("drop"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(4);
    setMargin(40);
    setAttribute(Qt::WA_TransparentForMouseEvents); // what is dropped is for the window
    hide();
}

void DropHint::show(const Dragged &dragged)
{
    setText(dragged.file.isEmpty() ? dragged.objection : tr("Drop to open %1").arg(QFileInfo(dragged.file).fileName()));
    setGeometry(parentWidget()->rect());
    raise();
    QLabel::show();
}

} // namespace synchroscope
