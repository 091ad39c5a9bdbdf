// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a run on a time axis, and the page of strips that compares runs: as app/views and app/compare draw them.
// `c`: {g, colours, data, run, axis: {begin, length, left, width}, lanes: [{x, y, w, h}], detail, until}

function toX(axis, time) { return axis.left + (time - axis.begin) / axis.length * axis.width; }
function inAxis(axis, x) { return Math.min(Math.max(x, axis.left), axis.left + axis.width); }

function paintTicks(c, top, bottom, gap) {
  const {g, axis, colours} = c, ticks = ticksOf(axis.begin, axis.length, axis.width, gap);
  const [unit, name, less] = axis.length < 1e3 ? [1, 'µs', 6] : axis.length < 1e5 ? [1e3, 'ms', 3] : [1e6, 's', 0];
  g.textAlign = 'center';
  g.textBaseline = 'middle';
  ticks.forEach(([at, decimals], i) => {
    const x = toX(axis, at);
    g.strokeStyle = colours.faint; g.lineWidth = 1;
    g.beginPath(); g.moveTo(x, top + 24); g.lineTo(x, bottom); g.stroke();
    g.fillStyle = colours.muted;
    font(g, 17);
    g.fillText(written(at / unit, Math.max(0, decimals - less)) + (i + 1 === ticks.length ? ' ' + name : ''), x, top + 11);
  });
}

function paintNumber(c, x, y, w, h, label) {
  const {g, detail} = c, height = Math.min(24 * detail, h - 4);
  font(g, 16 * detail, 700);
  const wide = Math.max(24 * detail * 0.95, g.measureText(label).width + 10 * detail);
  if (w < wide + 3 || height < 10) return;
  g.fillStyle = '#ffffff';
  roundedRect(g, x + (w - wide) / 2, y + (h - height) / 2, wide, height, 4);
  g.fill();
  g.fillStyle = '#111827';
  g.textAlign = 'center'; g.textBaseline = 'middle';
  g.fillText(label, x + w / 2, y + h / 2 + 0.5);
}

/** Zoomed far out: of each column, how much of its time went into what, from the bottom up; never a random survivor. */
function paintColumns(c, process, from, to) {
  const {g, axis, data, run, until} = c, lane = c.lanes[process], times = new Map();
  const column = axis.length / axis.width, last = Math.min(until, axis.begin + axis.length);
  for (let i = from; i < to; ++i) {
    const [begin, end, activity] = run.spans[process][i];
    if (activity === 0 || activity === data.states.length - 1) continue;
    const until_ = Math.min(end, last);
    for (let at = Math.max(begin, axis.begin); at < until_;) {
      const x = Math.floor((at - axis.begin) / column), edge = Math.min(until_, axis.begin + (x + 1) * column);
      if (!times.has(x)) times.set(x, data.states.map(() => 0));
      times.get(x)[activity] += edge - at;
      at = edge > at ? edge : until_;
    }
  }
  for (const [x, shares] of times) {
    let y = lane.y + lane.h;
    shares.forEach((time, activity) => {
      const h = lane.h * Math.min(1, time / column);
      if (h <= 0) return;
      y -= h;
      g.fillStyle = data.states[activity][0];
      g.fillRect(axis.left + x, y, 1, h);
    });
  }
}

function paintLane(c, process) {
  const {g, axis, data, run, until} = c, lane = c.lanes[process], spans = run.spans[process];
  const texts = data.texts, from = Math.max(0, countUpTo(spans, axis.begin, span => span[1]) - 1);
  const to = countUpTo(spans, Math.min(until, axis.begin + axis.length), span => span[0]);
  if (to - from > axis.width / 2) { paintColumns(c, process, from, to); return; }
  for (let i = from; i < to; ++i) {
    const [begin, end, activity, label, evidence, known] = spans[i];
    const style = data.states[activity], left = inAxis(axis, toX(axis, begin));
    const right = inAxis(axis, toX(axis, Math.min(end, until))), w = right - left;
    if (w < 0.3 || activity === 0 || activity === data.states.length - 1) continue;
    const h = lane.h * style[1], y = lane.y + (lane.h - h) / 2;
    if (w < 2.5) { g.fillStyle = style[0]; g.fillRect(left, y, w, h); continue; }
    paintState(g, c.colours, style, left, y, w, h);
    if (texts[label] && known <= until) paintNumber(c, left, y, w, h, texts[label]);
    const size = Math.min(17 * c.detail, lane.h * 0.5);
    if (evidence >= 0 && w >= size * 1.7) paintBadge(g, left + w / 2, lane.y + lane.h / 2, size / 2, evidence);
  }
}

