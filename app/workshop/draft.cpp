// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/draft.h"

#include "scenario/edit.h"
#include "scenario/lua_program.h"
#include "scenario/write.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace synchroscope {

namespace {

/// The last part of a path.
std::string nameOf(const std::string &file) { return file.substr(file.rfind('/') + 1); }

void absorbInto(Scenario &lesson, const Scenario &running, const Settings &before, const Settings &settings)
{
    lesson.mode = settings.mode;
    for (ChannelSpec &channel : lesson.channels) {
        const auto own = std::find_if(running.channels.begin(), running.channels.end(),
                                      [&](const ChannelSpec &one) { return one.name == channel.name; });
        const ChannelSpec &lessons = own == running.channels.end() ? channel : *own; // as it was before the switches
        if (settings.capacity != before.capacity)
            channel.capacity = settings.capacity.value_or(lessons.capacity);
        if (settings.whenFull != before.whenFull)
            channel.whenFull = settings.whenFull.value_or(lessons.whenFull);
    }
    const std::size_t count = std::min(running.knobs.size(), settings.knobs.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (i < before.knobs.size() && before.knobs[i] == settings.knobs[i])
            continue;
        for (Knob &knob : lesson.knobs) {
            if (knob.var == running.knobs[i].var && knob.min <= settings.knobs[i] && settings.knobs[i] <= knob.max)
                knob.value = settings.knobs[i];
        }
    }
}

Draft::Note noteAt(const std::string &place, int process, int line, int column, std::string what, bool warning)
{
    return {process, line, column, fmt::format("{}:{}:{}: {}", place, line, column, what), what, warning};
}

} // namespace

void Draft::open(const Scenario &lesson, std::string file)
{
    m_lesson = m_saved = m_opened = lesson;
    m_file = std::move(file);
    m_absorbed = {};
    for (const Knob &knob : lesson.knobs)
        m_absorbed.knobs.push_back(knob.value);
}

void Draft::absorb(const Scenario &running, const Settings &settings)
{
    absorbInto(m_lesson, running, m_absorbed, settings);
    absorbInto(m_saved, running, m_absorbed, settings);
    m_absorbed = settings;
}

Draft::Checked Draft::check() const
{
    Checked checked;
    Scenario possible = m_lesson; // with more room again, what is left out here is there again
    checked.impossible = edit::removeImpossible(possible);
    const WrittenScenario written = writeScenario(possible);
    Loaded loaded = parseScenario(written.text, m_lesson.file.empty() ? m_lesson.identifier : m_lesson.file);
    checked.scenario = std::move(loaded.scenario);
    if (checked.scenario)
        checked.scenario->file = m_lesson.file;

    // Lua counts lines in its own words too: of the program, where a program is looked at alone.
    std::vector<bool> notLua(m_lesson.processes.size());
    for (std::size_t i = 0; i < m_lesson.processes.size(); ++i) {
        const ProcessSpec &process = m_lesson.processes[i];
        if (const auto error = luaSyntaxError(process.program, [](int line) { return line; })) {
            notLua[i] = true;
            checked.notes.push_back(noteAt(process.name, static_cast<int>(i), error->line, 1,
                                           fmt::format("this is not Lua: {}", error->what), false));
        }
    }
    const auto take = [&](const Mistake &mistake, bool warning) {
        const std::string what = fmt::format("{}; {}", mistake.what, mistake.remedy);
        for (std::size_t i = 0; i < written.programLines.size(); ++i) {
            const std::string &program = m_lesson.processes[i].program;
            const int line = mistake.line - written.programLines[i] + 1;
            if (line < 1 || line > std::count(program.begin(), program.end(), '\n') + 1)
                continue;
            if (!notLua[i] || warning)
                checked.notes.push_back(noteAt(m_lesson.processes[i].name, static_cast<int>(i), line, mistake.column,
                                               what, warning));
            return;
        }
        checked.notes.push_back(
            noteAt(shown(nameOf(mistake.file)), -1, mistake.line, mistake.column, what, warning));
    };
    for (const Mistake &mistake : loaded.mistakes)
        take(mistake, false);
    for (const Mistake &warning : loaded.warnings)
        take(warning, true);
    return checked;
}

bool Draft::canBeMended(const Loaded &loaded)
{
    return loaded.draft
        && parseScenario(writeScenario(*loaded.draft).text, "").mistakes.size() == loaded.mistakes.size();
}

Result<void> Draft::save(const std::string &file)
{
    Scenario possible = m_lesson;
    edit::removeImpossible(possible);
    if (auto saved = saveScenario(possible, file); !saved)
        return saved;
    std::string identifier = nameOf(file);
    if (identifier.ends_with(".toml"))
        identifier.resize(identifier.size() - std::string_view(".toml").size());
    m_lesson.file = file;
    m_lesson.identifier = identifier;
    m_saved = m_lesson;
    m_file = file;
    return {};
}

} // namespace synchroscope
