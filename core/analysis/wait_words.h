// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"
#include "analysis/wait_graph.h"

#include <string>
#include <vector>

namespace synchroscope {

/// "Anna", "Anna or Ben", "Anna, Ben or Chris"; of very many, how many.
std::string anyOf(const Recording &recording, const std::vector<int> &processes, Translate translate);

/// What each process of a wait graph is doing, as one line of an answer. Refers to all that it is given.
class WaitWords
{
public:
    WaitWords(const Recording &recording, const SystemState &state, const WaitGraph &graph, Translate translate)
        : m_recording(recording),
          m_state(state),
          m_graph(graph),
          m_translate(translate),
          m_past(graph.endedWithTheRun())
    {
    }

    /// `askedBy` waits for it: "Beta cannot receive: it sleeps until Gamma receives B1."; −1: nobody does.
    [[nodiscard]] std::string line(int process, int askedBy) const;

private:
    [[nodiscard]] std::string untilWhat(int process) const;
    [[nodiscard]] std::string untilWoken(const ProcessState &self, const WaitGraph::Node &node) const;
    [[nodiscard]] std::string doing(int process) const;

    const Recording &m_recording;
    const SystemState &m_state;
    const WaitGraph &m_graph;
    Translate m_translate;
    bool m_past; // those who were blocked have been ended with the run, or are just being ended
};

} // namespace synchroscope
