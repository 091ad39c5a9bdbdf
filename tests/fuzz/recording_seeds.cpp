// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/recording_seeds.h"

#include "fuzz/recording_log.h"
#include "recording_file/database.h"
#include "recording_file/recording_writer.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace synchroscope::fuzz {

namespace {

Scenario smallLesson()
{
    Scenario lesson = senderAndReceiver(1);
    lesson.title = lesson.topic = lesson.goal = lesson.summary = "Small";
    lesson.processes[0].program = "send('orders', 'x')\n";
    lesson.processes[1].program = "receive('orders')\n";
    return lesson;
}

/// Its events, as a run of a lesson that can be kept.
Recording keepable(const Recording &recording)
{
    Recording result(smallLesson(), recording.settings());
    for (const RecordedEvent &event : recording.events()) {
        RecordedEvent known = event;
        if (known.process != supervisorIndex)
            known.process %= 2;
        result.append(known, recording.text(event));
    }
    result.now = recording.now;
    result.counts.resize(2);
    result.counts[0][0] = 1;
    result.finished = true;
    result.switches[0] = {{1000, 2000, true, true}, {3000, 4000, false, false}};
    result.samples[1] = {{.at = 5, .asked = 6, .told = 7, .state = 'S', .word = {SleepWord::Kind::notEmpty, 0, 1}, .call = 202}};
    result.choices = {Choice{}, {Choice::Kind::due, none, 1, 5}};
    result.turn = 1;
    result.standpoints[1] = {GateKind::put, 1234, 0, 1};
    return result;
}

/// Small pages: whatever is changed stands for something.
bool save(const std::string &path, const std::vector<Recording> &recordings)
{
    std::vector<RunToRecord> runs;
    for (const Recording &recording : recordings)
        runs.push_back({&recording, nullptr, "one"});
    if (const auto saved = saveRecording(path, runs, {{"varied", "modes"}}); !saved) {
        std::cerr << saved.error().what << '\n';
        return false;
    }
    auto database = Database::open(path, Database::Access::write);
    return database && database.value().execute("PRAGMA page_size = 512; VACUUM");
}

std::string bytesOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A recording that goes on in its log, in two parts of which the second takes something back.
bool saveWithLog(const std::string &path, const Recording &recording)
{
    if (!save(path, {recording}))
        return false;
    auto database = Database::open(path, Database::Access::write);
    const bool written = database
                         && database.value().execute("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; "
                                                     "UPDATE event SET at = at + 1; UPDATE event SET at = at - 1");
    if (!written)
        return false;
    const FileBytes both = together(bytesOf(path), bytesOf(path + "-wal"));
    std::ofstream(path + ".log", std::ios::binary).write(reinterpret_cast<const char *>(both.data()), static_cast<std::streamsize>(both.size()));
    return true;
}

} // namespace

bool saveRecordingSeeds(const std::string &folder)
{
    std::vector<Recording> comparison;
    for (int mode = 1; mode <= 2; ++mode)
        comparison.push_back(keepable(oneOrder(mode)));
    RecordingBuilder deaths(smallLesson());
    deaths.started(0, 0).sendCalled(1, 0, 1, "one").enqueued(1, 0, 1, 1).blocked(2, 0, BlockReason::queueFull, 2, 1);
    deaths.died(4, 1, ExitKind::killed, 9).change(4, supervisorIndex, EventKind::redelivered, 1, 1, 1);
    deaths.ended(6, 0, ExitKind::error, "nobody");
    return save(folder + "order.synchroscope", {keepable(oneOrder(4))})
           && save(folder + "comparison.synchroscope", comparison)
           && save(folder + "deaths.synchroscope", {keepable(deaths.recording)})
           && save(folder + "nonsense.synchroscope", {keepable(nonsense(3, 40))})
           && saveWithLog(folder + "log.synchroscope", keepable(oneOrder(3)));
}

} // namespace synchroscope::fuzz
