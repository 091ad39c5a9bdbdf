// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded, and how it stands at a moment. No part of this knows the page: tests run it without a browser.
//
// Times are µs of the axis. A moment of a run is a number into its `moments`: [time, subject, rest, subject, rest], the
// caption as it is said while that is new, and afterwards in a replay; a text is a number into the list of all texts.
// Lists of what changes begin each entry with the moment from which it holds:
//   states[process]: [moment, activity, word, reason, line, what Linux says]
//   queues[channel]: [moment, fullness, full, [[label, text] or null …], more between, depth, [waiting …], [[process, label] …]]
//   sharedTexts[text]: [moment, name, what it says, by whom]
//   moves: [moment, channel, process, put]    stops: moment    narration: [moment, text]
// and lists of what has a time:
//   spans[process]: [begin, end, activity, label, evidence, when the label is known]
//   messages: [channel, from, to, sent, taken, lost, label]
//   wakeUps: [from, to, time]   polls: [process, time]   depths[channel]: [time, depth]   gaps: [process, from, to, events]
//   ends: [process, time, text, sends only]

/** What the page itself says, by its English words; empty where it speaks English. */
const WORDS = {};

/** In the reader's language, with %1, %2 … filled. Every text stands in app/page/page_words.cpp. */
function say(english, ...parts) {
  const words = Object.hasOwn(WORDS, english) ? WORDS[english] : english;
  return words.replace(/%([1-9])/g, (_, number) => parts[number - 1]);
}

/** A number as the reader writes it. */
function written(number, decimals) {
  const text = number.toFixed(decimals);
  return Object.hasOwn(WORDS, '.') ? text.replace('.', WORDS['.']) : text;
}

/** How many of the sorted entries have a key that is not greater. */
function countUpTo(list, value, key) {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle]) <= value) low = middle + 1; else high = middle;
  }
  return low;
}

/** The last entry that holds at a moment, or null. */
function holdsAt(list, moment) {
  const count = countUpTo(list, moment, entry => entry[0]);
  return count > 0 ? list[count - 1] : null;
}

/** The last moment at or before a time. */
function momentAt(run, time) {
  return Math.max(0, countUpTo(run.moments, time, entry => entry[0]) - 1);
}

function timeOf(run, moment) { return run.moments[moment][0]; }
function lastMoment(run) { return run.moments.length - 1; }

/** The nearest stop after a moment, or the last moment. */
function stopAfter(run, moment) {
  const at = countUpTo(run.stops, moment, stop => stop);
  return at < run.stops.length ? run.stops[at] : lastMoment(run);
}

function stopBefore(run, moment) {
  const at = countUpTo(run.stops, moment - 1, stop => stop);
  return at > 0 ? run.stops[at - 1] : 0;
}

/** The times at which anything happens in any of the runs, each once. */
function timesOfAll(runs) {
  const times = new Set([0]);
  for (const run of runs) for (const entry of run.moments) times.add(entry[0]);
  return [...times].sort((a, b) => a - b);
}

/** Where the visible part begins while it follows the newest moment; see app/geometry/time_axis.h. */
function followedBegin(newest, span) {
  return newest <= span ? 0 : Math.min(newest - span * 0.8, 2 * (newest - span));
}

/** The same where the person may have gone back: what they look at is in view. */
function shownBegin(now, newest, span) {
  const begin = followedBegin(newest, span);
  return now < begin ? followedBegin(now, span) : begin;
}

/**
 * The visible part of a run's axis: the lesson's span, which then follows; turned over like a page where nothing is to glide.
 * Once a run has been seen to its end all of it is in view, unless it is so long that nothing could be told apart.
 */
function axisOf(run, now, seen, calm, width) {
  const whole = run.end * Math.max(1.1, width / Math.max(width / 2, width - 95)); // beside its end stand words
  if (seen >= run.end && whole <= run.span * 3) return {begin: 0, length: Math.max(whole, Math.min(run.span, run.end * 1.6))};
  if (!calm) return {begin: shownBegin(now, seen, run.span), length: run.span};
  return {begin: Math.floor(now / (run.span * 0.9)) * run.span * 0.9, length: run.span};
}

