// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/stops.h"

namespace synchroscope {

struct StopWatch::Impl
{
};

StopWatch::StopWatch(const Scenario &) : m_impl(std::make_unique<Impl>()) {}
StopWatch::~StopWatch() = default;
StopWatch::StopWatch(StopWatch &&) noexcept = default;
StopWatch &StopWatch::operator=(StopWatch &&) noexcept = default;

std::optional<Stop> StopWatch::take(const RecordedEvent &, StopSet) { return std::nullopt; }

} // namespace synchroscope
