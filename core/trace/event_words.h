// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/event.h"

#include <array>
#include <string_view>

namespace synchroscope {

/// The words of `step`, of recording files and of exports: a promise.
constexpr std::string_view wordFor(EventKind kind)
{
    constexpr std::array<std::string_view, eventKindCount> words = {
        "process-started",  "process-ended",  "line-reached", "work-began",
        "work-ended",       "send-called",    "offered",      "blocked",
        "enqueued",         "refused",        "discarded",    "overwritten",
        "withdrawn",        "wakeup-issued",  "woken",        "receipt",
        "send-returned",    "receive-called", "empty-poll",   "dequeued",
        "receive-returned", "held",           "released",     "log",
        "peer-died",        "redelivered",    "peer-stopped", "peer-continued",
        "closed",           "abandoned",      "in-doubt",     "text-read",
        "text-written",     "wait-called",    "text-differs", "wake-called",
        "gap",
    };
    const auto index = static_cast<std::size_t>(kind);
    return index < words.size() ? words[index] : "?";
}

} // namespace synchroscope
