// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/memory_watch.h"

#include "analysis/moment.h"
#include "run/byte_changes.h"

#include <algorithm>

namespace synchroscope {

namespace {

bool same(const ChannelBytes &a, const ChannelBytes &b) { return std::ranges::equal(a.bytes(), b.bytes()); }

} // namespace

void MemoryWatch::watch(int channel)
{
    m_channel = channel;
    forget();
}

void MemoryWatch::forget()
{
    m_look.reset();
    m_lookBefore = m_before = {};
    m_lookIsNew = false;
    m_replay.reset();
    m_moment.reset();
    m_shown = {};
}

void MemoryWatch::take(const MemoryLook &look)
{
    if (look.channel != m_channel)
        return;
    if (m_look && !same(m_look->bytes, look.bytes))
        m_lookBefore = m_look->bytes;
    m_look = look;
    m_lookIsNew = true;
}

const ShownMemory *MemoryWatch::shown(RecordedRun &run, std::size_t moment, bool newest)
{
    const auto &channels = run.recording.scenario().channels;
    if (m_channel < 0 || channels.empty())
        return nullptr;
    if (static_cast<std::size_t>(m_channel) >= channels.size())
        watch(0); // of a lesson that had more of them
    m_shown.channel = m_channel;
    if (newest && run.goesOn && m_look)
        showRead(run.recording, moment);
    else
        workOut(run.recording, moment);
    return &m_shown;
}

void MemoryWatch::showRead(const Recording &recording, std::size_t moment)
{
    if (m_lookIsNew || !m_shown.wasRead) {
        if (m_lookBefore.empty() && moment > 0)
            m_before = workedOut(recording, momentBefore(recording, moment));
        const ChannelBytes &before = m_lookBefore.empty() ? m_before : m_lookBefore;
        show(recording, m_look->bytes, before.empty() ? nullptr : &before);
    }
    m_lookIsNew = false;
    m_moment.reset();
    m_shown.wasRead = true;
    m_shown.oneInstant = m_look->oneInstant;
    m_shown.at = m_look->at;
}

/// As much of it as is read.
ChannelBytes MemoryWatch::workedOut(const Recording &recording, std::size_t moment)
{
    if (!m_replay)
        m_replay.emplace(recording, m_channel);
    const ChannelBytes &all = m_replay->after(recording, moment);
    ChannelBytes beginning(all.entry(), static_cast<std::uint32_t>(recording.scenario().processes.size()));
    beginning.read(all);
    return beginning;
}

void MemoryWatch::workOut(const Recording &recording, std::size_t moment)
{
    if (m_moment == moment)
        return;
    m_before = workedOut(recording, momentBefore(recording, moment));
    m_after = workedOut(recording, moment);
    show(recording, m_after, moment == 0 ? nullptr : &m_before);
    m_moment = moment;
    m_shown.wasRead = false;
    m_shown.oneInstant = true;
}

void MemoryWatch::show(const Recording &recording, const ChannelBytes &bytes, const ChannelBytes *before)
{
    m_shown.bytes = bytes;
    m_shown.map = byteMap(m_shown.bytes, byteNames(recording.scenario(), m_channel));
    m_shown.changed = changedFields(m_shown.map, m_shown.bytes, before);
}

} // namespace synchroscope
