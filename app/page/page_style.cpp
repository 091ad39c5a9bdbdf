// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/page_style.h"

#include "style/state_style.h"

#include <iterator>

namespace synchroscope {

namespace {

nlohmann::ordered_json entry(const StateStyle &style)
{
    static constexpr const char *hatches[] = {"solid", "dots", "falling", "rising", "bars", "dashed", "crosses"};
    static_assert(std::size(hatches) == static_cast<std::size_t>(Hatch::crosses) + 1);
    return {style.colour.name().toStdString(), style.height, hatches[static_cast<std::size_t>(style.hatch)],
            legendText(style).toStdString()};
}

} // namespace

QString themeProperties(const Theme &theme)
{
    const std::pair<const char *, QColor> colours[] = {
        {"page", theme.page},       {"stage", theme.stage},         {"panel", theme.panel},
        {"ink", theme.ink},         {"muted", theme.muted},         {"faint", theme.faint},
        {"outline", theme.outline}, {"accent", theme.accent},       {"on-accent", theme.onAccent},
        {"caption", theme.caption}, {"on-caption", theme.onCaption}, {"current", theme.current},
        {"alarm", theme.alarm},     {"note", theme.note},           {"note-border", theme.noteBorder},
        {"depth", theme.depth}};
    QString properties = QStringLiteral("color-scheme: %1;").arg(theme.dark ? "dark" : "light");
    for (const auto &[name, colour] : colours)
        properties += QStringLiteral(" --%1: %2;").arg(QLatin1String(name), colour.name());
    return properties;
}

nlohmann::ordered_json stateTable()
{
    auto table = nlohmann::ordered_json::array();
    for (const Activity activity : allActivities)
        table.push_back(entry(styleFor(activity)));
    return table;
}

nlohmann::ordered_json signTable()
{
    return {{"poll", entry(emptyPollStyle())}, {"woken", entry(wokenStyle())}};
}

} // namespace synchroscope
