// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/table_reader.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace synchroscope {

namespace {

std::string_view describe(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::string: return "a text";
    case toml::node_type::integer: return "a whole number";
    case toml::node_type::floating_point: return "a number";
    case toml::node_type::boolean: return "true or false";
    case toml::node_type::array: return node.as_array()->is_array_of_tables() ? "a list of sections" : "a list";
    case toml::node_type::table: return "a section";
    default: return "a date or time";
    }
}

bool blank(std::string_view text)
{
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

/// All elements of the list as T, or nullopt after `wrong(element)` was called for each that is none.
template<typename T, typename Wrong>
std::optional<Located<std::vector<Located<T>>>> elements(const toml::array &array, Wrong wrong)
{
    Located<std::vector<Located<T>>> list{{}, locationOf(array.source())};
    bool right = true;
    for (const toml::node &element : array) {
        if (const auto *value = element.as<T>()) {
            list.value.push_back({value->get(), locationOf(element.source())});
        } else {
            wrong(element);
            right = false;
        }
    }
    return right ? std::optional(std::move(list)) : std::nullopt;
}

} // namespace

Location locationOf(const toml::source_region &region)
{
    return {static_cast<int>(std::max(region.begin.line, 1U)), static_cast<int>(std::max(region.begin.column, 1U))};
}

TableReader::TableReader(const toml::table &table, std::string where, Location at, Mistakes &mistakes)
    : m_table(table), m_where(std::move(where)), m_at(at), m_mistakes(mistakes)
{
}

std::string TableReader::named(std::string_view key) const
{
    return m_where.empty() ? quoted(key) : fmt::format("{} in {}", quoted(key), m_where);
}

const toml::node *TableReader::find(std::string_view key)
{
    m_known.emplace_back(key);
    return m_table.get(key);
}

void TableReader::reportType(const toml::node &node, std::string_view key, std::string_view right,
                             std::string_view example)
{
    m_mistakes.add(locationOf(node.source()), fmt::format("{} is {}", named(key), describe(node)),
                   fmt::format("write {}, for example {}", right, example));
}

Text TableReader::text(std::string_view key, std::string_view example)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    if (const auto *value = node->as_string())
        return Located<std::string>{value->get(), locationOf(node->source())};
    reportType(*node, key, "a text in quotes", example);
    return {};
}

Whole TableReader::whole(std::string_view key, std::string_view example)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    if (const auto *value = node->as_integer())
        return Located<std::int64_t>{value->get(), locationOf(node->source())};
    reportType(*node, key, "a whole number", example);
    return {};
}

Number TableReader::number(std::string_view key, std::string_view example)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    if (const auto value = node->value<double>(); value && node->is_number()) {
        if (std::isfinite(*value))
            return Located<double>{*value, locationOf(node->source())};
        m_mistakes.add(locationOf(node->source()), fmt::format("{} is not a finite number", named(key)),
                       fmt::format("write a number, for example {}", example));
        return {};
    }
    reportType(*node, key, "a number", example);
    return {};
}

TextList TableReader::texts(std::string_view key, std::string_view example)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    if (const auto *array = node->as_array(); array && !(array->is_array_of_tables())) {
        return elements<std::string>(*array, [&](const toml::node &element) {
            m_mistakes.add(locationOf(element.source()),
                           fmt::format("an element of {} is {}", named(key), describe(element)),
                           fmt::format("write texts in quotes, for example {}", example));
        });
    }
    reportType(*node, key, "a list of texts", example);
    return {};
}

WholeList TableReader::wholes(std::string_view key, std::string_view example)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    if (const auto *array = node->as_array(); array && !(array->is_array_of_tables())) {
        return elements<std::int64_t>(*array, [&](const toml::node &element) {
            m_mistakes.add(locationOf(element.source()),
                           fmt::format("an element of {} is {}", named(key), describe(element)),
                           fmt::format("write whole numbers, for example {}", example));
        });
    }
    reportType(*node, key, "a list of whole numbers", example);
    return {};
}

bool TableReader::require(std::string_view key, std::string_view example)
{
    if (m_table.contains(key))
        return true;
    m_mistakes.add(m_at, m_where.empty() ? fmt::format("{} is missing", quoted(key))
                                         : fmt::format("{} has no {}", m_where, quoted(key)),
                   fmt::format("add a line such as {}", example));
    return false;
}

