// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace synchroscope {

/// Byte offset of the first bracket or dotted key nested deeper than any lesson needs, if there is one.
/// Asked before parsing: the parser builds such nests, and destroying one recurses until the stack is gone.
std::optional<std::size_t> firstTooDeep(std::string_view toml);

} // namespace synchroscope
