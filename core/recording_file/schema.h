// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a recording file consists of.
namespace synchroscope {

inline constexpr int recordingApplicationId = 0x53796E63; // "Sync"
inline constexpr int recordingVersion = 1;

/// The text of schema.sql, which makes an empty file and explains every column.
extern const char *const recordingSchema;
/// Queries that answer questions of a lesson, each under the question as a comment.
extern const char *const recordingQueries;

} // namespace synchroscope
