// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soak.h"

namespace synchroscope::soak {

const std::vector<Soak> &soaks()
{
    static const std::vector<Soak> all = {
        {"kills", "processes killed at random instants inside send and receive: 10,000 times", soakKills},
        {"stops", "processes suspended and continued at random instants while others go on: 2,000 times", soakStops},
        {"scribble", "random bytes over all that processes of a run may write, run after run: 10 minutes",
         soakScribble},
        {"window", "the window left open, a lesson played again and again at ten times the rate of a class: an hour",
         soakWindow},
        {"recordings", "the program killed while it records, and whether the file holds all but the last second: 100 times",
         soakRecordings},
    };
    return all;
}

} // namespace synchroscope::soak