/** Round times in an axis, at least so many pixels apart: [time, decimals in seconds]. */
function ticksOf(begin, length, width, gap) {
  if (!(width > 0) || !(length > 0)) return [];
  const least = length / width * gap;
  let step = 1;
  while (step < least) {
    if (step * 2 >= least) { step *= 2; break; }
    if (step * 5 >= least) { step *= 5; break; }
    step *= 10;
  }
  let decimals = 0;
  for (let unit = 1e6; unit > step && decimals < 6; unit /= 10) ++decimals;
  const ticks = [];
  for (let at = Math.ceil(begin / step) * step; at <= begin + length; at += step) ticks.push([at, decimals]);
  return ticks;
}

/** "2.2 s"; at full speed with the unit that fits. */
function timeText(run, time) {
  if (!run.fine || time >= 1e6 || time === 0) return written(time / 1e6, 1) + ' s';
  return time >= 1e3 ? written(time / 1e3, 1) + ' ms' : Math.round(time) + ' µs';
}

/** How one run, or all of a comparison, stands: what the badge says and whether it is a replay. */
function badgeOf(run, now, seen, end, playing) {
  if (now < seen) {
    const newest = timeText(run, seen), shown = timeText(run, now), unit = newest.slice(newest.indexOf(' '));
    const short = shown.endsWith(unit) ? shown.slice(0, -unit.length) : shown;
    return {phase: 'replay', text: say('↶ REPLAY %1 of %2 · L = newest', short, newest)};
  }
  if (now >= end) return {phase: 'finished', text: say('■ FINISHED %1', timeText(run, end))};
  return playing ? {phase: 'live', text: say('▶ PLAYING %1', timeText(run, now))}
                 : {phase: 'paused', text: say('❚❚ PAUSED %1', timeText(run, now))};
}

/** The person's place in the recording: which run (−1: all of them), which moment or time, how far they have come. */
class Place {
  constructor(data) {
    this.data = data;
    this.runs = data.runs;
    this.times = timesOfAll(this.runs);
    this.pane = this.runs.length > 1 ? -1 : 0;
    this.now = 0;
    this.moment = 0; // of the run that is shown
    this.seen = 0;
  }
  get run() { return this.runs[Math.max(0, this.pane)]; }
  get compared() { return this.pane < 0; }
  get end() { return this.compared ? Math.max(...this.runs.map(run => run.end)) : this.run.end; }
  get atEnd() { return this.compared ? this.now >= this.end : this.moment === lastMoment(this.run); }
  get isReplay() { return this.now < Math.min(this.seen, this.end); }

  toTime(time) {
    this.now = Math.min(Math.max(0, time), this.end);
    this.moment = momentAt(this.run, this.now);
    this.seen = Math.max(this.seen, this.now);
  }
  toMoment(moment) {
    this.moment = Math.min(Math.max(0, moment), lastMoment(this.run));
    this.now = timeOf(this.run, this.moment);
    this.seen = Math.max(this.seen, this.now);
  }
  step(by) {
    if (!this.compared) return this.toMoment(this.moment + by);
    const place = countUpTo(this.times, this.now, time => time) - 1;
    const between = this.times[place] < this.now;
    const next = by > 0 ? place + by : place + by + (between ? 1 : 0);
    this.toTime(this.times[Math.min(Math.max(0, next), this.times.length - 1)]);
  }
  stop(by) {
    if (!this.compared) return this.toMoment(by > 0 ? stopAfter(this.run, this.moment) : stopBefore(this.run, this.moment));
    const times = this.runs.map(run => {
      const moment = momentAt(run, this.now), isBefore = timeOf(run, moment) < this.now ? 1 : 0;
      return timeOf(run, by > 0 ? stopAfter(run, moment) : stopBefore(run, moment + isBefore));
    }).filter(time => by > 0 ? time > this.now : time < this.now);
    this.toTime(by > 0 ? Math.min(this.end, ...times) : Math.max(0, ...times));
  }
  show(pane) {
    if (pane < 0 && this.runs.length < 2 || pane >= this.runs.length) return false;
    this.pane = pane;
    this.toTime(this.now);
    return true;
  }
}
