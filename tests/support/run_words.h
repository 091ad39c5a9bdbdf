// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/run_rig.h"
#include "support/trace_model.h"

#include <QString>

/// What tests of single runs ask for and about.
namespace synchroscope {

inline QString objections(const Recording &recording)
{
    QString all;
    for (const std::string &one : contradictions(recording))
        all += QString::fromStdString(one) + '\n';
    return all.isEmpty() ? all : all + QString::fromStdString(described(recording));
}

inline std::string exitOf(const Recording &recording, int process)
{
    return recording.processes[static_cast<std::size_t>(process)].exitText;
}

inline Settings inMode(int number)
{
    Settings settings;
    settings.mode = Mode::fromNumber(number);
    return settings;
}

inline Settings atFullSpeed()
{
    Settings settings;
    settings.fullSpeed = true;
    return settings;
}

} // namespace synchroscope
