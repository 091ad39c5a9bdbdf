// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/load.h"

#include <QtGlobal>

#include <string>

namespace synchroscope {

/// A scenario as a file would give it; one that is wrong ends the test.
inline Scenario scenarioFrom(const std::string &text)
{
    const Loaded loaded = parseScenario(text, "test.toml");
    for (const Mistake &mistake : loaded.mistakes)
        qWarning("%s", mistake.text().c_str());
    if (!loaded.scenario)
        qFatal("not a scenario");
    return *loaded.scenario;
}

} // namespace synchroscope
