// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentence.h"

#include <algorithm>
#include <cctype>

namespace synchroscope {

namespace {

/// Does a bare number say which message is meant? Not with several senders, and not where another channel
/// carries things of the same noun from somebody else.
bool needsSender(const Scenario &scenario, const ChannelSpec &channel)
{
    if (channel.senders.size() > 1)
        return true;
    return std::any_of(scenario.channels.begin(), scenario.channels.end(), [&](const ChannelSpec &other) {
        return other.noun == channel.noun && other.senders != channel.senders;
    });
}

/// The first character as a reader sees it, which may be several bytes.
std::string_view initial(std::string_view name)
{
    std::size_t length = 1;
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80)
        ++length;
    return name.substr(0, length);
}

/// The number at the end of a name such as "Client 2".
std::string_view ordinal(std::string_view name)
{
    std::size_t begin = name.size();
    while (begin > 0 && std::isdigit(static_cast<unsigned char>(name[begin - 1])))
        --begin;
    return name.substr(begin);
}

/// What stands before the number: the sender's initial; where two processes share it, as much as tells them apart.
std::string senderTag(const Scenario &scenario, std::size_t sender)
{
    const std::string_view name = scenario.processes[sender].name;
    const auto unique = [&](auto &&shorten) {
        return std::count_if(scenario.processes.begin(), scenario.processes.end(), [&](const ProcessSpec &other) {
                   return shorten(std::string_view(other.name)) == shorten(name);
               }) == 1;
    };
    if (unique(initial))
        return std::string(initial(name));
    const auto initialAndOrdinal = [](std::string_view one) {
        return std::string(initial(one)) + std::string(ordinal(one));
    };
    const std::string separator = "·";
    return (unique(initialAndOrdinal) ? initialAndOrdinal(name) : std::string(name)) + separator;
}

} // namespace

std::string messageLabel(const Recording &recording, int channel, std::uint32_t number, int sender)
{
    const Scenario &scenario = recording.scenario();
    const ChannelSpec *spec = sentence::channelSpec(recording, channel);
    const auto from = static_cast<std::size_t>(sender);
    if (!spec || from >= scenario.processes.size() || !needsSender(scenario, *spec))
        return std::to_string(number);
    return senderTag(scenario, from) + std::to_string(number);
}

std::string messageName(const Recording &recording, int channel, std::uint32_t number, int sender, Translate translate)
{
    const ChannelSpec *spec = sentence::channelSpec(recording, channel);
    return sentence::bare(spec ? spec->noun : "message", translate) + " " + messageLabel(recording, channel, number, sender);
}

} // namespace synchroscope