function paintPolls(c) {
  const {g, axis, run, until, detail} = c;
  g.fillStyle = c.data.signs.poll[0];
  g.strokeStyle = c.colours.dark ? c.colours.caption : c.colours.outline;
  g.lineWidth = 1.2;
  const last = run.spans.map(() => -9);
  for (const [process, at] of run.polls) {
    const x = toX(axis, at);
    if (at > until || x < axis.left || x > axis.left + axis.width || x - last[process] < 3) continue;
    last[process] = x;
    const lane = c.lanes[process], over = Math.min(12 * detail, lane.h * 0.3), y = lane.y - over;
    g.beginPath();
    g.moveTo(x, y); g.lineTo(x + 12 * detail, y); g.lineTo(x, y + over * 1.9);
    g.closePath();
    g.fill(); g.stroke();
  }
}

function paintGaps(c) {
  const {g, axis, run, until} = c;
  for (const [process, from, to, events] of run.gaps) {
    if (from > until) continue;
    c.lanes.forEach((lane, i) => {
      if (process >= 0 && process !== i) return;
      const left = inAxis(axis, toX(axis, from)), w = Math.max(3, inAxis(axis, toX(axis, to)) - left);
      paintState(g, c.colours, ['#d1d5db', 1, 'crosses', ''], left, lane.y, w, lane.h);
      paintNumber(c, left, lane.y, w, lane.h, events + ' events lost');
    });
  }
}

/** Whom an arrow leads to: who took it, or who would have. */
function receiverOf(c, message) {
  const [channel, from, to] = message;
  return to >= 0 ? to : c.run.channels[channel].receivers.find(one => one !== from) ?? -1;
}

const LEAST_GAP = 4; // pixels between arrows

function arrowsOf(c) {
  const arrows = [], {axis, until} = c, right = axis.left + axis.width;
  if (c.lanes.length > 3 && c.run.messages.length > 60) return arrows;
  const inView = c.run.messages.filter(one => one[3] <= Math.min(until, axis.begin + axis.length)
                                              && (one[4] < 0 ? one[3] : one[4]) >= axis.begin);
  if (inView.length > axis.width / LEAST_GAP) return arrows; // they would cover everything, and none could be followed
  for (const message of inView) {
    const [, from, , sent, taken, lost, label] = message, to = receiverOf(c, message);
    if (sent > until || to < 0 || to === from) continue;
    const arrived = taken >= 0 && taken <= until, x = toX(axis, sent);
    if (x > right || (arrived ? toX(axis, taken) : x) < axis.left) continue;
    const a = c.lanes[from], b = c.lanes[to], down = b.y > a.y;
    const arrow = {x, y: down ? a.y + a.h : a.y, label: c.data.texts[label], arrived, lost, to, from, sent, taken};
    const reach = Math.min(Math.abs(b.y - a.y - a.h) * 0.36, 26);
    [arrow.hx, arrow.hy] = arrived ? [toX(axis, taken), down ? b.y : b.y + b.h]
                                   : [x + reach * 0.45, arrow.y + (down ? reach : -reach)];
    arrows.push(arrow);
  }
  return arrows;
}

/** A wake-up where a message's arrow stands upright is told by a hollow head inside the message's. */
function wakesWith(c, arrows, wakeUp) {
  const [from, to, at] = wakeUp, x = toX(c.axis, at);
  return arrows.find(one => one.arrived && one.from === from && one.to === to
                            && Math.abs(one.hx - x) <= 3 && one.hx - one.x <= 3);
}