WholeList TableReader::wholeOrWholes(std::string_view key, std::string_view example)
{
    const toml::node *node = m_table.get(key);
    if (!node || !node->is_integer())
        return wholes(key, example);
    const Whole one = whole(key, example);
    return Located<std::vector<Located<std::int64_t>>>{{*one}, one->at};
}

Flag TableReader::flag(std::string_view key, std::string_view example)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    if (const auto *value = node->as_boolean())
        return Located<bool>{value->get(), locationOf(node->source())};
    reportType(*node, key, "true or false", example);
    return {};
}

std::vector<ChangeField> TableReader::changes(std::string_view key, std::string_view example)
{
    const toml::node *node = find(key);
    const toml::table *table = node ? node->as_table() : nullptr;
    if (node && !table)
        reportType(*node, key, "names and values in { }", example);
    std::vector<ChangeField> fields;
    if (!table)
        return fields;
    for (const auto &[name, value] : *table) {
        TableReader reader(*table, fmt::format("{} of {}", quoted(key), m_where), locationOf(value.source()), m_mistakes);
        ChangeField &field = fields.emplace_back();
        field.key = {std::string(name.str()), locationOf(name.source())};
        if (value.is_string())
            field.text = reader.text(name.str(), example);
        else
            field.number = reader.number(name.str(), example);
    }
    return fields;
}

Text TableReader::requiredText(std::string_view key, std::string_view example)
{
    require(key, example);
    Text found = text(key, example);
    if (found && blank(found->value)) {
        m_mistakes.add(found->at, fmt::format("{} is empty", named(key)),
                       fmt::format("write something in it, for example {}", example));
        return {};
    }
    return found;
}

Whole TableReader::requiredWhole(std::string_view key, std::string_view example)
{
    require(key, example);
    return whole(key, example);
}

Number TableReader::requiredNumber(std::string_view key, std::string_view example)
{
    require(key, example);
    return number(key, example);
}

TextList TableReader::requiredTexts(std::string_view key, std::string_view example)
{
    require(key, example);
    return texts(key, example);
}

const toml::table *TableReader::section(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        return nullptr;
    if (const auto *table = node->as_table())
        return table;
    m_mistakes.add(locationOf(node->source()), fmt::format("{} is {}", quoted(key), describe(*node)),
                   fmt::format("write it once, as a section [{}]", key));
    return nullptr;
}

std::vector<const toml::table *> TableReader::sections(std::string_view key)
{
    const toml::node *node = find(key);
    if (!node)
        return {};
    std::vector<const toml::table *> tables;
    const auto *array = node->as_array();
    if (!array || (!array->empty() && !array->is_array_of_tables())) {
        m_mistakes.add(locationOf(node->source()), fmt::format("{} is {}", quoted(key), describe(*node)),
                       fmt::format("begin each one with [[{}]]", key));
        return {};
    }
    for (const toml::node &element : *array)
        tables.push_back(element.as_table());
    return tables;
}

void TableReader::forbid(std::string_view key, std::string_view remedy)
{
    const auto found = m_table.find(key);
    if (found == m_table.end())
        return;
    m_forbidden.emplace_back(key);
    m_mistakes.add(locationOf(found->first.source()), fmt::format("{} does not belong in a lesson file", quoted(key)),
                   std::string(remedy));
}

void TableReader::reportUnknownKeys(const std::vector<std::string> &elsewhere)
{
    const auto among = [](const std::vector<std::string> &keys, std::string_view key) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    for (const auto &[key, node] : m_table) {
        if (among(m_known, key.str()) || among(m_forbidden, key.str()))
            continue;
        const std::string where = m_where.empty() ? "at the top of the file" : "in " + m_where;
        std::string remedy = among(elsewhere, key.str())
            ? "it belongs at the top of the file, above the first section"
            : didYouMean(key.str(), m_known, fmt::format("the keys that can stand here are {}", quotedList(m_known)));
        const bool section = node.is_table() || node.is_array_of_tables();
        m_mistakes.add(locationOf(key.source()),
                       fmt::format("unknown {} {} {}", section ? "section" : "key", quoted(key.str()), where),
                       std::move(remedy));
    }
}

} // namespace synchroscope
