// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/scenario.h"
#include "workshop/code_editor.h"

#include <QLineEdit>
#include <QToolButton>

namespace synchroscope {

/// One process in the workshop: its name, its program, one more like it.
class ProcessTab : public QWidget
{
    Q_OBJECT

public:
    ProcessTab(const Look &look, const ProcessSpec &process, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// What has been changed elsewhere.
    void showProcess(const ProcessSpec &process, bool mayGo);
    [[nodiscard]] CodeEditor *editor() const { return m_editor; }
    [[nodiscard]] QLineEdit *name() const { return m_name; }

signals:
    void programEdited(const QString &program);
    void renameWanted(const QString &name);
    void anotherWanted();
    void removeWanted();

private:
    QLineEdit *m_name;
    CodeEditor *m_editor;
    QToolButton *m_remove;
    QString m_shownName;
    bool m_quiet = false; // the text comes from outside
};

} // namespace synchroscope