function paintWakeUps(c, arrows) {
  const {g, axis, until, colours} = c, head = 12 * c.detail;
  const inView = c.run.wakeUps.filter(one => one[2] <= Math.min(until, axis.begin + axis.length) && one[2] >= axis.begin);
  if (inView.length > axis.width / LEAST_GAP) return;
  let last = -99;
  for (const wakeUp of inView) {
    const [from, to, at] = wakeUp, x = toX(axis, at);
    if (at > until || x < axis.left || x > axis.left + axis.width || !c.lanes[from] || !c.lanes[to]) continue;
    const message = wakesWith(c, arrows, wakeUp);
    if (message) { message.wakes = true; continue; }
    const crowded = [x, ...arrows.filter(one => Math.abs(one.hx - x) < 12).map(one => one.hx), last];
    let place = x;
    for (const aside of [0, 12, -12, 24])
      if (!crowded.slice(1).some(one => Math.abs(one - x - aside) < 10)) { place = x + aside; break; }
    if (place - last < 4 && place >= last) continue;
    last = place;
    const a = c.lanes[from], b = c.lanes[to], down = b.y > a.y, away = 13 * c.detail;
    const y = down ? a.y + a.h + away : a.y - away, tip = down ? b.y - 6 : b.y + b.h + 6;
    const base = tip + (down ? -head : head);
    g.setLineDash([6, 4]);
    g.strokeStyle = colours.dark ? '#e69f00' : '#a15c00'; g.lineWidth = 2.2;
    g.beginPath(); g.moveTo(place, y); g.lineTo(place, base); g.stroke();
    g.setLineDash([]);
    g.strokeStyle = g.fillStyle = colours.ink; g.lineWidth = 1.6;
    if (place !== x) { g.beginPath(); g.moveTo(x, y); g.lineTo(place, y); g.stroke(); }
    g.beginPath(); g.arc(place, y, 3.6, 0, 7); g.fill();
    g.fillStyle = colours.page;
    arrowHead(g, place, y, place, tip, head, head);
    g.fill(); g.stroke();
  }
}

function paintMessages(c, arrows) {
  const {g, colours} = c, head = 13 * c.detail;
  for (const one of arrows) {
    g.strokeStyle = colours.ink; g.lineWidth = 2;
    g.setLineDash(one.arrived ? [] : [4, 4]);
    const far = Math.max(1, Math.hypot(one.hx - one.x, one.hy - one.y));
    const cut = one.arrived ? Math.min(head * 0.8, far / 2) : 0;
    const ax = (one.hx - one.x) / far, ay = (one.hy - one.y) / far;
    g.beginPath(); g.moveTo(one.x, one.y); g.lineTo(one.hx - ax * cut, one.hy - ay * cut); g.stroke();
    g.setLineDash([]);
    if (one.arrived) {
      g.fillStyle = colours.ink;
      arrowHead(g, one.x, one.y, one.hx, one.hy, head, head * 0.95); g.fill();
      if (one.wakes) {
        g.fillStyle = colours.page;
        arrowHead(g, one.x, one.y, one.hx - ax * head * 0.33, one.hy - ay * head * 0.33, head * 0.52, head * 0.5); g.fill();
      }
    } else if (one.lost) {
      cross(g, colours, one.hx, one.hy, 5);
    }
  }
  let closest = 1e9;
  arrows.forEach((one, i) => {
    const before = arrows[i - 1];
    if (before && before.y === one.y && Math.abs(one.x - before.x) > 2) closest = Math.min(closest, Math.abs(one.x - before.x));
  });
  const radius = Math.min(Math.max(closest / 2 - 0.5, 7.5), 11.5 * Math.max(0.7, c.detail)), taken = [];
  for (const one of arrows) {
    if (taken.some(other => Math.hypot(other[0] - one.x, other[1] - one.y) < radius * 1.6)) {
      g.fillStyle = colours.ink;
      g.beginPath(); g.arc(one.x, one.y, 2.5, 0, 7); g.fill();
      continue;
    }
    taken.push([one.x, one.y]);
    font(g, radius * 1.25, 700);
    const half = Math.max(radius, g.measureText(one.label).width / 2 + 4);
    g.fillStyle = colours.panel; g.strokeStyle = colours.ink; g.lineWidth = 1.7;
    roundedRect(g, one.x - half, one.y - radius, 2 * half, 2 * radius, radius); g.fill(); g.stroke();
    g.fillStyle = colours.ink;
    g.textAlign = 'center'; g.textBaseline = 'middle';
    g.fillText(one.label, one.x, one.y + 0.5);
  }
}

