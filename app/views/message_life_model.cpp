// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/message_life_model.h"

#include "languages/words.h"

#include <QFont>

#include <algorithm>

namespace synchroscope {

namespace {

/// Hundredths of a second, thousandths or millionths: as many as tell its moments apart.
int decimalsFor(const Recording &recording, const MessageStory &story)
{
    const auto allDiffer = [&](std::int64_t unit) {
        const auto &events = story.events();
        for (std::size_t i = 1; i < events.size(); ++i) {
            const std::int64_t before = recording.events()[events[i - 1]].at, at = recording.events()[events[i]].at;
            if (at != before && (at + unit / 2) / unit == (before + unit / 2) / unit)
                return false;
        }
        return true;
    };
    return allDiffer(10'000'000) ? 2 : allDiffer(1'000'000) ? 3 : 6;
}

} // namespace

void MessageLifeModel::setLook(const Look &look)
{
    m_later = look.theme.muted;
    if (!m_lines.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void MessageLifeModel::show(const Scene &scene, const MessageStory &story)
{
    std::vector<Line> lines;
    const int decimals = decimalsFor(scene.recording, story);
    for (const std::size_t event : story.events()) {
        const RecordedEvent &recorded = scene.recording.events()[event];
        const QString what = QString::fromStdString(lifeStep(scene.recording, recorded, &translateCore));
        if (what.isEmpty())
            continue;
        const QString time = scene.recording.settings().fullSpeed ? timeText(scene.recording, recorded.at)
                                                                  : tr("%1 s").arg(spokenNumber(seconds(recorded.at), decimals));
        lines.push_back({event, tr("%1  %2", "time and what happened").arg(time, what)});
    }
    if (lines != m_lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        m_happened = -1;
    }
    const int happened =
        static_cast<int>(std::partition_point(m_lines.begin(), m_lines.end(),
                                              [&](const Line &line) { return line.event < scene.state.eventsApplied; })
                         - m_lines.begin());
    if (happened == m_happened)
        return;
    m_happened = happened;
    if (!m_lines.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::ForegroundRole, Qt::FontRole});
}

int MessageLifeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MessageLifeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return line.text;
    case Qt::ForegroundRole: return index.row() >= m_happened ? QVariant(m_later) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == m_happened - 1); // the last that has happened
        font.setItalic(index.row() >= m_happened);
        return font;
    }
    default: return {};
    }
}

} // namespace synchroscope
