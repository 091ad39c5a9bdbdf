// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"

#include <string>
#include <vector>

/// What the kernel says, in words. Nothing is claimed that it has not said.
namespace synchroscope {

/// "orders.not_full[Producer]"; empty for no word of the run's.
std::string nameOf(const Recording &recording, const SleepWord &word);

/// What /proc said of a process last, at or before a moment; null: nothing.
const KernelSample *sampleAt(const Recording &recording, int process, std::int64_t moment);

/// "S · in futex_do_wait, on orders.not_full[Producer]"; empty where nothing is known.
std::string kernelState(const Recording &recording, int process, std::int64_t moment, Translate translate = nullptr);
/// "switches 18 + 2 forced · processor 1.2 ms, waited 0.1 ms for it"; empty where nothing is known.
std::string kernelFigures(const Recording &recording, int process, std::int64_t moment, Translate translate = nullptr);

/// How it is known, or why not, that a process slept during a blocked span: a paragraph each.
std::vector<std::string> howKnown(const Recording &recording, const History &history, int process, const Span &span,
                                  Translate translate = nullptr);

/// What the kernel tells here at all, and what would make it tell more.
std::vector<std::string> tierWords(const Recording &recording, Translate translate = nullptr);

} // namespace synchroscope
