// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/step_json.h"

namespace synchroscope {

using Json = nlohmann::ordered_json;

Json toJson(const StepLine &line)
{
    const auto orNull = [](const auto &value) { return value ? Json(*value) : Json(nullptr); };
    const auto word = [](const std::string &text) { return text == "-" ? Json(nullptr) : Json(text); };
    return {{"step", line.step},
            {"ms", line.milliseconds()},
            {"process", word(line.process)},
            {"event", line.event},
            {"channel", word(line.channel)},
            {"message", orNull(line.message)},
            {"depth", orNull(line.depth)},
            {"detail", line.detail.empty() ? Json(nullptr) : Json(line.detail)}};
}

Json stepLinesToJson(const Recording &recording)
{
    Json events = Json::array();
    StepLines lines;
    while (const auto line = lines.next(recording))
        events.push_back(toJson(*line));
    return events;
}

std::string steppedRunToJson(const Recording &recording, Json events)
{
    const Mode mode = recording.settings().mode;
    return printed({{"scenario", recording.scenario().identifier},
                    {"seed", recording.settings().seed},
                    {"send", shortWordFor(mode.send)},
                    {"receive", shortWordFor(mode.receive)},
                    {"outcome", wordFor(recording.outcome)},
                    {"events", std::move(events)}});
}

std::string printed(const Json &document)
{
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace synchroscope
