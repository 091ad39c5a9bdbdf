// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/scene.h"
#include "views/shown_memory.h"

#include <QString>

#include <vector>

namespace synchroscope {

/// What the Linux level shows of one moment, in words: nothing of the notional machine's.
struct MemoryContent
{
    struct Value
    {
        QString text;
        bool changed = false; // by what happened last
        friend bool operator==(const Value &, const Value &) = default;
    };
    struct Process
    {
        QString name, call;  // "Producer (4711)", "FUTEX_WAIT orders.not_full[Producer]"
        bool sleeps = false; // on a word of the channel
        friend bool operator==(const Process &, const Process &) = default;
    };
    struct Word
    {
        QString name, offset, sleeper;
        Value value;
        bool selected = false;
        friend bool operator==(const Word &, const Word &) = default;
    };
    struct Place // in the ring of slots
    {
        Value value; // "2"
        bool queued = false, head = false, tail = false;
        friend bool operator==(const Place &, const Place &) = default;
    };
    struct SlotRow
    {
        QString offset;
        Value state, number, owner, size;
        Value hex, text; // ten bytes, among them those in which the messages differ
        std::uint32_t message = 0; // 0: the slot is empty; what stands in it is past
        bool selected = false;
        friend bool operator==(const SlotRow &, const SlotRow &) = default;
    };

    QString title, source;
    bool wasRead = false;
    std::vector<Process> processes;
    std::vector<Word> words;
    bool direct = false;         // a channel without a lock: the slots themselves are the ring
    std::vector<Value> counters; // "queueHead 1"; three in a row
    std::vector<Place> ring;
    std::uint32_t ringSize = 0;
    std::vector<SlotRow> slotRows;
    std::uint32_t moreSlots = 0;
    friend bool operator==(const MemoryContent &, const MemoryContent &) = default;
};

/// Only with scene.memory.
MemoryContent memoryContent(const Scene &scene);

/// "+0x0240"
QString offsetText(std::size_t offset);

} // namespace synchroscope
