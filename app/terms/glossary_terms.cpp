// SPDX-License-Identifier: GPL-3.0-or-later
// The words, and nothing else.
#include "terms/glossary.h"

namespace synchroscope {

const std::vector<Term> &glossary()
{
    static const std::vector<Term> terms{
        {"acknowledgement", "",
         "A message back that says: I have it. What that means (received, read, carried out) is agreed between the "
         "programs; to the channel it is a message like any other."},
        {"adversary", "Find an order that goes wrong",
         "A way to choose who goes on next that looks for trouble: for a deadlock, a lost message or a process that "
         "ends badly. What it finds can be replayed step by step."},
        {"age", "Mean age | Latency | Latency p50 | Latency p99 | How long each message waited | How long messages lay in the queue",
         "How long before it was received a message had been sent; also called latency. p50: half of the messages "
         "were no older. p99: 99 of 100 were no older."},
        {"asynchronous receive", "polling receive",
         "Looks whether there is a message, and takes it if there is one. If there is none it says so at once and the"
         " program carries on: it waits for nothing, and nobody tells it when a message comes."},
        {"asynchronous send", "",
         "Puts the message into the queue and goes on: it does not wait until the message is received. If there is no"
         " room, the channel decides by “when full” (in the bar: “if full”); with “wait” even this send waits, for room."},
        {"awaiting receipt", "BLOCKED until received | Until received",
         "Blocked in a synchronous send: the message lies ready, and its sender sleeps until a receiver has taken it."},
        {"back-pressure", "",
         "A slow receiver slows its senders down: the queue fills, they wait for room, and so do those who send to "
         "them."},
        {"blocked", "",
         "Asleep in the kernel, inside a send or a receive, until another process wakes it. It uses no processor time"
         " and does not look again and again. The reasons: queue full, awaiting receipt, queue empty; on a shared text: until woken."},
        {"bounded buffer", "",
         "A queue with room for so many messages and no more. Who sends into a full one must wait, or be told no, or "
         "lose a message: “when full” says which."},
        {"busy waiting", "using the processor | spinning",
         "Looks again and again, or computes, and uses a processor all the while: the opposite of sleeping."},
        {"capacity", "Room | Room in the queue | Room for how many messages",
         "How many messages find room in a channel's queue, 0 to 4,096. 0 is a rendezvous: no room at all."},
        {"channel", "mailbox | message queue",
         "A mailbox in shared memory: a queue of messages with a capacity. It keeps the order in which messages were "
         "put in, and knows nothing of what they mean."},
        {"checkpoint", "Next stop",
         "A place at which the lesson stops by itself and says what has happened. “Next stop” goes on to the next "
         "one."},
        {"closed", "",
         "No sender is left, and the queue is empty: whoever receives is told “closed”, and so is a process "
         "that was no sender and sends after all. It stays so."},
        {"context switch", "Context switches",
         "The kernel takes a process off a processor. Voluntary: the process has asked for it, by going to sleep. "
         "Otherwise its turn was over."},
        {"deadlock", "stuck for ever",
         "Each of some processes waits for another of them, in a circle, without a time limit. Nobody inside the "
         "circle can open it, and the system does not open it for them."},
        {"delivered", "",
         "The message was received. As the outcome of a synchronous send: its sender knows that."},
        {"depth", "Deepest queue | Deepest | Messages in the queue | in queue",
         "How many messages are in the queue now. Never more than the capacity."},
        {"discard", "discarded",
         "If the queue is full, the new message is lost and the send returns at once as if all were well; only its "
         "second result says so. The receiver learns nothing."},
        {"empty poll", "looked: no message | Looked in vain",
         "An asynchronous receive that found no message. The program carries on; it knows no more than before."},
        {"ended", "",
         "The process is over: its program came to its end, or it was killed. Its messages stay in the queue."},
        {"event", "",
         "One thing that happened, written down by the process itself where it happened: a call, a message put or "
         "taken, falling asleep, a wake-up. All that is shown comes from events."},
        {"evidence", "",
         "What the kernel itself says about a process, against which its own account is checked: a wait is marked ● "
         "when the kernel confirms that the process really slept."},
        {"evidence tier", "Tier | Tier 0 | Tier 1 | Tier 2",
         "How much this machine lets Linux tell. 2: the instants at which the kernel switched a process out and in. "
         "1: what /proc shows, with the futex word it sleeps on. 0: only what the processes write themselves."},
        {"evidence: asleep", "Linux: asleep",
         "● The kernel says so too: it switched this process out during the wait, or was seen to have it asleep on "
         "the very futex word of this wait."},
        {"evidence: not asleep", "Linux: not asleep",
         "! The kernel's records are complete and know of no switch during this wait: the process did not sleep, "
         "whatever it says itself."},
        {"evidence: not known", "Linux: not known",
         "○ The kernel says neither that the process slept nor that it did not: it was not asked, or its records are "
         "incomplete. What the process itself wrote down is shown all the same."},
        {"evidence: woken first", "woken before it slept",
         "The wake-up came before the process had fallen asleep, so the kernel did not let it sleep at all. This is "
         "no contradiction: the futex looks at its word once more for just this case."},
        {"first come, first served", "FIFO",
         "Messages leave the queue in the order in which they came, and of those who wait for the same thing, the "
         "first is served first. Nobody overtakes, not even by an asynchronous receive."},
        {"full speed", "Max | no wait",
         "Work takes no time, so that nothing is left but sending and receiving: what the machine can do. Who waits "
         "first looks again and again for a moment before it sleeps."},
        {"futex word", "",
         "A number in shared memory on which a process sleeps in Linux: futex(WAIT) sleeps only while the number is "
         "still the expected one, futex(WAKE) wakes. Each process has its own for each channel and side, so its "
         "address says what it waits for."},
        {"gate", "",
         "A place before every decision of a process. Open, it costs nothing; closed, the process stands there until "
         "it is let go on by one step. Its futex word is another than those of the channels, so held is never taken "
         "for blocked."},
        {"held by you", "HELD BY YOU | held",
         "The process stands at its gate because the run is stepped, and has not been let go on. It waits for you, "
         "not for another process."},
        {"kernel", "",
         "The part of the operating system that decides which process runs, and that alone can put one to sleep and "
         "wake it."},
        {"knob", "Change it",
         "Something of a lesson that can be changed without touching a program: its programs see it as a variable. "
         "Each change begins a new run."},
        {"live", "",
         "The processes run freely, and work takes as long as it says. Nothing is decided for them."},
        {"livelock", "",
         "Processes that are busy and get nowhere: they look, answer or give way to each other for ever, and no "
         "message gets across. Unlike a deadlock, nobody sleeps."},
        {"lost", "not delivered",
         "A message that nobody can receive any more: discarded or overwritten because the queue was full."},
        {"message", "",
         "Bytes with a number. It is a copy: what the receiver does with it changes nothing for the sender. The "
         "channel does not know what the bytes mean."},
        {"mode", "Mode",
         "What a plain send and a plain receive do when they cannot be completed at once. 1: both synchronous. 2: "
         "synchronous send, asynchronous receive. 3: asynchronous send, synchronous receive. 4: both asynchronous."},
        {"moment", "",
         "A point of a recording, after one event and before the next. Going back shows an earlier moment; the "
         "processes do not go back."},
        {"not started", "",
         "The process exists and is locked into its sandbox, but its program has not begun: it waits at the start."},
        {"notional machine", "Machine",
         "The picture of processes, mailboxes and messages with which one reasons about communication. How Linux does"
         " it, with shared memory and futex words, is the other level."},
        {"other work", "",
         "What a program does instead when it found no message: it has nothing to do with messages. Drawn empty; like"
         " work it is a timer and uses no processor."},
        {"overwrite", "overwritten",
         "If the queue is full, its oldest message is lost to make room. A sender that waits for the receipt of the "
         "lost one is told so."},
        {"pace", "",
         "How a run goes on: one step each time (Step), steps on a timer (Slow), freely (Live), or without the time "
         "that work takes (Max)."},
        {"poll", "",
         "To look whether a message is there, without waiting: an asynchronous receive."},
        {"process", "",
         "A program that runs, with memory of its own and a number (pid) of its own. Two processes share no "
         "variables; what one knows reaches the other only as a message."},
        {"processor time", "",
         "How long processes were really computing. Who is blocked uses none; who looks again and again uses some for"
         " each look."},
        {"queue empty", "BLOCKED: no message | Receiver waited",
         "Blocked in a synchronous receive: there is no message, and the receiver sleeps until somebody sends one."},
        {"queue full", "BLOCKED: no room | No room",
         "Blocked in a send: there is no room in the queue, and the sender sleeps until somebody takes a message out."},
        {"receipt", "",
         "The moment at which a receiver has taken the message. A synchronous send waits for it. It does not say that"
         " the receiver has done anything with the message."},
        {"receiver", "Receivers | How many processes receive",
         "The process that takes a message out of a channel."},
        {"recording", "",
         "All that happened in one run. Every picture and every figure is worked out from it, so it can be looked at "
         "again at any moment."},
        {"refuse", "refused",
         "If the queue is full, the send returns at once and says “full”: the message was not sent, and its sender "
         "knows it."},
        {"rendezvous", "meeting point",
         "A channel of capacity 0: nothing is ever queued. Sender and receiver meet, the message passes from hand to "
         "hand, and whoever comes first waits."},
        {"replay", "",
         "An earlier moment of the run is shown. The processes stand where they stood; only the view goes back."},
        {"run", "",
         "One execution of a lesson, in one mode, by real processes that are started for it and end with it."},
        {"running", "in send or receive",
         "The process is inside a send or a receive, or between two lines of its program, and not asleep."},
        {"seed", "",
         "The number from which a run draws what is left to chance: who goes on when several could, and what random()"
         " gives. Stepped, the same seed gives the same run."},
        {"sender", "Senders | How many processes send",
         "The process that puts a message into a channel."},
        {"sender done", "",
         "When the last of the senders had come to the end of its program."},
        {"sender waited", "",
         "How long senders were blocked in all: for room in the queue, and for receipt."},
        {"shared memory", "segment",
         "Memory that several processes see at once. The channels lie in it, and nothing else that the programs of a "
         "lesson could reach."},
        {"slot", "",
         "A place for one message in a channel's queue."},
        {"slow", "",
         "Slow motion: steps on a timer. It is stepping, so the order does not change with the slowness."},
        {"starvation", "",
         "A process waits on and on while others are served again and again. Nothing is stuck; only this one never "
         "has its turn."},
        {"state", "Where the time went",
         "What a process does at a moment: run inside a send or a receive, work, do something else, look in vain, or be "
         "blocked for one of the reasons. It is in one state at a time, so all of them together are all of its time."},
        {"stepped", "Step",
         "Processes are let go on one at a time, each by one decision, in virtual time. Asleep is asleep: who is "
         "blocked cannot be stepped, somebody must wake it."},
        {"stopped", "",
         "Suspended by a signal (SIGSTOP): the kernel gives it no processor until it is told to continue. Messages "
         "for it wait."},
        {"synchronous receive", "blocking receive",
         "Takes the next message. If there is none the receiver sleeps until somebody sends one, or until nobody is "
         "left who could."},
        {"synchronous send", "blocking send",
         "Returns when a receiver has taken the message, and so knows it was received. Until then the sender sleeps. "
         "Room in the queue is not enough."},
        {"time limit", "timeout | timed out",
         "How long a send or a receive may wait at most. When it is over the call returns and says so; a send takes "
         "its message back, unless a receiver has it already."},
        {"until woken", "BLOCKED until woken",
         "Blocked on a shared text, without a message: asleep until another process wakes who sleeps on that text. Where "
         "nobody does, it sleeps for ever."},
        {"virtual time", "",
         "The clock of a stepped run: each process has one, work moves it on, and a message or a wake-up carries it "
         "over. It does not depend on how fast one clicks."},
        {"wait", "",
         "If the queue is full, the send sleeps until there is room. This is the usual bounded buffer."},
        {"wake-up", "Wake-ups | message that wakes",
         "One process makes another, named one runnable again: by sending what it waits for, by taking its message, "
         "or by making room."},
        {"wake-up latency", "Wake-up p50 | Wake-up p99 | Wake-up max",
         "From the moment in which a wake-up is issued until the woken process is on a processor: the kernel's part. p50: "
         "half were no longer. p99: 99 of 100 were no longer. Known only with evidence of tier 2."},
        {"when full", "if full | What a send does when the queue is full | Policies",
         "In the bar: “if full”. What a send does if there is no room in the queue, whether it is synchronous or not: wait for room, refuse,"
         " discard the new message, or overwrite the oldest."},
        {"woken", "woken, not yet on a processor",
         "Its wake-up has been issued, but it does not run yet: first the kernel must give it a processor."},
        {"work", "working",
         "What a program does with its time besides communicating. It is a timer: it takes as long as it says and "
         "uses no processor."},
    };
    return terms;
}

} // namespace synchroscope
