// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenario.h"

namespace synchroscope {

bool Scenario::expects(Mode runMode, Outcome outcome) const
{
    bool said = false;
    for (const Expectation &expectation : expectations) {
        const bool concerned = expectation.send.value_or(runMode.send) == runMode.send
                            && expectation.receive.value_or(runMode.receive) == runMode.receive;
        if (!concerned)
            continue;
        if (expectation.outcome == outcome)
            return true;
        said = true;
    }
    return !said && outcome == Outcome::completed;
}

int Scenario::sharedTextOf(int channel) const
{
    const int index = channel - static_cast<int>(channels.size());
    return index >= 0 && index < static_cast<int>(sharedTexts.size()) ? index : -1;
}

} // namespace synchroscope
