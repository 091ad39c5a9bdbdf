// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/narration_model.h"

#include "analysis/narration.h"
#include "languages/words.h"
#include "style/selection.h"

#include <QFont>

#include <algorithm>

namespace synchroscope {

void NarrationModel::setLook(const Look &look)
{
    m_now = look.theme.onAccent;
    m_behindNow = look.theme.accent;
    m_behindSelected = selectionFill(look.theme);
    m_later = look.theme.muted;
    if (!m_lines.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::ForegroundRole, Qt::BackgroundRole});
}

void NarrationModel::clear()
{
    beginResetModel();
    m_recording = nullptr;
    m_history = nullptr;
    m_eventsSeen = 0;
    m_lines.clear();
    m_current = -1;
    endResetModel();
}

void NarrationModel::takeIn(const Scene &scene)
{
    const auto &events = scene.recording.events();
    std::vector<std::uint32_t> fresh;
    for (; m_eventsSeen < events.size(); ++m_eventsSeen) {
        if (isTold(scene.recording, events[m_eventsSeen]))
            fresh.push_back(static_cast<std::uint32_t>(m_eventsSeen));
    }
    if (fresh.empty())
        return;
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_lines.insert(m_lines.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void NarrationModel::showScene(const Scene &scene)
{
    if (m_recording && m_recording != &scene.recording)
        clear();
    m_recording = &scene.recording;
    m_history = &scene.history;
    takeIn(scene);
    if (scene.selected != m_selected) {
        m_selected = scene.selected;
        if (!m_lines.empty())
            emit dataChanged(index(0), index(rowCount() - 1), {Qt::BackgroundRole, Qt::FontRole});
    }
    const auto next = std::partition_point(m_lines.begin(), m_lines.end(),
                                           [&](std::uint32_t event) { return event < scene.state.eventsApplied; });
    const int current = static_cast<int>(next - m_lines.begin()) - 1;
    if (current == m_current)
        return;
    const int from = std::max(0, std::min(current, m_current)), to = std::max(current, m_current);
    m_current = current;
    emit dataChanged(index(from), index(std::min(to, rowCount() - 1)), {Qt::ForegroundRole, Qt::BackgroundRole});
}

MessageId NarrationModel::messageOf(int row) const
{
    if (!m_recording)
        return {};
    return synchroscope::messageOf(m_recording->events()[m_lines[static_cast<std::size_t>(row)]]);
}

int NarrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant NarrationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_recording)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const RecordedEvent &event = m_recording->events()[m_lines[static_cast<std::size_t>(index.row())]];
        const bool fine = m_recording->settings().fullSpeed;
        const QString time = fine ? timeText(*m_recording, event.at) : tr("%1 s").arg(spokenNumber(seconds(event.at), 2));
        return tr("%1  %2", "time and what happened")
            .arg(time, QString::fromStdString(narrate(*m_recording, *m_history, event, &translateCore)));
    }
    case Qt::ForegroundRole:
        return index.row() == m_current ? m_now : index.row() > m_current ? QVariant(m_later) : QVariant();
    case Qt::BackgroundRole:
        if (index.row() == m_current)
            return m_behindNow;
        return isSelected(index.row()) ? QVariant(m_behindSelected) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(isSelected(index.row()));
        return font;
    }
    default: return {};
    }
}

} // namespace synchroscope
