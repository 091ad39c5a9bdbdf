// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sentence.h"

#include <algorithm>
#include <cctype>

namespace synchroscope::sentence {

namespace {

bool startsWithAny(std::string_view word, std::initializer_list<std::string_view> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [word](std::string_view one) {
        return word.starts_with(one);
    });
}

bool isCapital(char letter) { return std::isupper(static_cast<unsigned char>(letter)) != 0; }

/// By sound, not by letter: "an hour", "a unit", "an XML file".
bool soundsLikeVowel(std::string_view noun)
{
    const std::string_view word = noun.substr(0, noun.find(' '));
    if (!word.empty() && std::all_of(word.begin(), word.end(), isCapital))
        return std::string_view("AEFHILMNORSX").find(word.front()) != std::string_view::npos;
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char letter) { return static_cast<char>(std::tolower(static_cast<unsigned char>(letter))); });
    if (startsWithAny(lower, {"hour", "honest", "honour", "honor", "heir"}))
        return true;
    if (startsWithAny(lower, {"uni", "use", "usu", "utili", "eu", "one", "once"}))
        return startsWithAny(lower, {"unim", "unin"});
    return !lower.empty() && std::string_view("aeiou").find(lower.front()) != std::string_view::npos;
}

std::string plural(std::string_view noun)
{
    std::string word(noun);
    if (word.empty())
        return word;
    const bool consonantY = word.size() > 1 && word.back() == 'y'
                            && std::string_view("aeiou").find(word[word.size() - 2]) == std::string_view::npos;
    if (consonantY)
        word.replace(word.size() - 1, 1, "ies");
    else if (word.ends_with('s') || word.ends_with('x') || word.ends_with("ch") || word.ends_with("sh"))
        word += "es";
    else
        word += "s";
    return word;
}

std::string articleFor(std::string_view noun) { return soundsLikeVowel(noun) ? "an" : "a"; }

/// One of the three that stand in a key, in the language of the reader if its translation has three too.
std::string formOf(std::string_view noun, std::size_t which, Translate translate)
{
    constexpr std::string_view separator = " | ";
    if (!translate)
        return which == 0 ? fmt::format("{} {}", articleFor(noun), noun) : which == 1 ? std::string(noun) : plural(noun);
    const std::string english = nounKey(noun);
    const auto form = [&](std::string_view all) {
        for (std::size_t i = 0; i < which; ++i)
            all.remove_prefix(all.find(separator) + separator.size());
        return std::string(all.substr(0, all.find(separator)));
    };
    const std::string translated = translate(english.c_str());
    const std::size_t first = translated.find(separator), last = translated.rfind(separator);
    const bool three = first != std::string::npos && last > first
                       && translated.find(separator, first + separator.size()) == last;
    return form(three ? translated : english);
}

} // namespace

std::string nounKey(std::string_view noun)
{
    return fmt::format("{} {} | {} | {}", articleFor(noun), noun, noun, plural(noun));
}

std::string withArticle(std::string_view noun, Translate translate) { return formOf(noun, 0, translate); }

std::string bare(std::string_view noun, Translate translate) { return formOf(noun, 1, translate); }

std::string counted(std::uint64_t count, std::string_view noun, Translate translate)
{
    return fmt::format("{} {}", count, formOf(noun, count == 1 ? 1 : 2, translate));
}

std::string inLesson(const std::string &english, Translate translate)
{
    return translate && !english.empty() ? translate(english.c_str()) : english;
}

std::string_view firstOf(std::string_view text)
{
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        for (const std::string_view end : {"。", "：", "！", "？"}) { // no space follows them
            if (text.substr(i).starts_with(end) && i + end.size() < text.size())
                return text.substr(0, i + end.size());
        }
        if (text[i + 1] == ' ' && std::string_view(".:!?").find(text[i]) != std::string_view::npos)
            return text.substr(0, i + 1);
    }
    return text;
}

std::string decimal(std::string english, Translate translate)
{
    const std::size_t point = english.find('.');
    if (translate && point != std::string::npos)
        english.replace(point, 1, translate("."));
    return english;
}

std::string duration(std::int64_t ns, Translate translate)
{
    const double value = static_cast<double>(ns);
    if (value >= 0.9995e9)
        return decimal(fmt::format("{:.1f} s", value / 1e9), translate);
    if (value >= 0.9995e6)
        return fmt::format("{:.0f} ms", value / 1e6);
    return value > 0 ? fmt::format("{:.0f} µs", value / 1e3) : "0 s";
}

std::string processName(const Recording &recording, int process)
{
    const std::vector<ProcessSpec> &processes = recording.scenario().processes;
    const auto index = static_cast<std::size_t>(process);
    return index < processes.size() ? processes[index].name : "?";
}

const ChannelSpec *channelSpec(const Recording &recording, int channel)
{
    const std::vector<ChannelSpec> &channels = recording.scenario().channels;
    const auto index = static_cast<std::size_t>(channel);
    return index < channels.size() ? &channels[index] : nullptr;
}

std::string sharedTextName(const Recording &recording, int sharedText)
{
    const auto &texts = recording.scenario().sharedTexts;
    const auto index = static_cast<std::size_t>(sharedText);
    return index < texts.size() ? texts[index].name : "?";
}

std::string blockedReason(const Recording &recording, const ProcessState &state, int process, Activity activity,
                          Translate translate)
{
    const std::string message = messageName(recording, state.channel, state.message, process, translate);
    const ChannelSpec *channel = channelSpec(recording, state.channel);
    switch (activity) {
    case Activity::blockedFull:
        return channel && channel->capacity == 0 ? say(translate, "nobody there to take {0}", message)
                                                 : say(translate, "no room for {0}", message);
    case Activity::blockedReceipt: return say(translate, "until {0} is received", message);
    case Activity::blockedEmpty: return say(translate, "no message");
    case Activity::blockedUntilWoken:
        return say(translate, "sleeps on {0} until woken", sharedTextName(recording, state.sharedText));
    default: return {};
    }
}

std::string programLine(const Recording &recording, int process, int line)
{
    constexpr std::size_t longest = 48;
    const auto &processes = recording.scenario().processes;
    if (process < 0 || static_cast<std::size_t>(process) >= processes.size() || line < 1)
        return {};
    std::string_view rest = processes[static_cast<std::size_t>(process)].program;
    for (int i = 1; i < line; ++i) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos)
            return {};
        rest.remove_prefix(end + 1);
    }
    rest = rest.substr(0, rest.find('\n'));
    const std::size_t first = rest.find_first_not_of(" \t\r"), last = rest.find_last_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    rest = rest.substr(first, last - first + 1);
    if (rest.size() <= longest)
        return std::string(rest);
    std::size_t cut = longest;
    while (cut > 0 && (static_cast<unsigned char>(rest[cut]) & 0xc0U) == 0x80U)
        --cut; // not inside a character
    return std::string(rest.substr(0, cut)) + "…";
}

} // namespace synchroscope::sentence
