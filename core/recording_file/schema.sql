-- A Synchroscope recording, version 1: an SQLite database (application_id 0x53796E63, user_version 1).
-- Times are nanoseconds of the run's time axis (0 is the opening of the start gate, pauses are cut out), unless the
-- column is called stamp: nanoseconds of CLOCK_MONOTONIC. Numbers of runs begin at 1, those of processes and channels
-- at 0, in the order of the lesson file. NULL means "none", or "not known". Yes is 1 and no is 0.

CREATE TABLE about (                -- of the file: program, begun, kernel, processors, varied, finished
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE scenario (             -- the lessons that were run
    number INTEGER PRIMARY KEY,
    identifier TEXT NOT NULL,
    title TEXT NOT NULL,
    file TEXT NOT NULL,             -- where it was read from
    text TEXT NOT NULL              -- the lesson file itself
);

CREATE TABLE run (
    number INTEGER PRIMARY KEY,
    scenario INTEGER NOT NULL,
    title TEXT NOT NULL,            -- in a comparison
    send TEXT NOT NULL,             -- sync, async
    receive TEXT NOT NULL,
    capacity INTEGER,               -- of every channel; NULL: as in the lesson file
    when_full TEXT,                 -- wait, refuse, discard, overwrite; NULL: as in the lesson file
    seed INTEGER NOT NULL,          -- 64 bits without a sign, stored with one
    speed REAL NOT NULL,            -- axis seconds a real second, at first
    full_speed INTEGER NOT NULL,    -- work takes no time
    most_evidence INTEGER NOT NULL, -- the tier that was asked for
    evidence_tier INTEGER NOT NULL, -- 2: the kernel's own switches, 1: what /proc says, 0: the programs' own events
    evidence_lack TEXT NOT NULL,    -- why no better tier
    evidence_remedy TEXT NOT NULL,
    -- How it stood when this was written last.
    outcome TEXT NOT NULL,          -- completed, deadlock, livelock, timeout, stopped, failed; counts once it has finished
    finished INTEGER NOT NULL,
    failure TEXT NOT NULL,
    now INTEGER NOT NULL,           -- complete up to here
    events INTEGER NOT NULL,
    events_lost INTEGER NOT NULL,
    drawn_at_cause INTEGER NOT NULL, -- effects that were stamped before their cause
    switched_out INTEGER NOT NULL,  -- how often the kernel took a process off a processor
    switches_complete INTEGER NOT NULL,
    drive TEXT NOT NULL,            -- live, step
    standing INTEGER NOT NULL,      -- nothing moved
    stepped_from INTEGER,
    turn INTEGER,                   -- the process whose turn it was
    stopped_at INTEGER,             -- at which of its events (from 0) it stood still by itself
    difference TEXT NOT NULL        -- a repeated run that could not go as the recorded one: where they part
);

CREATE TABLE knob (
    run INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (run, number)
) WITHOUT ROWID;

CREATE TABLE process (
    run INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    pace REAL,                      -- how many times as fast its work went
    pid INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    exit TEXT NOT NULL,             -- ok, error, killed, sandbox, stopped; counts once it has ended
    exit_text TEXT NOT NULL,
    accounted INTEGER NOT NULL,     -- the next four are known
    cpu_ms REAL NOT NULL,
    waited_ms REAL,                 -- ready, and waiting for a processor
    voluntary_switches INTEGER NOT NULL,
    involuntary_switches INTEGER NOT NULL,
    gate INTEGER NOT NULL,          -- before what it stood when it was stepped; 0: before nothing
    gate_clock INTEGER NOT NULL,
    gate_channel INTEGER,
    gate_line INTEGER NOT NULL,
    PRIMARY KEY (run, number)
) WITHOUT ROWID;

CREATE TABLE channel (              -- and, behind the channels, the shared texts
    run INTEGER NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    noun TEXT,                      -- what one message is called; NULL: it is a shared text
    capacity INTEGER,
    when_full TEXT,
    -- Its own totals: exact also where events were lost.
    enqueued INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    discarded INTEGER NOT NULL,
    overwritten INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    redelivered INTEGER NOT NULL,
    max_depth INTEGER NOT NULL,
    left_in_queue INTEGER NOT NULL,
    PRIMARY KEY (run, number)
) WITHOUT ROWID;

CREATE TABLE event_count (          -- what each process says that it has done: exact also where events were lost
    run INTEGER NOT NULL,
    process INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (run, process, kind)
) WITHOUT ROWID;

CREATE TABLE event (                -- in an order in which no effect stands before its cause
    id INTEGER PRIMARY KEY,         -- from 1, without gaps
    run INTEGER NOT NULL,
    at INTEGER NOT NULL,
    process INTEGER,                -- NULL: the program that watches over the run
    kind INTEGER NOT NULL,          -- see event_kind
    channel INTEGER,
    message INTEGER,                -- its number in its channel, from 1
    depth INTEGER NOT NULL,         -- messages in the queue afterwards
    detail INTEGER NOT NULL,        -- see event_kind
    peer INTEGER,                   -- the other process
    value INTEGER NOT NULL,         -- see event_kind
    line INTEGER NOT NULL,          -- of its program, from 1
    flags INTEGER NOT NULL,         -- 1: the wake-up came before the sleep, 2: its text was lost
    place INTEGER NOT NULL,         -- in the channel's own order of decisions, from 1; 0: has none
    stamp INTEGER NOT NULL,
    text                            -- a message, a log line, a label: TEXT, or a BLOB where it is none
);

CREATE TABLE switch (               -- instants at which the kernel took a process off a processor, or put it on one
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    process INTEGER NOT NULL,
    at INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    out INTEGER NOT NULL,
    voluntary INTEGER NOT NULL      -- it went to sleep; otherwise it was pre-empted
);

CREATE TABLE sample (               -- what /proc said of a process when it was asked; each differs from the one before
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    process INTEGER NOT NULL,
    at INTEGER NOT NULL,
    asked_stamp INTEGER NOT NULL,   -- it was so at an instant between the two
    told_stamp INTEGER NOT NULL,
    state TEXT NOT NULL,            -- as ps shows it
    word INTEGER NOT NULL,          -- on which it slept; see sleep_word
    word_channel INTEGER,
    word_process INTEGER,
    call INTEGER NOT NULL,          -- number of the system call in which it slept
    waiting_in TEXT NOT NULL,       -- function of the kernel
    voluntary_switches INTEGER NOT NULL,
    involuntary_switches INTEGER NOT NULL,
    cpu_ns INTEGER,
    waiting_ns INTEGER              -- ready, and waiting for a processor
);

CREATE TABLE choice (               -- what carried a run on that was stepped from 0: with it the run can be repeated
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    kind INTEGER NOT NULL,          -- 0 step, 1 kill, 2 stop, 3 continue, 4 what was due by itself
    process INTEGER,
    first_event INTEGER NOT NULL,   -- so many events had happened in the run before
    at INTEGER                      -- NULL: when the clock of the process had come
);

CREATE TABLE part (                 -- a checksum of the events after the part before, up to and with last_event
    last_event INTEGER PRIMARY KEY,
    checksum INTEGER NOT NULL
);

CREATE TABLE event_kind (           -- what the numbers in event mean
    number INTEGER PRIMARY KEY,
    word TEXT NOT NULL,
    meaning TEXT NOT NULL
);

CREATE TABLE sleep_word (
    number INTEGER PRIMARY KEY,
    word TEXT NOT NULL
);

CREATE VIEW story AS                -- the events with names in place of numbers
SELECT event.run, event.id, event.at / 1e9 AS seconds, process.name AS process, event_kind.word AS event,
    channel.name AS channel, event.message, event.depth, event.detail, peer.name AS peer, event.value, event.line, event.text
FROM event
    JOIN event_kind ON event_kind.number = event.kind
    LEFT JOIN process ON process.run = event.run AND process.number = event.process
    LEFT JOIN process AS peer ON peer.run = event.run AND peer.number = event.peer
    LEFT JOIN channel ON channel.run = event.run AND channel.number = event.channel;

CREATE VIEW message AS              -- one row each, with its bytes
SELECT run, channel, message AS number,
    max(CASE kind WHEN 5 THEN process END) AS sender,
    max(CASE kind WHEN 19 THEN process END) AS receiver,
    max(CASE kind WHEN 5 THEN at END) AS sent_at,                 -- send called
    max(CASE WHEN kind IN (6, 8) THEN at END) AS entered_at,      -- the queue, or held out at a rendezvous
    max(CASE kind WHEN 19 THEN at END) AS received_at,
    max(CASE kind WHEN 9 THEN 'refused' WHEN 10 THEN 'discarded' WHEN 11 THEN 'overwritten'
        WHEN 12 THEN 'withdrawn' END) AS lost,
    max(CASE kind WHEN 5 THEN text END) AS text
FROM event WHERE message IS NOT NULL AND channel IS NOT NULL
GROUP BY run, channel, message;

CREATE VIEW blocked AS              -- every wait in the kernel that is over
SELECT run, process, channel, message, reason, at AS since, until, until - at AS waited
FROM (SELECT run, process, kind, channel, message, at,
        CASE detail WHEN 0 THEN 'no room' WHEN 1 THEN 'until received' WHEN 2 THEN 'no message'
            ELSE 'until woken' END AS reason,
        lead(at) OVER (PARTITION BY run, process ORDER BY id) AS until
    FROM event WHERE kind IN (7, 14))
WHERE kind = 7 AND until IS NOT NULL;

CREATE VIEW gap AS                  -- where events were lost, and how many
SELECT run, at, process, value AS events FROM event WHERE kind = 36;

CREATE VIEW pause AS                -- when a process was held, by the pause or the stepper; as long as a clock on the wall says
SELECT run, process, at, until - stamp AS lasted
FROM (SELECT run, process, kind, at, stamp, lead(stamp) OVER (PARTITION BY run, process ORDER BY id) AS until
    FROM event WHERE kind IN (21, 22))
WHERE kind = 21 AND until IS NOT NULL;
