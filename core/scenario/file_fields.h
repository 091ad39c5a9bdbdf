// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/mistake.h"
#include "scenario/source_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// A lesson file as it was written: every field with its place, types right, nothing else checked yet.
/// What is absent, or was of the wrong type and has been reported, is nullopt.

using Text = std::optional<Located<std::string>>;
using Whole = std::optional<Located<std::int64_t>>;
using Number = std::optional<Located<double>>;
using TextList = std::optional<Located<std::vector<Located<std::string>>>>;
using WholeList = std::optional<Located<std::vector<Located<std::int64_t>>>>;

struct ModesFields
{
    Text send, receive;
};

struct ChannelFields
{
    Location at;
    Text name, noun, whenFull, order;
    Whole capacity;
    TextList senders, receivers;
};

struct ProcessFields
{
    Location at;
    Text name, program, replaces;
    Number start;
    WholeList place;
};

struct SharedTextFields
{
    Location at;
    Text name, value;
};

struct KnobFields
{
    Location at;
    Text name, var;
    Number value, min, max, step;
};

struct QuestionFields
{
    Location at;
    WholeList modes;
    Text ask, because;
    TextList answers;
    Whole correct;
};

/// A checkpoint or a watch.
struct StopFields
{
    Location at;
    WholeList modes;
    Text when, say;
};

struct ClaimFields
{
    Location at;
    WholeList modes;
    Text that;
};

struct ExpectFields
{
    Location at;
    Text send, receive, outcome;
};

struct FaultFields
{
    Location at;
    Number atMs;
    Text kill, stop, resume;
};

struct FileFields
{
    Text title, topic, goal, summary, equivalents;
    Number span, livelockMs;
    ModesFields modes;
    std::vector<ChannelFields> channels;
    std::vector<SharedTextFields> sharedTexts;
    std::vector<ProcessFields> processes;
    std::vector<KnobFields> knobs;
    std::vector<QuestionFields> questions;
    std::vector<StopFields> checkpoints, watches;
    std::vector<ClaimFields> claims;
    std::vector<ExpectFields> expectations;
    std::vector<FaultFields> faults;
};

/// Nullopt only where the text is not TOML at all.
std::optional<FileFields> readFields(const SourceText &source, Mistakes &mistakes);

} // namespace synchroscope
