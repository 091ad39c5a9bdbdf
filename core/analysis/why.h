// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"
#include "analysis/wait_graph.h"

#include <cstdint>
#include <string>
#include <vector>

namespace synchroscope {

/// The answer to "why?" at one moment: sentences, and what a picture of them shows. A pure function of (recording, moment).
struct Why
{
    enum class Verdict : std::uint8_t {
        goesOn,     // it does not wait
        served,     // it has been woken
        waiting,    // somebody who could end the wait is not stuck, or its own time limit ends it
        starvation, // a suspicion: others have been served again and again meanwhile
        livelock,   // a suspicion: everybody is busy, nothing gets on
        deadlock,   // it stands in a circle
        behindIt,   // it waits for those who stand in one
        ended,
    };
    struct Edge // `from` waits, and `to` could end the wait
    {
        int from = -1, to = -1, channel = -1;
        bool inCircle = false;
    };

    std::string question;
    Verdict verdict = Verdict::goesOn;
    std::vector<std::string> chain;    // who waits for what, and what those are doing who could end it
    std::string conclusion;            // the verdict in words
    std::vector<std::string> evidence; // the figures that made us say so
    std::vector<std::string> remedies; // of a deadlock: what would open the circle

    std::vector<Activity> activities;   // one a process: what it does, or did when it was ended together with the run
    std::vector<int> ring;              // the circle in order; the others stand in rows
    std::vector<std::vector<int>> rows; // nearer to the question first
    std::vector<Edge> edges;
};

/// Why `process` does not go on; −1: why all of them do what they do. `now` as for waitGraph().
Why whyOf(const Recording &recording, const SystemState &state, std::int64_t now, int process,
          Translate translate = nullptr);

/// "Alpha waits for Beta, Beta for Gamma, Gamma for Alpha. Delta waits for Alpha." Everybody who is stuck, each circle in
/// its order. Empty when nobody is.
std::string whoWaitsForWhom(const Recording &recording, const WaitGraph &graph, Tense tense,
                            Translate translate = nullptr);

/// The same for a caption: of so many that nobody would read their names, only how many.
std::string whoWaitsInShort(const Recording &recording, const WaitGraph &graph, Tense tense,
                            Translate translate = nullptr);

/// The question and its answer as lines of text, for a terminal.
std::vector<std::string> linesOf(const Why &why);
/// Of everybody at that moment: what each does, in order of declaration, then what is to be said of all of them. Nothing is
/// said twice.
std::vector<std::string> linesOfAll(const Recording &recording, const SystemState &state, std::int64_t now,
                                    Translate translate = nullptr);

} // namespace synchroscope
