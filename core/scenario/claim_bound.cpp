// SPDX-License-Identifier: GPL-3.0-or-later
// What a claim says of a number: "at least 3", "1.5 s ± 0.1 s", "more than Reader", "earlier than in mode 1".
#include "scenario/claim_words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace synchroscope {

namespace {

using Unit = SaidBound::Unit;

struct Number
{
    double value = 0;
    std::optional<double> inMs; // how many ms its unit has
};

constexpr double msPerSecond = 1000;

std::optional<double> unitNamed(std::string_view word)
{
    if (word == "ms")
        return 1;
    if (word == "s" || word == "seconds" || word == "second")
        return msPerSecond;
    return {};
}

/// "3", "1.5" or "1.5s"; nullopt where the word is no number.
std::optional<Number> numberOf(const Word *word)
{
    if (!word || word->quoted || word->text.empty() || word->text.front() == '-')
        return {};
    if (word->text == "once" || word->text == "twice") // "at least once"
        return Number{word->text == "once" ? 1.0 : 2.0, {}};
    Number number;
    const char *const end = word->text.data() + word->text.size();
    const auto [stop, error] = std::from_chars(word->text.data(), end, number.value, std::chars_format::fixed);
    if (error != std::errc() || !(number.value <= 1e9))
        return {};
    if (stop == end)
        return number;
    number.inMs = unitNamed(std::string_view(stop, static_cast<std::size_t>(end - stop)));
    return number.inMs ? std::optional(number) : std::nullopt;
}

std::optional<double> acceptUnit(ClaimWords &words)
{
    const Word *word = words.peek();
    const auto unit = word && !word->quoted ? unitNamed(word->text) : std::nullopt;
    if (unit)
        words.take("a unit", "ms or s");
    return unit;
}

Number readNumber(ClaimWords &words)
{
    const Word *word = words.peek();
    auto number = numberOf(word);
    if (!number)
        words.fail(word, word ? fmt::format("{} is no number", quoted(word->text)) : std::string("a number is missing"),
                   "write a number: 3, or 1.5 s");
    words.take("a number", "3");
    if (!number->inMs)
        number->inMs = acceptUnit(words);
    return *number;
}

void setUnit(SaidBound &said, const Number &number)
{
    said.unit = number.inMs ? Unit::time : Unit::times;
}

double valueOf(const Number &number) { return number.value * number.inMs.value_or(1); }

void readBetween(ClaimWords &words, SaidBound &said)
{
    Number least = readNumber(words);
    words.expect("and", "between 3 and 5");
    const Number most = readNumber(words);
    if (!least.inMs)
        least.inMs = most.inMs; // "between 1400 and 1600 ms"
    setUnit(said, most);
    said.bound.least = valueOf(least);
    said.bound.most = valueOf(most);
    if (said.bound.least > said.bound.most)
        words.fail(said.at, "no number lies between the two", "write the smaller one first");
}

void readAround(SaidBound &said, double middle, double margin)
{
    said.bound.least = middle - margin;
    said.bound.most = middle + margin;
}

/// A number alone, or with a tolerance.
void readExact(ClaimWords &words, SaidBound &said)
{
    Number number = readNumber(words);
    if (!words.accept("±") && !words.accept("+-") && !words.accept("+/-")) {
        setUnit(said, number);
        readAround(said, valueOf(number), 0);
        return;
    }
    const Number margin = readNumber(words);
    if (!number.inMs)
        number.inMs = margin.inMs;
    if (!margin.inMs)
        words.fail(said.at, "a tolerance without a unit", "write 1.5 s ± 0.1 s, or ± 100 ms");
    setUnit(said, number);
    readAround(said, valueOf(number), valueOf(margin));
}

void readAbout(ClaimWords &words, SaidBound &said)
{
    const Number number = readNumber(words);
    if (!number.inMs)
        words.fail(said.at, "only a time can be about something", "write a number with ms or s; or at least and at most");
    said.unit = Unit::time;
    readAround(said, valueOf(number), std::max(100.0, valueOf(number) / 10));
}

/// What stands after "than" or "as".
void readOther(ClaimWords &words, SaidBound &said, Bound::Relation relation, Whose whose)
{
    said.bound.relation = relation;
    if (words.accept("in mode")) {
        said.bound.other = Bound::Other::mode;
        said.bound.mode = words.modeNumber();
    } else if (words.accept("without the change")) {
        said.bound.other = Bound::Other::unchanged;
    } else if (relation != Bound::Relation::same && numberOf(words.peek())) {
        const Number number = readNumber(words);
        setUnit(said, number);
        said.bound.relation = Bound::Relation::within;
        const bool more = relation == Bound::Relation::more;
        (more ? said.bound.least : said.bound.most) = valueOf(number);
        (more ? said.bound.leastOut : said.bound.mostOut) = true;
    } else {
        const Word &name = words.take("what it is compared with", "a name, a number, `in mode 1` or `without the change`");
        if (whose == Whose::nobody)
            words.fail(&name, fmt::format("this is nobody's, so there is nothing of {} to compare it with", quoted(name.text)),
                       "compare it with a number, `in mode 1` or `without the change`");
        said.bound.subject = whose == Whose::process ? words.process(name) : words.channel(name);
    }
}

struct Comparative
{
    std::string_view words; // up to "than" or "as"
    Bound::Relation relation;
    Unit unit;
};
constexpr std::array comparatives = {
    Comparative{"more often than", Bound::Relation::more, Unit::times},
    Comparative{"less often than", Bound::Relation::less, Unit::times},
    Comparative{"as often as", Bound::Relation::same, Unit::times},
    Comparative{"as many as", Bound::Relation::same, Unit::times},
    Comparative{"more than", Bound::Relation::more, Unit::none},
    Comparative{"fewer than", Bound::Relation::less, Unit::times},
    Comparative{"less than", Bound::Relation::less, Unit::none},
    Comparative{"longer than", Bound::Relation::more, Unit::time},
    Comparative{"shorter than", Bound::Relation::less, Unit::time},
    Comparative{"later than", Bound::Relation::more, Unit::time},
    Comparative{"earlier than", Bound::Relation::less, Unit::time},
    Comparative{"after", Bound::Relation::more, Unit::time},
    Comparative{"before", Bound::Relation::less, Unit::time},
};

bool acceptComparative(ClaimWords &words, SaidBound &said, Whose whose)
{
    for (const Comparative &one : comparatives) {
        if (!words.accept(one.words))
            continue;
        readOther(words, said, one.relation, whose);
        if (said.unit == Unit::none)
            said.unit = one.unit;
        return true;
    }
    return false;
}

void acceptLimit(ClaimWords &words, SaidBound &said, double Bound::*limit)
{
    const Number number = readNumber(words);
    setUnit(said, number);
    said.bound.*limit = valueOf(number);
}

} // namespace

