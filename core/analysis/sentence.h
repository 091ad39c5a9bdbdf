// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/narration.h"

#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <string_view>

/// What every sentence of the narration is made of.
namespace synchroscope::sentence {

/// Fills a template in the reader's language; one that a translator got wrong falls back to the English one.
template<typename... Args>
std::string say(Translate translate, const char *english, const Args &...args)
{
    if (translate) {
        try {
            return fmt::vformat(translate(english), fmt::make_format_args(args...));
        } catch (const fmt::format_error &) {
        }
    }
    return fmt::vformat(english, fmt::make_format_args(args...));
}

/// What a noun is looked up by in a catalogue: "an order | order | orders". Its translation has the three forms of its
/// language: with article as the object of a sentence, before a number that names it, and for several.
std::string nounKey(std::string_view noun);
/// Those that sentences use in every lesson.
inline constexpr std::string_view commonNouns[] = {"message", "process", "other process", "time"};
/// "an order", "a message", "an XML file", "a unit".
std::string withArticle(std::string_view noun, Translate translate);
/// "order".
std::string bare(std::string_view noun, Translate translate);
/// "6 orders", "1 order", "2 replies".
std::string counted(std::uint64_t count, std::string_view noun, Translate translate);
/// What a lesson itself says: the name of a knob.
std::string inLesson(const std::string &english, Translate translate);
/// With what ends it, a colon too; all of a text that has only one.
std::string_view firstOf(std::string_view text);
/// A number as its reader writes it. The hook is asked for "." alone, and answers with the decimal point.
std::string decimal(std::string english, Translate translate);
/// "7.5 s", "340 ms", "12 µs".
std::string duration(std::int64_t ns, Translate translate);

/// The name of a process, or "?" for an index that does not exist.
std::string processName(const Recording &recording, int process);
/// A line of its program, without indentation, cut if it is long; empty if there is none.
std::string programLine(const Recording &recording, int process, int line);
/// The channel's entry, or null for an index that does not exist.
const ChannelSpec *channelSpec(const Recording &recording, int channel);

/// Why a process that shows, or last showed, `activity` is blocked: "no room for order 7".
std::string sharedTextName(const Recording &recording, int sharedText);
std::string blockedReason(const Recording &recording, const ProcessState &state, int process, Activity activity,
                          Translate translate);

} // namespace synchroscope::sentence
