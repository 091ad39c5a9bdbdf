// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/file_fields.h"

#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

namespace synchroscope {

/// Reads the keys of one TOML table and reports wrong types, missing keys and keys that nobody asked for.
class TableReader
{
public:
    /// `where`: as it is named in sentences, "[[channel]]"; empty for the top of the file.
    TableReader(const toml::table &table, std::string where, Location at, Mistakes &mistakes);

    [[nodiscard]] Location at() const { return m_at; }

    // `example` is what would be right, and names the key: capacity = 8.
    Text text(std::string_view key, std::string_view example);
    Whole whole(std::string_view key, std::string_view example);
    Number number(std::string_view key, std::string_view example);
    TextList texts(std::string_view key, std::string_view example);
    WholeList wholes(std::string_view key, std::string_view example);
    WholeList wholeOrWholes(std::string_view key, std::string_view example);
    Flag flag(std::string_view key, std::string_view example);
    std::vector<ChangeField> changes(std::string_view key, std::string_view example);

    /// The key must be there; text that is only blanks counts as missing.
    Text requiredText(std::string_view key, std::string_view example);
    Whole requiredWhole(std::string_view key, std::string_view example);
    Number requiredNumber(std::string_view key, std::string_view example);
    TextList requiredTexts(std::string_view key, std::string_view example);

    /// [key]: one table, or nullptr.
    const toml::table *section(std::string_view key);
    /// [[key]]: as many as there are.
    std::vector<const toml::table *> sections(std::string_view key);

    /// A key that people may expect here and that has its place elsewhere, as `remedy` says.
    void forbid(std::string_view key, std::string_view remedy);

    /// To be called when every key has been asked for. `elsewhere`: keys that belong to the top of the file.
    void reportUnknownKeys(const std::vector<std::string> &elsewhere = {});
    [[nodiscard]] const std::vector<std::string> &knownKeys() const { return m_known; }

private:
    const toml::node *find(std::string_view key);
    bool require(std::string_view key, std::string_view example);
    void reportType(const toml::node &node, std::string_view key, std::string_view right, std::string_view example);
    [[nodiscard]] std::string named(std::string_view key) const;

    const toml::table &m_table;
    std::string m_where;
    Location m_at;
    Mistakes &m_mistakes;
    std::vector<std::string> m_known, m_forbidden;
};

Location locationOf(const toml::source_region &region);

} // namespace synchroscope
