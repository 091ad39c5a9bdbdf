// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/run_figures.h"
#include "report/handout.h"

namespace synchroscope {

/// "Modes 3 and 4".
QString modesInWords(ModeSet modes);
/// "Mode 3: asynchronous send, synchronous receive", and what else the run was set to.
QString headingOf(const Variant &variant, const Recording &recording);

/// A row a run; only columns in which there is something.
Handout::Table tableOf(const Comparison &comparison, const std::vector<RunFigures> &figures);
/// A row a process.
Handout::Table tableOf(const Statistics &figures);

/// Of the field's words those that the handout uses.
std::vector<Handout::Pair> termsOf(const Handout &handout);
/// When, where and how the runs were made.
std::vector<Handout::Pair> factsOf(const HandoutSource &source);
/// The time at which the runs began, as PDF writes it: "20261126231100"; empty: not known.
QString dateOf(const AboutFile &about);

} // namespace synchroscope