function paintEnds(c, sendersOnly, room) {
  const {g, axis, colours, detail} = c, w = 24 * detail, h = 16 * detail;
  for (const [process, at, text, sends] of c.run.ends) {
    const x = toX(axis, at);
    if (at > c.until || x < axis.left || x > axis.left + axis.width || (sendersOnly && !sends)) continue;
    const lane = c.lanes[process];
    font(g, Math.max(13.5, 15 * detail), 600);
    const words = c.data.texts[text], wide = g.measureText(words).width;
    const right = x + w + wide <= axis.left + axis.width + room;
    const below = !right && process > 0 && process + 1 === c.lanes.length;
    const top = right ? lane.y - 3 : below ? lane.y + lane.h + 4 : lane.y - h - 5, tip = right ? x + w : x - w;
    g.strokeStyle = g.fillStyle = colours.ink; g.lineWidth = 2;
    g.beginPath(); g.moveTo(x, Math.min(top, lane.y)); g.lineTo(x, Math.max(lane.y + lane.h, top + h)); g.stroke();
    g.beginPath(); g.moveTo(x, top); g.lineTo(tip, top + h / 2); g.lineTo(x, top + h); g.closePath(); g.fill();
    const left = right ? tip + 2 : tip - wide - 3;
    g.fillStyle = colours.page;
    g.fillRect(left, top - 2, wide + 3, h + 4);
    g.fillStyle = colours.ink;
    g.textAlign = 'left'; g.textBaseline = 'middle';
    g.fillText(words, left, top + h / 2);
  }
}

function paintDepth(c, channel, strip, top) {
  const {g, axis, colours} = c, bottom = strip.y + strip.h, until = Math.min(c.until, axis.begin + axis.length);
  const y = depth => bottom - strip.h * depth / top;
  const outline = new Path2D(), steps = c.run.depths[channel];
  const from = countUpTo(steps, axis.begin, step => step[0]), to = countUpTo(steps, until, step => step[0]);
  let depth = from > 0 ? steps[from - 1][1] : 0, x = axis.left;
  outline.moveTo(x, bottom);
  outline.lineTo(x, y(depth));
  for (let i = from; i < to; ++i) {
    x = toX(axis, steps[i][0]);
    outline.lineTo(x, y(depth));
    depth = steps[i][1];
    outline.lineTo(x, y(depth));
  }
  x = inAxis(axis, toX(axis, until));
  outline.lineTo(x, y(depth));
  const area = new Path2D(outline);
  area.lineTo(x, bottom); area.closePath();
  g.fillStyle = colours.depth; g.fill(area);
  g.strokeStyle = colours.ink; g.lineWidth = 2; g.stroke(outline);
  g.beginPath(); g.moveTo(axis.left, bottom); g.lineTo(x, bottom); g.stroke();
}

function paintPlayhead(c, now, top, bottom) {
  const {g, axis, colours} = c, x = toX(axis, now);
  if (x < axis.left || x > axis.left + axis.width) return;
  g.strokeStyle = g.fillStyle = colours.ink; g.lineWidth = 2.6;
  g.beginPath(); g.moveTo(x, top); g.lineTo(x, bottom); g.stroke();
  g.beginPath(); g.moveTo(x - 7, top - 7); g.lineTo(x + 7, top - 7); g.lineTo(x, top + 4); g.closePath(); g.fill();
}

/** Everything of a run up to `seen`; what is later than `now` lies under a veil, and the arrows of the past over it. */
function paintRun(c, now, seen, veilTop, veilBottom, veilRight, sendersOnly, wakeUps) {
  const arrows = run => {
    const {g, axis} = run, all = arrowsOf(run);
    g.save();
    g.beginPath();
    g.rect(axis.left - 12, veilTop, axis.width + 24, veilBottom - veilTop);
    g.clip();
    if (wakeUps) paintWakeUps(run, all);
    paintMessages(run, all);
    g.restore();
    paintEnds(run, sendersOnly, sendersOnly ? 75 : 36);
  };
  const all = {...c, until: seen}, past = {...c, until: now};
  c.run.spans.forEach((_, process) => paintLane(all, process));
  paintGaps(all);
  paintPolls(all);
  if (now < seen) {
    arrows(all);
    const {g, axis} = c, x = inAxis(axis, toX(axis, now));
    g.globalAlpha = 0.72; g.fillStyle = c.colours.page;
    g.fillRect(x, veilTop, veilRight - x, veilBottom - veilTop);
    g.globalAlpha = 1;
  }
  arrows(past);
}

