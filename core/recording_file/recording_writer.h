// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recording/recording.h"
#include "recording_file/database.h"
#include "recording_file/event_rows.h"
#include "recording_file/run_rows.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace synchroscope {

/// One of the runs that a file is to hold.
struct RunToRecord
{
    const Recording *recording = nullptr; // as it is at first: no event yet, or all of them
    const Scenario *lesson = nullptr;     // before the settings of the run; null: the recording's own
    std::string title{};                  // what it is called among several
};

/// What the file is told of where and with what it was made; pairs of a word and its value.
using AboutFile = std::vector<std::pair<std::string, std::string>>;

/// What a recording has gained.
struct Gain
{
    std::size_t run = 0; // of those in the file, from 0
    std::vector<RecordedEvent> events; // textOffset into `text`
    std::string text;
    std::array<std::vector<Switch>, maxProcesses> switches{};
    std::array<std::vector<KernelSample>, maxProcesses> samples{};
    std::vector<Choice> choices;
    bool choicesVoid = false; // those written before do not count
    RunFacts facts;
};

/// A recording file that is being written. For one thread at a time.
///
/// What write() has been given is in the file once it has returned, come what may: a crash or a power cut loses only what
/// came later. Beside the file stand two more until finish() or the end of the object has made them one.
class RecordingWriter
{
public:
    /// In the place of an earlier recording, which is kept under another name, but of no other file.
    static Result<RecordingWriter> create(const std::string &path, const std::vector<RunToRecord> &runs,
                                          const AboutFile &about);
    ~RecordingWriter();
    RecordingWriter(RecordingWriter &&) noexcept;
    RecordingWriter &operator=(RecordingWriter &&) = delete;

    /// The file in which the earlier recording now is that had this name; empty: there was none.
    [[nodiscard]] const std::string &earlier() const;
    /// In one transaction.
    Result<void> write(const std::vector<Gain> &gains);
    /// One file again, which says that it has come to its end. While somebody looks into it that has to wait until they
    /// have closed it.
    Result<void> finish();

private:
    struct Impl;
    explicit RecordingWriter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

inline constexpr std::string_view recordingEnding = ".synchroscope";
/// It is called like one, or begins as every SQLite file does. The file is opened and closed, which would set an SQLite
/// file free that this process has open.
bool looksLikeARecording(const std::string &path);

/// All of some finished runs at once.
Result<void> saveRecording(const std::string &path, const std::vector<RunToRecord> &runs, const AboutFile &about);

} // namespace synchroscope
