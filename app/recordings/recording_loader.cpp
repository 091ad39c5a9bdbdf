// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings/recording_loader.h"

namespace synchroscope {

namespace {

constexpr std::size_t atOnce = 100'000; // events: less than 0.1 s
constexpr std::size_t aTick = 25'000;   // less than a frame

} // namespace

RecordingLoader::RecordingLoader(RecordingReader reader) : m_reader(std::move(reader))
{
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        readOn(aTick);
        emit grew();
        if (!m_ticks.isActive())
            emit ended();
    });
}

Result<std::unique_ptr<RecordingLoader>> RecordingLoader::open(const std::string &path)
{
    auto reader = RecordingReader::open(path);
    if (!reader)
        return reader.error();
    return std::unique_ptr<RecordingLoader>(new RecordingLoader(std::move(reader).value()));
}

void RecordingLoader::begin(int firstNumber)
{
    for (RecordingReader::Run &run : m_reader.runs()) {
        m_runs.push_back(std::make_shared<RecordedRun>(std::move(run.recording), firstNumber++));
        m_runs.back()->goesOn = false;
        m_runs.back()->endShown = false;
        m_runs.back()->about = about();
    }
    m_ticks.start(0);
    readOn(atOnce);
}

void RecordingLoader::readOn(std::size_t events)
{
    std::vector<Recording *> into;
    for (const auto &run : m_runs)
        into.push_back(&run->recording);
    const auto over = m_reader.readMore(into, events);
    if (!over)
        m_refusal = QString::fromStdString(over.error().what);
    if (!over || over.value())
        m_ticks.stop();
    for (const auto &run : m_runs)
        run->update();
}

} // namespace synchroscope
