// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recording/recording.h"
#include "recording_file/recording_writer.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace synchroscope {

/// Reads a recording file, of this version or an older one, that anybody may have made: what is not as it should be is
/// refused in a sentence. A file that was not closed becomes one file again if it may be written; otherwise nothing is
/// written. Not for a file that this process is writing.
///
/// Large files take seconds: they can be read bit by bit, into recordings that grow like those of a run.
class RecordingReader
{
public:
    struct Run
    {
        std::string title;
        Scenario lesson; // before the settings of the run; of no file
        Recording recording;
    };

    static Result<RecordingReader> open(const std::string &path);
    RecordingReader(RecordingReader &&) noexcept;
    RecordingReader &operator=(RecordingReader &&) noexcept;
    ~RecordingReader();

    /// One at least; their recordings are empty until somebody reads into them, or into copies of them.
    [[nodiscard]] std::vector<Run> &runs();
    [[nodiscard]] const AboutFile &about() const;
    /// In all, and so far.
    [[nodiscard]] std::int64_t events() const;
    [[nodiscard]] std::int64_t eventsRead() const;

    /// Reads so many events on, into one recording for each run. True: all has been read, and only now do the recordings
    /// say how it ended.
    Result<bool> readMore(const std::vector<Recording *> &into, std::size_t mostEvents);

private:
    struct Impl;
    explicit RecordingReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// What a recording file holds.
struct RecordingFile
{
    using OneRun = RecordingReader::Run;
    std::vector<OneRun> runs; // one at least
    AboutFile about;
    bool closed = false; // otherwise whoever wrote it came to no end: the runs go as far as they had been written

    /// What it says of itself under that word; empty: nothing.
    [[nodiscard]] std::string said(std::string_view word) const;
};
Result<RecordingFile> readRecordingFile(const std::string &path);

} // namespace synchroscope
