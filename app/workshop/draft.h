// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recording/recording.h"
#include "scenario/load.h"
#include "scenario/same_lesson.h"

#include <optional>
#include <string>
#include <vector>

namespace synchroscope {

/// A lesson that is being changed, right or not yet, and the file that is its own.
class Draft
{
public:
    /// What is wrong or doubtful, at its place: a line of a program, or the file as it would be saved.
    struct Note
    {
        int process = -1; // −1: outside the programs
        int line = 1, column = 1;
        std::string text; // "Sender:3:1: what is wrong; what would be right"
        std::string what; // the same without the place
        bool warning = false;
    };
    struct Checked
    {
        std::optional<Scenario> scenario; // if nothing is wrong
        std::vector<Note> notes;
        int impossible = 0; // checkpoints and watches that are left out because a queue has too little room for them
    };

    /// `file`: where saving puts it; empty while it has none of its own.
    void open(const Scenario &lesson, std::string file);

    [[nodiscard]] const Scenario &lesson() const { return m_lesson; }
    /// For the functions of core/scenario/edit.h.
    [[nodiscard]] Scenario &lesson() { return m_lesson; }
    [[nodiscard]] const std::string &file() const { return m_file; }
    /// There is something that saving would keep and leaving would lose.
    [[nodiscard]] bool changed() const { return !sameLesson(m_lesson, m_saved); }

    /// The programs are those of which its questions, checkpoints and watches speak.
    [[nodiscard]] bool asWritten() const { return samePrograms(m_lesson, m_opened); }

    /// What the switches say in a run of `running`, where it is news; it is saved, but nobody is asked about it.
    void absorb(const Scenario &running, const Settings &settings);
    [[nodiscard]] Checked check() const;
    /// A file with mistakes can be opened if nothing of it is lost by that: what was read is all that it says.
    static bool canBeMended(const Loaded &loaded);
    /// Afterwards the file is its own. On failure nothing has changed.
    Result<void> save(const std::string &file);

private:
    Scenario m_lesson, m_saved, m_opened;
    Settings m_absorbed;
    std::string m_file;
};

} // namespace synchroscope
