// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/new_lesson.h"

#include "scenario/load.h"

#include <cassert>

namespace synchroscope {

Scenario newLesson()
{
    constexpr std::string_view text = R"toml(
title = "A new lesson"
topic = "My lessons"
goal = "Say in one sentence what can be seen here."
summary = "A sender sends five messages, one a second. The receiver works on each."

[[channel]]
name = "mailbox"
capacity = 4
senders = ["Sender"]
receivers = ["Receiver"]

[[process]]
name = "Sender"
program = '''
for i = 1, 5 do
  work(1000)
  send("mailbox", "message " .. i)
end
'''

[[process]]
name = "Receiver"
program = '''
repeat
  local m, why = receive("mailbox")
  if m then
    work(task)
  elseif why == "empty" then
    other_work(300)
  end
until why == "closed"
'''

[[knob]]
name = "Work on each message (ms)"
var = "task"
value = 700
min = 100
max = 2000
step = 100

[[question]]
modes = [3]
ask = "Who waits for whom?"
answers = ["the sender for the receiver", "the receiver for the sender", "neither for the other"]
correct = 2
because = "The receiver is done with each message after 0.7 s, and the next one comes after 1 s."

[[checkpoint]]
modes = [1, 3]
when = "first blocked Receiver queue-empty"
say = "There is no message: the receiver is asleep."

[[watch]]
when = "5th dequeued mailbox"
say = "all five messages have been received"

[[claim]]
that = "mailbox delivers 5 messages"
)toml";
    Loaded loaded = parseScenario(text, "new-lesson.toml");
    assert(loaded.scenario); // see tst_edit
    return std::move(*loaded.scenario);
}

} // namespace synchroscope
