// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/entries.h"

#include "fuzz/everything_told.h"
#include "fuzz/recording_log.h"
#include "recording_file/recording_reader.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <string_view>
#include <unistd.h>

namespace synchroscope::fuzz {

namespace {

/// In memory where there is such a folder: a fuzzer writes it ten thousand times.
std::string fileOfOurs()
{
    const std::filesystem::path memory = "/dev/shm";
    std::error_code none;
    const auto folder = std::filesystem::is_directory(memory, none) ? memory : std::filesystem::temp_directory_path();
    return (folder / ("synchroscope-fuzz-" + std::to_string(::getpid()))).string();
}

void write(const std::string &path, Bytes bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

/// Without a log if it has no bytes.
std::string readRecording(Bytes bytes, Bytes log, Told told)
{
    static const std::string path = fileOfOurs();
    write(path, bytes);
    if (!log.empty())
        write(path + "-wal", log);
    const auto file = readRecordingFile(path);
    for (const char *part : {"", "-wal", "-shm"})
        ::unlink((path + part).c_str());
    if (!file)
        return file.error().what.empty() ? "it was refused without a sentence" : "";
    for (const RecordingFile::OneRun &run : file.value().runs) {
        History history(run.recording);
        history.update(run.recording);
        if (std::string objection = objectionTo(run.recording, history, told); !objection.empty())
            return objection;
    }
    return {};
}

/// Of one input in sixteen everything.
Told rarelyEverything(Bytes bytes)
{
    constexpr std::size_t rarely = 16;
    const std::string_view all(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return std::hash<std::string_view>()(all) % rarely == 0 ? Told::everything : Told::withoutFigures;
}

std::string readRecordingWithLog(Bytes bytes, Told told)
{
    const FileAndLog both = apart(bytes);
    return readRecording(both.file, both.log, told);
}

} // namespace

std::string readRecording(Bytes bytes) { return readRecording(bytes, {}, Told::everything); }
std::string skimRecording(Bytes bytes) { return readRecording(bytes, {}, rarelyEverything(bytes)); }
std::string readRecordingWithLog(Bytes bytes) { return readRecordingWithLog(bytes, Told::everything); }
std::string skimRecordingWithLog(Bytes bytes) { return readRecordingWithLog(bytes, rarelyEverything(bytes)); }

} // namespace synchroscope::fuzz
