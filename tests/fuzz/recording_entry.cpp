// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/entries.h"

#include "fuzz/everything_told.h"
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

std::string readRecording(Bytes bytes, Told told)
{
    static const std::string path = fileOfOurs();
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    const auto file = readRecordingFile(path);
    ::unlink(path.c_str());
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

} // namespace

std::string readRecording(Bytes bytes) { return readRecording(bytes, Told::everything); }

std::string skimRecording(Bytes bytes)
{
    constexpr std::size_t rarely = 16;
    const std::string_view all(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return readRecording(bytes, std::hash<std::string_view>()(all) % rarely == 0 ? Told::everything : Told::withoutFigures);
}

} // namespace synchroscope::fuzz
