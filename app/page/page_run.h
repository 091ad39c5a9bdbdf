// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/comparison.h"
#include "window/recorded_run.h"

#include <QHash>
#include <QString>

#include <nlohmann/json.hpp>

namespace synchroscope {

using Json = nlohmann::ordered_json;

/// Texts of a page, each of them once: a recording says the same few hundred times.
class PageTexts
{
public:
    int operator()(const QString &text);
    [[nodiscard]] const Json &all() const { return m_all; }

private:
    QHash<QString, int> m_places;
    Json m_all = Json::array();
};

/// A recording longer than this is for other tools than a page.
inline constexpr std::size_t mostPageEvents = 150'000;

/// One run for resources/page: all that it needs in order to show any moment, said in the words of the window. Times in µs
/// of the axis. What each list holds stands in resources/page/model.js.
Json pageRun(RecordedRun &run, const Variant &variant, PageTexts &texts);

} // namespace synchroscope
