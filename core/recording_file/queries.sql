-- Who was blocked for how long, and why?
SELECT blocked.run, process.name, blocked.reason, count(*) AS times, sum(blocked.waited) / 1e9 AS seconds
FROM blocked JOIN process ON process.run = blocked.run AND process.number = blocked.process
GROUP BY blocked.run, blocked.process, blocked.reason ORDER BY blocked.run, seconds DESC;

-- Which messages were the longest in the queue, and which never arrived?
SELECT run, channel, number, text, lost, (received_at - entered_at) / 1e9 AS seconds_in_queue
FROM message ORDER BY received_at IS NULL DESC, seconds_in_queue DESC LIMIT 10;

-- Who woke whom, how often?
SELECT run, process AS waker, peer AS woken, channel, count(*) AS times
FROM story WHERE event = 'wakeup-issued' GROUP BY run, waker, woken, channel ORDER BY run, times DESC;