/** What of the signs occurs in the runs: entries of the legend, each with the time from which it is needed. */
function legendOf(data, runs) {
  const states = new Map(), evidence = new Map();
  const note = (map, key, time) => map.set(key, Math.min(time, map.has(key) ? map.get(key) : Infinity));
  for (const run of runs)
    for (const lane of run.spans)
      for (const span of lane) {
        if (span[1] - span[0] > run.span / 1500) note(states, span[2], span[0]);
        if (span[4] >= 0) note(evidence, span[4], span[0]);
      }
  const entries = [];
  /** `when`: the times of a list's entries. */
  const add = (words, name, when, sign) => {
    const times = runs.flatMap(run => run[name].map(when)).filter(time => time >= 0);
    if (times.length) entries.push([words, sign, times.reduce((least, time) => Math.min(least, time))]);
  };
  data.states.forEach((style, i) => {
    if (states.has(i) && i > 0 && i + 1 < data.states.length)
      entries.push([style[3], (g, colours, x, y) => paintState(g, colours, style, x, y, 32, 18), states.get(i)]);
  });
  add(data.signs.poll[3], 'polls', poll => poll[1], (g, colours, x, y) => {
    g.fillStyle = data.signs.poll[0]; g.strokeStyle = colours.ink; g.lineWidth = 1.2;
    g.beginPath(); g.moveTo(x, y); g.lineTo(x + 18, y); g.lineTo(x, y + 18); g.closePath();
    g.fill(); g.stroke();
  });
  add(say('message'), 'messages', message => message[3], (g, colours, x, y) => {
    g.strokeStyle = g.fillStyle = colours.ink; g.lineWidth = 2;
    g.beginPath(); g.moveTo(x + 16, y + 9); g.lineTo(x + 26, y + 9); g.stroke();
    arrowHead(g, x, y + 9, x + 32, y + 9, 9, 8); g.fill();
    g.fillStyle = colours.panel;
    g.beginPath(); g.arc(x + 8, y + 9, 8, 0, 7); g.fill(); g.stroke();
    g.fillStyle = colours.ink; g.textAlign = 'center'; g.textBaseline = 'middle';
    font(g, 12, 700);
    g.fillText('1', x + 8, y + 9.5);
  });
  add(say('not delivered'), 'messages', message => message[5] ? message[3] : -1,
    (g, colours, x, y) => cross(g, colours, x + 16, y + 9, 6));
  add(say('wake-up'), 'wakeUps', wakeUp => wakeUp[2], (g, colours, x, y) => {
    g.strokeStyle = colours.dark ? '#e69f00' : '#a15c00'; g.lineWidth = 2.2;
    g.setLineDash([6, 4]);
    g.beginPath(); g.moveTo(x, y + 9); g.lineTo(x + 20, y + 9); g.stroke();
    g.setLineDash([]);
    g.strokeStyle = g.fillStyle = colours.ink; g.lineWidth = 1.6;
    g.beginPath(); g.arc(x + 3, y + 9, 3.6, 0, 7); g.fill();
    g.fillStyle = colours.page;
    arrowHead(g, x, y + 9, x + 32, y + 9, 12, 15); g.fill(); g.stroke();
  });
  ['Linux: not known', 'Linux: asleep', 'Linux: not asleep', 'woken before it slept'].forEach((word, i) => {
    if (evidence.has(i)) entries.push([say(word), (g, colours, x, y) => paintBadge(g, x + 16, y + 9, 8, i), evidence.get(i)]);
  });
  return entries;
}

/** Draws from left to right what of the legend is needed by then; −1: only says how much height all of it takes. */
function layLegend(g, colours, entries, left, top, right, until) {
  let x = left, y = top;
  for (const [words, sign, from] of entries) {
    if (until >= 0 && from > until) continue;
    font(g, 16);
    const wide = 41 + g.measureText(words).width;
    if (x > left && x + wide > right) { x = left; y += 30; }
    if (until >= 0) {
      g.save(); sign(g, colours, x, y + 6); g.restore();
      g.fillStyle = colours.ink; g.textAlign = 'left'; g.textBaseline = 'middle';
      font(g, 16);
      g.fillText(words, x + 41, y + 15);
    }
    x += wide + 30;
  }
  return entries.length ? y + 30 - top : 0;
}
