// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"
#include "support/explorer.h"

#include <string>

namespace synchroscope {

/// One small channel and what its participants do: each sender sends `messages`, each receiver receives as often,
/// unless it learns earlier that there will be no more.
struct ExploredCase
{
    bool direct = true;
    int pairs = 1;      // so many senders, and as many receivers
    int bystanders = 0; // processes of the run that have nothing to do with the channel, but see it
    int capacity = 1;
    WhenFull whenFull = WhenFull::wait;
    Style send = Style::asynchronous, receive = Style::synchronous;
    bool timed = false; // every call has a time limit
    int messages = 2;
    bool leave = true; // nobody is told that another has gone, which would mend a lost wake-up
    int deaths = 0; // so many at most
    bool fullSpeed = false;       // the paths that do without events and gates, and remote barriers
    bool storesMayBeLate = false; // see Explorer
    /// Between an event and what it tells of others may go on. Every execution is then gone through to its end, for
    /// what the trace says may differ where nothing else does.
    bool eventsAreSteps = false;
    int preemptions = -1;

    enum class Broken {
        nothing,
        messageShownAfterTheLook,  // direct: has somebody announced a wait? is asked before the message is there
        waitAnnouncedAfterTheLook, // direct: the second look comes before the announcement
        noRemoteBarrier,           // direct, at full speed
        releasedBeforeRecorded,    // direct: the receiver gives the place back, then records that it has the message
        releasedBeforeRecordedLocked,
        sleepsThoughWordHasChanged,
    } broken = Broken::nothing;
};

/// Goes through all that can happen in it. Checked: nobody waits for ever; each message is received once, or still
/// queued, or named in doubt or withdrawn, as its sender was told; each receiver gets the messages of each sender in
/// order; the queue is never too deep, and sound at the end, after a death too; what the lock protects is touched only
/// under the lock, and what is somebody's own only by him; and what the trace says agrees with the trace model.
ExploredReport explore(const ExploredCase &one);

} // namespace synchroscope
