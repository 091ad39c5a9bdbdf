// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms/whose_words.h"

#include <cassert>

namespace synchroscope {

const std::vector<Textbook> &textbooks()
{
    static const std::vector<Textbook> list{
        {"Silberschatz", "Silberschatz, Galvin, Gagne: Operating System Concepts",
         "In this book blocking is the same as synchronous, and nonblocking the same as asynchronous. A blocking "
         "send is blocked until the message is received by the receiving process or by the mailbox, and these are "
         "two different things: the one is receipt, the other is room."},
        {"POSIX", "POSIX: message queues (mq_send, mq_receive) and pipes (write, read)",
         "POSIX says blocking and nonblocking (O_NONBLOCK): may the call put its process to sleep or not? No call "
         "waits until another process has received something. “Synchronized” (O_SYNC) and “asynchronous” (aio_write) "
         "are words about input and output there, not about a receiver."},
        {"MPI", "MPI: the Message Passing Interface",
         "MPI has two questions and two pairs of words. Blocking or nonblocking: does the call return when its "
         "buffer may be used again, or before? Standard, buffered, synchronous or ready: what must have happened for "
         "the send to be complete? MPI_Issend is nonblocking and synchronous at once."},
        {"CSP · occam · Go", "Hoare's Communicating Sequential Processes, occam, and the channels of Go",
         "Communication is one event in which both take part: whoever comes first waits for the other. That is what "
         "synchronous means here. A channel with a buffer is asynchronous; in CSP and occam the buffer is a process "
         "of its own between the two."},
        {"This lecture", "This lecture, and this program",
         "Synchronous or asynchronous says for what a call waits: a send for receipt or for nothing, a receive for a "
         "message or for nothing. Room in the queue is another matter: capacity and “if full” decide it, for both "
         "kinds of send."},
    };
    return list;
}

const std::vector<CallWait> &callWaits()
{
    static const std::vector<CallWait> list{
        {"send", "waits for nothing, always room",
         "fast-producer", Mode::fromNumber(3), 4096, WhenFull::wait,
         "The producer is never blocked and is done at 3.0 s. The queue gets 7 deep: what the sender does not wait, "
         "the messages do."},
        {"send", "waits for nothing, told if full",
         "fast-producer", Mode::fromNumber(3), 4, WhenFull::refuse,
         "The producer is never blocked and is done at 3.0 s. Three of ten orders are refused: it was told, and its "
         "program ignores it."},
        {"send", "waits for room",
         "fast-producer", Mode::fromNumber(3), 4, WhenFull::wait,
         "Order 7 is the first for which the producer sleeps, from 2.1 to 2.3 s. A place in the queue wakes it; order 7 "
         "itself is received only at 6.3 s."},
        {"send", "waits for receipt",
         "four-modes", Mode::fromNumber(1), 8, WhenFull::wait,
         "There is room for eight, and still the sender sleeps, for messages 3, 4 and 5 half a second each: until the "
         "receiver has taken them."},
        {"send", "waits for receipt, from hand to hand",
         "rendezvous", Mode::fromNumber(1), 0, WhenFull::wait,
         "The depth is 0 from beginning to end. Sometimes the receiver comes first and sleeps, sometimes the sender."},
        {"receive", "waits for a message",
         "fast-consumer", Mode::fromNumber(3), 8, WhenFull::wait,
         "Between two parts the consumer sleeps. Each part wakes it, and nothing else does."},
        {"receive", "waits for nothing",
         "polling", Mode::fromNumber(4), 8, WhenFull::wait,
         "Nobody is ever blocked. The receiver looks, finds nothing twelve times, and does other work in between."},
    };
    return list;
}

const BookTerm &bookTerm(std::size_t waiting, std::size_t book)
{
    static const std::vector<std::vector<BookTerm>> table{ // a row for each waiting, a column for each book
        {
            {"nonblocking send; unbounded capacity",
             "The queue has no limit, so the sender never blocks. A real one has a limit: memory."},
            {"",
             "No queue without a limit: each has its mq_maxmsg, and on Linux each user a limit (RLIMIT_MSGQUEUE)."},
            {"MPI_Isend",
             "Returns at once, before the message has gone anywhere; its buffer must be left alone until MPI_Wait or "
             "MPI_Test says so. Here a send copies its message, so the buffer is free when it returns."},
            {"Go: go func() { ch <- m }()",
             "No channel is without a limit, but the send can be given to a goroutine of its own, which waits "
             "instead."},
            {"asynchronous send, room enough",
             "The usual case: it puts the message into the queue and goes on."},
        },
        {
            {"",
             "The book has a nonblocking send and does not say what becomes of it when a bounded queue is full."},
            {"mq_send with O_NONBLOCK",
             "Fails with EAGAIN if the queue is full. A pipe does the same."},
            {"MPI_Bsend",
             "Copies the message into a buffer that the program has given to MPI (MPI_Buffer_attach), and returns "
             "whatever the receiver does. If the buffer is too small, that is an error."},
            {"Go: select with default",
             "select { case ch <- m: default: } sends if that is possible now, and otherwise goes on without. In "
             "occam only a receive can be tried."},
            {"asynchronous send, if full: refuse",
             "Returns false and “full”. Also: discard and overwrite, with which a message is lost."},
        },
        {
            {"blocking send to a mailbox; bounded capacity",
             "Blocked until the mailbox has the message. With bounded capacity the sender must wait, if the queue is "
             "full, until there is space."},
            {"mq_send; write to a pipe",
             "Returns when the message is in the queue. If the queue is full it sleeps until there is room, whether "
             "or not anybody has read this message."},
            {"MPI_Send, if MPI copies",
             "The standard send returns when its buffer may be used again. Short messages are usually copied: then "
             "it waits for room at most. Whether it copies is up to the library, and a program that needs it to is "
             "called unsafe."},
            {"Go: make(chan T, 4)",
             "ch <- m sleeps only while four messages are in the channel."},
            {"asynchronous send, if full: wait",
             "The usual bounded buffer. It is blocked only by “queue full”: room is not receipt."},
        },
        {
            {"blocking send to a process",
             "Blocked until the receiving process has received the message."},
            {"",
             "No POSIX send waits for receipt. Programs that need it send an acknowledgement back, as a second "
             "message."},
            {"MPI_Ssend",
             "The synchronous send is complete only when a matching receive has been called and has begun to take "
             "the message."},
            {"",
             "With a buffer between them, no: when a send returns, nobody need have received anything. Go programs "
             "wait for an answer on a second channel."},
            {"synchronous send",
             "Waits for room, and then until a receiver has taken the message."},
        },
        {
            {"rendezvous; zero capacity",
             "If both send and receive block, the book calls it a rendezvous. With zero capacity it cannot be "
             "otherwise: the sender must wait until the recipient receives."},
            {"",
             "Not among the message queues: mq_open refuses mq_maxmsg 0."},
            {"MPI_Send of a long message",
             "Usually it is not copied: it stays with its sender until the receiver is ready. Inside the libraries "
             "this is called the rendezvous protocol. To the program it is then as MPI_Ssend."},
            {"CSP: c!x and c?y; occam: ! and ?; Go: make(chan T)",
             "Both must be there; then the message passes in one event. In Go the receive on such a channel comes "
             "before the send's return."},
            {"synchronous send, capacity 0",
             "Nothing is ever queued. At capacity 0 even an asynchronous send with “wait” sleeps until somebody "
             "receives."},
        },
        {
            {"blocking receive",
             "Blocked until a message is available."},
            {"mq_receive; read from a pipe",
             "Sleeps while the queue is empty. A read from a pipe whose writers have all closed it returns 0; here "
             "that is “closed”."},
            {"MPI_Recv",
             "Returns when the message is in the buffer."},
            {"CSP, occam: c?y; Go: <-ch",
             "Sleeps until somebody sends."},
            {"synchronous receive",
             "The most common: the receiver needs the message to go on."},
        },
        {
            {"nonblocking receive",
             "Returns a valid message or a null."},
            {"mq_receive with O_NONBLOCK",
             "Fails with EAGAIN if the queue is empty."},
            {"MPI_Iprobe; MPI_Irecv and MPI_Test",
             "MPI_Iprobe looks whether a message is there. MPI_Irecv says at once where to put it, and MPI_Test "
             "looks whether it has come."},
            {"Go: select with default; occam: PRI ALT with SKIP",
             "Takes a message if one can be had now, and otherwise goes on."},
            {"asynchronous receive",
             "Looks; if there is nothing it says “no message”, and the program carries on."},
        },
    };
    assert(waiting < table.size() && book < table[waiting].size());
    return table[waiting][book];
}

} // namespace synchroscope
