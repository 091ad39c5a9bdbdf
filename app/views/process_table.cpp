// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/process_table.h"

#include "analysis/evidence_words.h"
#include "analysis/narration.h"
#include "style/state_style.h"
#include "terms/hover.h"
#include "terms/state_terms.h"
#include "views/evidence_asking.h"

namespace synchroscope {

namespace {

QString signOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::confirmed: return QStringLiteral("●");
    case Evidence::contradicted: return QStringLiteral("!");
    case Evidence::wokenFirst: return QStringLiteral("▸|");
    case Evidence::unknown: break;
    }
    return QStringLiteral("○");
}

} // namespace

void ProcessTableModel::showScene(const Scene &scene)
{
    const Scenario &scenario = scene.recording.scenario();
    const std::size_t count = scenario.processes.size();
    if (m_rows.size() != count) {
        beginResetModel();
        m_rows.assign(count, {});
        endResetModel();
    }
    for (std::size_t i = 0; i < count; ++i) {
        const ProcessState &state = scene.state.processes[i];
        const StateWords words = stateWords(scene.recording, scene.state, static_cast<int>(i), &translateCore);
        const Span *wait = waitAt(scene.history, static_cast<int>(i), scene.now);
        const Row next{QString::fromStdString(scenario.processes[i].name),
                       QString::fromStdString(words.word),
                       QString::fromStdString(words.reason),
                       wait ? signOf(wait->evidence) : QString(),
                       wait ? QString::fromStdString(
                                  howKnown(scene.recording, scene.history, static_cast<int>(i), *wait, &translateCore).front())
                            : QString(),
                       state.activity,
                       state.sent,
                       state.received,
                       state.polls,
                       scene.recording.processes[i].pid};
        if (next != m_rows[i]) {
            m_rows[i] = next;
            const int row = static_cast<int>(i);
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int ProcessTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProcessTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProcessTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == State)
        return styleFor(row.activity).colour;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(index.column() >= Sent ? Qt::AlignRight | Qt::AlignVCenter
                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    if (index.column() == Known && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return row.how;
    if (index.column() == State && role == Qt::ToolTipRole)
        return stateHoverText(row.activity);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return row.name;
    case State: return row.word;
    case Known: return row.known;
    case Reason: return row.reason;
    case Sent: return row.sent;
    case Received: return row.received;
    case Polls: return row.polls;
    case Pid: return row.pid;
    default: return {};
    }
}

QString ProcessTableModel::headHoverText(int section)
{
    switch (section) {
    case Name: return hoverText({}, QStringLiteral("process"));
    case State: return hoverText({}, QStringLiteral("state"));
    case Known: return hoverText({}, QStringLiteral("evidence"));
    case Reason: return hoverText(tr("The message that it is busy with, or what it waits for."), QStringLiteral("blocked"));
    case Sent: return hoverText(tr("How many messages it has put into channels."), QStringLiteral("sender"));
    case Received: return hoverText(tr("How many messages it has taken out of channels."), QStringLiteral("receiver"));
    case Polls: return hoverText({}, QStringLiteral("empty poll"));
    case Pid: return hoverText(tr("Its number in Linux."), QStringLiteral("process"));
    default: return {};
    }
}

QVariant ProcessTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return headHoverText(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Process");
    case State: return tr("State");
    case Known: return tr("Linux");
    case Reason: return tr("Message or reason");
    case Sent: return tr("Sent");
    case Received: return tr("Received");
    case Polls: return tr("Looked in vain");
    case Pid: return tr("pid");
    default: return {};
    }
}

} // namespace synchroscope
