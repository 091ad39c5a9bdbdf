// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recording_file/gain.h"
#include "recording_file/recording_writer.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>

namespace synchroscope {

/// Writes recordings into a file while they grow, in a thread of its own.
///
/// What waits to be written is bounded. If the disk is slower than the runs, the rest waits in the recordings themselves:
/// nothing is lost, but a crash would then lose more than the last second, which is for the owner to tell.
/// All functions are for the owner's thread, which is that of the recordings.
class Recorder
{
public:
    static Result<std::unique_ptr<Recorder>> create(const std::string &path, const std::vector<RunToRecord> &runs,
                                                    const AboutFile &about);
    /// Whatever has been handed over is written first.
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// As RecordingWriter says.
    [[nodiscard]] const std::string &earlier() const { return m_earlier; }
    /// Hands over what the recording has gained. Costs no more than copying it.
    void take(std::size_t run, const Recording &recording);
    /// Real seconds for which the oldest event that is not in the file has been waiting; as of the last take() of each run.
    [[nodiscard]] double behind() const;
    /// Events that had come and were not in the file, all runs together; as of the last take() of each.
    [[nodiscard]] std::size_t waiting() const;
    /// Why nothing more is written; what was written before is there. Nothing while all is well.
    [[nodiscard]] std::optional<Error> failure();
    /// Everything is written, and the file is one again. `recordings`: one for each run.
    Result<void> finish(const std::vector<const Recording *> &recordings);

private:
    explicit Recorder(RecordingWriter writer, std::size_t runs);
    void handOver(std::size_t run, const Recording &recording, std::unique_lock<std::mutex> &guard);
    std::vector<Gain> nextCommit();
    void work();
    void end();

    std::string m_earlier;
    std::vector<GainMark> m_marks;
    std::vector<double> m_behind;          // of each run
    std::vector<std::size_t> m_notWritten; // of each run
    RecordingWriter m_writer; // the thread's, until it has ended

    std::mutex m_mutex; // for all that follows
    std::condition_variable m_wake, m_room;
    std::vector<Gain> m_waiting;
    std::size_t m_waitingEvents = 0;          // in m_waiting, and in what is being written
    std::vector<std::uint64_t> m_inTheFile;   // events of each run
    std::optional<Error> m_failure;
    bool m_hurry = false, m_end = false;
    std::thread m_thread;
};

} // namespace synchroscope
