// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/schedule.h"

#include <memory>
#include <vector>

namespace synchroscope {

/// Where an exploration could have gone another way: before choice number `choice`, `other` could have gone first.
struct Fork
{
    std::size_t choice = 0;
    int other = -1;
};

/// Makes the choices of `prefix`; then lets whoever goes go on until it sleeps, ends or works, and the one whose clock
/// is behind go next. Notes in `forks` every place behind the prefix at which somebody else could have gone before a
/// decision about a queue: elsewhere nothing depends on the order. Read them when the run is over.
/// (Exploration by few preemptions: Musuvathi and Qadeer, PLDI 2007.)
std::unique_ptr<Schedule> probing(std::vector<Choice> prefix, std::shared_ptr<std::vector<Fork>> forks);

} // namespace synchroscope
