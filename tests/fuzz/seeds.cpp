// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds FOLDER: writes what fuzzing begins with: traces of honest runs, nonsense, and volume; and recording files.
#include "fuzz/recording_seeds.h"
#include "fuzz/store_script.h"
#include "support/random_events.h"
#include "support/recording_builder.h"

#include <fstream>
#include <iostream>
#include <string>

using namespace synchroscope;
using namespace synchroscope::fuzz;

namespace {

/// As the processes of the recording would have written it; the supervisor looks every few events.
ScriptWriter scriptOf(const Recording &recording, std::uint8_t flags)
{
    ScriptWriter script(0, flags);
    std::size_t count = 0;
    for (const RecordedEvent &recorded : recording.events()) {
        const int ring = recorded.process == supervisorIndex ? 2 : recorded.process % 3;
        Event event = recorded.event;
        event.length = 0;
        script.event(ring, event, recording.text(recorded));
        if (++count % 8 == 0)
            script.store(Store::look, 0, event.time);
    }
    return script;
}

void save(const std::string &path, const ScriptWriter &script)
{
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char *>(script.bytes().data()), static_cast<std::streamsize>(script.bytes().size()));
}

ScriptWriter deaths()
{
    RecordingBuilder run(senderAndReceiver(1));
    run.started(0, 0).started(0, 1).sendCalled(1, 0, 1, "one").enqueued(1, 0, 1, 1).sendCalled(2, 0, 2, "two");
    run.blocked(2, 0, BlockReason::queueFull, 2, 1).receiveCalled(3, 1).dequeued(3, 1, 1, 0, 0);
    run.died(4, 1, ExitKind::killed, 9).change(4, supervisorIndex, EventKind::redelivered, 1, 1, 1);
    run.onChannel(4, supervisorIndex, {.kind = EventKind::abandoned}).wakes(4, supervisorIndex, 0, 7, 2);
    run.woken(5, 0, supervisorIndex, 7, BlockReason::queueFull).change(5, 0, EventKind::withdrawn, 2, 1, 0);
    run.sendReturned(5, 0, 2, SendOutcome::noReceiver).ended(6, 0, ExitKind::error, "nobody");
    return scriptOf(run.recording, 0);
}

ScriptWriter manyOf(EventKind kind, std::uint8_t fields)
{
    const Event event{.time = 2000, .order = 70'000, .message = 1, .value = 1, .depth = 1, .kind = kind, .channel = 0, .peer = 1};
    ScriptWriter script(volume + 2, ScriptFlag::switches | ScriptFlag::allSwitches);
    script.store(Store::repeated, 0, event, std::uint16_t{16'000}, fields);
    script.store(Store::switched, 0, 3U, std::uint8_t{SwitchFlag::out | SwitchFlag::voluntary});
    script.store(Store::repeated, 1, event, std::uint16_t{16'000}, fields);
    return script;
}

ScriptWriter scribbles()
{
    ScriptWriter script(1, ScriptFlag::stepped | 1);
    script.store(Store::header, 0, std::uint16_t{256}, std::uint64_t{1} << 40).store(Store::look, 0, std::uint64_t{0});
    script.store(Store::published, 1, std::uint64_t{500}).store(Store::anywhere, 1, 700U, ~std::uint64_t{0});
    script.store(Store::standpoint, 1, std::uint8_t{4}, std::int32_t{-7}, std::uint16_t{1}, std::int64_t{5});
    script.store(Store::choice, 1, std::uint8_t{0}).store(Store::rate, 0, 10U, std::uint8_t{0});
    return script;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "fuzz_seeds FOLDER\n";
        return 2;
    }
    const std::string folder = std::string(argv[1]) + "/";
    for (int mode = 1; mode <= 4; ++mode)
        save(folder + "seed-mode-" + std::to_string(mode), scriptOf(oneOrder(mode), static_cast<std::uint8_t>(mode - 1)));
    for (std::uint32_t seed = 1; seed <= 4; ++seed)
        save(folder + "seed-nonsense-" + std::to_string(seed),
             scriptOf(nonsense(seed, 40), seed % 2 ? std::uint8_t{0} : ScriptFlag::stepped));
    save(folder + "seed-deaths", deaths());
    save(folder + "seed-scribbles", scribbles());
    save(folder + "seed-volume-order", manyOf(EventKind::enqueued, RepeatedField::orderDown));
    save(folder + "seed-volume-messages", manyOf(EventKind::sendCalled, RepeatedField::timeUp | RepeatedField::messageUp));
    save(folder + "seed-volume-waits", manyOf(EventKind::blocked, RepeatedField::timeUp));
    save(folder + "seed-volume-wake-ups", manyOf(EventKind::wakeupIssued, RepeatedField::valueUp));
    save(folder + "seed-volume-redelivered", manyOf(EventKind::redelivered, RepeatedField::messageUp));
    return saveRecordingSeeds(folder) ? 0 : 1;
}
