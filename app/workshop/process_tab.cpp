// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/process_tab.h"

#include "workshop/field_parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace synchroscope {

ProcessTab::ProcessTab(const Look &look, const ProcessSpec &process, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_editor(new CodeEditor(look, this))
{
    auto *label = new QLabel(tr("Process"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the process"));
    QToolButton *another = fieldButton(this, tr("One more"), tr("One more process with this program"));
    m_remove = fieldButton(this, tr("Remove"), tr("Remove this process"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addWidget(another);
    row->addWidget(m_remove);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(4, 6, 4, 4);
    down->addLayout(row);
    down->addWidget(m_editor, 1);
    m_editor->setPlainText(QString::fromStdString(process.program));
    showProcess(process, true);
    setLook(look);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet)
            emit programEdited(m_editor->toPlainText());
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text() != m_shownName)
            emit renameWanted(m_name->text());
    });
    connect(another, &QToolButton::clicked, this, &ProcessTab::anotherWanted);
    connect(m_remove, &QToolButton::clicked, this, &ProcessTab::removeWanted);
}

void ProcessTab::setLook(const Look &look)
{
    m_editor->setLook(look);
    m_name->setPalette(look.palette()); // it was made before it had a parent to take it from
}

void ProcessTab::showProcess(const ProcessSpec &process, bool mayGo)
{
    m_quiet = true;
    m_shownName = QString::fromStdString(process.name);
    m_name->setText(m_shownName);
    m_editor->setAccessibleName(tr("Program of %1").arg(m_shownName));
    m_editor->takeText(QString::fromStdString(process.program));
    m_remove->setEnabled(mayGo);
    m_quiet = false;
}

} // namespace synchroscope
