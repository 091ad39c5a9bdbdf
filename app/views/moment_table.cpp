// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/moment_table.h"

#include "analysis/narration.h"
#include "style/state_style.h"
#include "views/legend_terms.h"
#include "views/queue_content.h"

#include <algorithm>

namespace synchroscope {

namespace {

constexpr std::size_t mostSpans = 300; // of all processes together, the newest: no one listens to more

QString joined(const QString &word, const QString &more)
{
    return more.isEmpty() ? word : word + QStringLiteral(", ") + more;
}

/// A row for each process and each queue, as the stage shows them.
std::vector<QStringList> rowsOfStage(const Scene &scene)
{
    std::vector<QStringList> rows;
    const Scenario &scenario = scene.recording.scenario();
    for (std::size_t i = 0; i < scenario.processes.size(); ++i) {
        const StateWords words = stateWords(scene.recording, scene.state, static_cast<int>(i), &translateCore);
        const ProcessState &state = scene.state.processes[i];
        rows.push_back({QString::fromStdString(scenario.processes[i].name),
                        joined(QString::fromStdString(words.word), QString::fromStdString(words.reason)),
                        timeText(scene.recording, state.since), MomentTableModel::tr("now"),
                        timeText(scene.recording, std::max<std::int64_t>(0, scene.now - state.since)), QString()});
    }
    for (std::size_t i = 0; i < scenario.channels.size(); ++i) {
        const QueueContent queue = queueContent(scene, static_cast<int>(i));
        QStringList what{queue.fullness};
        QStringList numbers;
        for (const auto &slot : queue.shown) {
            if (slot)
                numbers << slot->label;
        }
        if (!numbers.isEmpty())
            what << MomentTableModel::tr("next to be received: %1").arg(numbers.join(QStringLiteral(", ")));
        what << queue.waiting;
        rows.push_back({MomentTableModel::tr("Queue %1").arg(queue.title), what.join(QStringLiteral("; ")), QString(),
                        MomentTableModel::tr("now"), QString(), QString()});
    }
    return rows;
}

/// Those of the timeline's spans that have begun by then and are over, the newest first.
std::vector<QStringList> rowsOfTimeline(const Scene &scene)
{
    struct Told
    {
        const Span *span;
        std::size_t process;
    };
    std::vector<Told> told;
    const Scenario &scenario = scene.recording.scenario();
    for (std::size_t process = 0; process < scenario.processes.size(); ++process) {
        const auto &spans = scene.history.spans(static_cast<int>(process));
        auto next = std::partition_point(spans.begin(), spans.end(),
                                         [&](const Span &one) { return one.end <= scene.now; });
        for (std::size_t count = 0; next != spans.begin() && count < mostSpans; ++count)
            told.push_back({&*--next, process});
    }
    std::stable_sort(told.begin(), told.end(), [](const Told &a, const Told &b) { return a.span->end > b.span->end; });
    told.resize(std::min(told.size(), mostSpans));
    std::vector<QStringList> rows;
    for (const auto &[span, process] : told) {
        QString what = legendText(styleFor(span->activity));
        if (span->message != 0 && span->messageChannel >= 0)
            what = MomentTableModel::tr("%1, message %2")
                       .arg(what, labelOf(scene.recording, scene.history, span->messageChannel, span->message));
        rows.push_back({QString::fromStdString(scenario.processes[process].name), what,
                        timeText(scene.recording, span->begin), timeText(scene.recording, span->end),
                        timeText(scene.recording, span->end - span->begin),
                        isBlocked(span->activity) ? legendText(span->evidence) : QString()});
    }
    return rows;
}

} // namespace

void MomentTableModel::showScene(const Scene &scene)
{
    std::vector<QStringList> next = rowsOfStage(scene);
    const std::vector<QStringList> past = rowsOfTimeline(scene);
    next.insert(next.end(), past.begin(), past.end());
    if (next == m_rows)
        return;
    if (next.size() != m_rows.size()) { // whoever reads a row stays in it
        const int before = rowCount(), now = static_cast<int>(next.size());
        if (now > before)
            beginInsertRows({}, before, now - 1);
        else
            beginRemoveRows({}, now, before - 1);
        m_rows.resize(next.size(), QStringList(ColumnCount));
        now > before ? endInsertRows() : endRemoveRows();
    }
    m_rows = std::move(next);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MomentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MomentTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MomentTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
}

QVariant MomentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who: return tr("Who");
    case What: return tr("What");
    case From: return tr("From");
    case To: return tr("To");
    case Lasted: return tr("How long");
    case Linux: return tr("Linux");
    default: return {};
    }
}

} // namespace synchroscope