bool seesBound(const ClaimWords &words)
{
    if (numberOf(words.peek()))
        return true;
    for (const std::string_view first : {"no", "exactly", "at least", "at most", "between", "about",
                                         "for"}) {
        if (words.sees(first))
            return true;
    }
    return std::any_of(comparatives.begin(), comparatives.end(),
                       [&](const Comparative &one) { return words.sees(one.words); });
}

SaidBound readBound(ClaimWords &words, Whose whose)
{
    words.accept("for");
    SaidBound said;
    said.at = words.peek();
    if (words.accept("no")) {
        said.unit = Unit::times;
        readAround(said, 0, 0);
        return said;
    }
    if (words.accept("at least"))
        acceptLimit(words, said, &Bound::least);
    else if (words.accept("at most"))
        acceptLimit(words, said, &Bound::most);
    else if (words.accept("between"))
        readBetween(words, said);
    else if (words.accept("about"))
        readAbout(words, said);
    else if (!acceptComparative(words, said, whose)) {
        words.accept("exactly");
        if (!numberOf(words.peek())) {
            std::vector<std::string> known = {"at least", "at most", "exactly", "between", "about", "no"};
            for (const Comparative &one : comparatives)
                known.emplace_back(one.words);
            words.failChoice("how much", known);
        }
        readExact(words, said);
    }
    return said;
}

Bound readTime(ClaimWords &words, Whose whose)
{
    const SaidBound said = readBound(words, whose);
    if (said.unit == Unit::times)
        words.fail(said.at, "this is a number without a unit of time", "write it with ms or s: 1.5 s ± 0.1 s");
    return said.bound;
}

Bound readCount(ClaimWords &words, Whose whose)
{
    const SaidBound said = readBound(words, whose);
    if (said.unit == Unit::time)
        words.fail(said.at, "this is a time, and something is counted here", "write how many: exactly 3, at least 3");
    words.acceptNoun();
    return said.bound;
}

} // namespace synchroscope
