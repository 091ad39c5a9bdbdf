// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording_file/vocabulary_rows.h"

#include "recording/recording.h"
#include "recording_file/run_words.h"
#include "trace/event_words.h"

#include <array>
#include <string_view>

namespace synchroscope {

namespace {

constexpr const char *meanings[] = {
    "value: pid",
    "detail: how, 0 ok, 1 error, 3 sandbox; text: the error's message",
    "line",
    "detail: 0 work, 1 other work, 2 spin; value: microseconds asked for; text: label",
    "detail: 0 work, 1 other work, 2 spin",
    "detail: 0 synchronous, 1 asynchronous; value: timeout in ms or 0; text: the message",
    "held out at a rendezvous, in nobody's queue; detail: its priority",
    "detail: why, 0 no room, 1 until received, 2 no message, 3 until woken; value: 1 if the wait has a timeout",
    "detail: its priority",
    "no room, and the sender is told",
    "no room, and the new message is lost",
    "the oldest message, now lost; peer: its sender",
    "taken back by or for its sender, peer",
    "peer: the process woken; value: number of the wake-up; message: which caused it",
    "peer: the waker; value: number of the wake-up, 0 when a timeout ended the sleep; detail: as in blocked",
    "the sender learns that it was received; peer: the receiver",
    "detail: 0 delivered, 1 posted, 2 discarded, 3 refused, 4 timed out, 5 no receiver, 6 closed, 7 overwritten",
    "detail: 0 synchronous, 1 asynchronous; value: timeout in ms or 0",
    "nothing was there",
    "peer: its sender",
    "peer: the sender; detail: 0 message, 1 empty, 2 timed out, 3 closed",
    "by the pause or the stepper, at a gate",
    "",
    "text",
    "peer: the dead process; detail: how, 1 error, 2 killed, 3 sandbox, 4 stopped; value: signal; text: why",
    "half taken by a dead receiver, peer, and queued again",
    "peer: a process that a signal has suspended",
    "peer",
    "no sender is left and the queue is empty",
    "no receiver is left",
    "peer, who has died, has received it, perhaps without its program's seeing it",
    "text: what it found",
    "text: what stands there now",
    "detail: 1 if it sleeps only while the shared text is what text says; value: timeout in ms or 0",
    "text: what it found: it does not sleep",
    "value: how many are asleep there and will be woken",
    "value: number of events lost here",
};

constexpr const char *sleepWords[] = {"none",  "not full", "receipt", "not empty", "lock of a channel",
                                      "timer", "gate",     "stepper", "shared text"};

// Numbers in files mean what they mean for ever. Whoever adds a value anywhere but at the end, or before `gap`, has to
// write files of a new version, and to read those of this one with a table.
static_assert(std::size(meanings) == eventKindCount && static_cast<int>(EventKind::gap) == 36);
static_assert(static_cast<int>(EventKind::sendCalled) == 5 && static_cast<int>(EventKind::dequeued) == 19);
static_assert(std::size(sleepWords) == static_cast<int>(SleepWord::Kind::sharedText) + 1);
static_assert(gateKindCount == 17 && static_cast<int>(Choice::Kind::due) == 4 && blockReasonCount == 4);
static_assert(static_cast<int>(SendOutcome::overwritten) == 7 && static_cast<int>(ReceiveOutcome::closed) == 3);

} // namespace

Result<void> writeVocabulary(Database &database)
{
    auto kind = database.prepare("INSERT INTO event_kind VALUES (?,?,?)");
    auto word = database.prepare("INSERT INTO sleep_word VALUES (?,?)");
    if (!kind || !word)
        return kind ? word.error() : kind.error();
    for (int i = 0; i < eventKindCount; ++i) {
        const std::string_view meaning = meanings[i];
        if (auto done = kind.value().run(i, wordFor(static_cast<EventKind>(i)), meaning); !done)
            return done;
    }
    for (int i = 0; i < static_cast<int>(std::size(sleepWords)); ++i) {
        if (auto done = word.value().run(i, std::string_view(sleepWords[i])); !done)
            return done;
    }
    return {};
}

} // namespace synchroscope
