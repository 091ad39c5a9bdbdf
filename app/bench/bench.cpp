// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include "bench/messaging/rows.h"

namespace synchroscope {

const std::vector<Bench> &benches()
{
    static const std::vector<Bench> all = {
        {"stream-64-1024", "one-way stream, 64 B, 1,024 slots, two cores, trace off", measureStream64x1024},
        {"stream-64-1024-traced", "the same with the trace on", measureStream64x1024Traced},
        {"stream-64-64", "one-way stream, 64 B, 64 slots, two cores, trace off", measureStream64x64},
        {"stream-64-64-same-core", "the same with both on one core", measureStream64x64SameCore},
        {"stream-4096-64", "one-way stream, 4,096 B, 64 slots, two cores, trace off", measureStream4096x64},
        {"roundtrip-same-core", "a message of 64 B there and the answer back, both on one core", measureRoundTripSameCore},
        {"roundtrip-two-cores", "the same on two cores", measureRoundTripTwoCores},
        {"sync-send-same-core", "a synchronous send of 64 B until it returns, both on one core; peers: with a receipt back", measureSyncSendSameCore},
        {"sync-send-two-cores", "the same on two cores; the limit spins, `blocking` is the same with waits in the kernel", measureSyncSendTwoCores},
        {"pairs-4", "four pairs, each with a channel of its own, 64 B, 64 slots, senders on one core, receivers on another", measurePairs4},
        {"many-to-many-8", "eight senders and eight receivers on one channel, 64 B, 64 slots, on two cores", measureManyToMany8},
        {"empty-receive", "an asynchronous receive that finds nothing", measureEmptyReceive},
        {"trace-event-hot", "one event of the trace, one after the other; the limit: rdtsc and a store of 32 bytes", measureTraceEventHot},
        {"trace-event-cold", "the same after 8 MiB of other memory were touched", measureTraceEventCold},
        {"process-start", "start of one process of a run, until it stands sandboxed at the start gate", measureProcessStart},
        {"startup", "start of the program, until the window is visible; and until the first message is drawn", measureStartup},
        {"frames-six-processes", "frames painted while six processes run, and the window's own share of a processor", measureFrames},
        {"step-answer", "six processes, from the press of a key until the step is painted: 99 of 100 presses take no longer", measureStepAnswer},
        {"frames-compare", "four runs of two processes at the pace of a class: what the whole program takes of one processor", measureCompareFrames},
        {"frames-full-speed", "frames painted while messages stream at full speed with the trace on, mode 3", measureFullSpeed},
        {"frame-compare-100k", "painting the whole Compare page at 1920x1080, 4 x 100,000 events, median", measureCompare100k},
        {"frame-compare-10m", "the same, 4 x 10,000,000 events", measureCompare10m},
        {"seek-1m", "going to a moment of a recording of 1,000,000 events: the state and the words of it, 99th percentile", measureSeek},
        {"recording-10m", "10,000,000 events at a paced 1,000,000 a second into a recording file; then the file is opened: until its first picture", measureRecording},
        {"evidence-classroom", "what it costs to ask the kernel about two processes at the pace of a class, with all that it says matched; goal: 0.02", measureEvidenceClassroom},
        {"evidence-full-speed", "synchronous sends at full speed with every switch recorded; the limit: the same without", measureEvidenceFullSpeed},
    };
    return all;
}

} // namespace synchroscope
