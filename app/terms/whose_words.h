// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <vector>

namespace synchroscope {

/// Whose synchronous? What the words mean in the books and systems that a class knows. All texts English, for translation.

struct Textbook
{
    const char *name;  // heads a column
    const char *title; // in full
    const char *words; // what "synchronous" and its like mean there
};

/// What a call waits for, and the lesson with the settings in which just that can be seen.
struct CallWait
{
    const char *call;  // "send", "receive"
    const char *until; // "waits for room"
    const char *lesson;
    Mode mode;
    int capacity;
    WhenFull whenFull;
    const char *look; // what to look at in that lesson, and what it shows
};

/// What that is called in one of the books; an empty call: it is not there, and `meaning` says why.
struct BookTerm
{
    const char *call;
    const char *meaning;
};

const std::vector<Textbook> &textbooks();
const std::vector<CallWait> &callWaits();
const BookTerm &bookTerm(std::size_t waiting, std::size_t book);

} // namespace synchroscope
