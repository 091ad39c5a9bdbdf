// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench.h"

namespace synchroscope {

// The channel beside the limit of the machine and beside what a user would pick instead. A row takes a few seconds.

Result<BenchRow> measureStream64x1024();
Result<BenchRow> measureStream64x1024Traced();
Result<BenchRow> measureStream64x64();
Result<BenchRow> measureStream64x64SameCore();
Result<BenchRow> measureStream4096x64();
Result<BenchRow> measureRoundTripSameCore();
Result<BenchRow> measureRoundTripTwoCores();
Result<BenchRow> measureSyncSendSameCore();
Result<BenchRow> measureSyncSendTwoCores();
Result<BenchRow> measurePairs4();
Result<BenchRow> measureManyToMany8();
Result<BenchRow> measureEmptyReceive();
Result<BenchRow> measureTraceEventHot();  // trace_event.cpp
Result<BenchRow> measureTraceEventCold(); // trace_event.cpp

} // namespace synchroscope
