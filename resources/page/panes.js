// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lanes of one run stand, and the strips of several: planned as in app/views/timeline_plan and app/compare.

/** Lanes below each other from `y` on, and below them the depth of the queues. */
function planLanes(axis, y, unit, processes, depths, gap, depthTop, depthHeight, depthStep) {
  const lanes = [], strips = [];
  for (let i = 0; i < processes; ++i, y += unit * (1 + gap)) lanes.push({x: axis.left, y, w: axis.width, h: unit});
  y -= unit * gap;
  for (let i = 0; i < depths; ++i, y += unit * depthStep)
    strips.push({y: y + unit * depthTop, h: unit * depthHeight});
  return {lanes, strips, bottom: depths ? strips[depths - 1].y + strips[depths - 1].h : y};
}

/** The depth of a queue, and how much room there is. */
function paintRoom(c, channel, strip, seen) {
  const {g, colours, axis} = c, {capacity, deepest} = c.run.channels[channel];
  const inView = capacity > 0 && (capacity <= 16 || deepest * 3 > capacity);
  const most = inView ? Math.max(capacity, deepest) : Math.max(4, deepest * 1.25), right = axis.left + axis.width;
  paintDepth({...c, until: seen}, channel, strip, most);
  const line = inView ? strip.y + strip.h * (1 - capacity / most) : strip.y;
  g.strokeStyle = g.fillStyle = colours.alarm;
  g.lineWidth = 1.6;
  if (inView) {
    g.setLineDash([7, 4]);
    g.beginPath(); g.moveTo(axis.left, line); g.lineTo(right, line); g.stroke();
    g.setLineDash([]);
  }
  g.textAlign = 'right'; g.textBaseline = 'bottom';
  font(g, Math.min(16, Math.max(9, strip.h * 0.42 - 3)), 600);
  g.fillText(capacity === 0 ? say('hand to hand: nothing is ever queued') : say('room for %1', capacity), right, line - 2);
}

/** One run: `p` has {g, colours, data, run, now, seen, width, height, legend, playhead}. Returns the axis. */
function paintTimeline(p) {
  const {g, colours, data, run, now, seen, width, height, legend} = p;
  const labels = [say('In queue'), ...run.processes.map(one => one.name)];
  font(g, 18, 700);
  const names = Math.min(Math.max(...labels.map(word => g.measureText(word).width)), width * 0.2), left = 32 + names;
  const room = Math.max(10, width - left - 40), axis = {left, width: room, ...axisOf(run, now, seen, p.calm, room)};
  const right = left + axis.width, bottom = height - layLegend(g, colours, legend, left, 0, right, -1) - 8, top = 59;
  const lanes = run.processes.length, depths = Math.min(2, run.channels.length), gap = lanes <= 3 ? 1.1 : 0.45;
  const unit = Math.min(66, Math.max(6, (bottom - 14 - top) / (lanes + gap * (lanes - 1) + depths * 1.9)));
  const plan = planLanes(axis, top, unit, lanes, depths, gap, 0.6, 1.25, 1.9);
  const c = {g, colours, data, run, axis, detail: Math.min(1, Math.max(0.62, unit / 48)), lanes: plan.lanes};
  g.fillStyle = colours.page;
  g.fillRect(0, 0, width, height);
  paintTicks(c, 4, plan.bottom, 100);
  const label = (text, y) => {
    g.fillStyle = colours.ink; g.textAlign = 'left'; g.textBaseline = 'middle';
    fitText(g, text, 16, y, names, 18, 700, 10);
  };
  run.processes.forEach((one, i) => label(one.name, plan.lanes[i].y + unit / 2));
  plan.strips.forEach((strip, i) => {
    label(run.channels.length === 1 ? say('In queue') : run.channels[i].name, strip.y + strip.h / 2);
    paintRoom(c, i, strip, seen);
  });
  paintRun(c, now, seen, 28, plan.bottom + 6, width, false, true);
  if (p.playhead) paintPlayhead(c, now, 32, plan.bottom);
  layLegend(g, colours, legend, left, bottom, right, seen);
  return axis;
}

/** Words over the width of a column, in as many lines as they need. */
function wrapText(g, text, x, y, width) {
  const lines = [];
  font(g, 13, 600);
  for (const word of text.split(' ')) {
    const longer = lines.length ? lines[lines.length - 1] + ' ' + word : word;
    if (lines.length && g.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  lines.forEach((line, i) => g.fillText(line, x, y + (i - (lines.length - 1) / 2) * 16));
}

/** How wide titles, names and figures may be: what is given up first when it gets narrow is air, then words. */
function planStrips(p) {
  const {g, data, width} = p, columns = data.compare.columns.length;
  font(g, 16, 600);
  const titles = data.runs.flatMap(run => run.title.split('\n'));
  let title = Math.min(250, Math.max(...titles.map(line => g.measureText(line).width)));
  font(g, 15, 700);
  const widest = Math.max(...data.runs[0].processes.map(one => g.measureText(one.name).width));
  let name = Math.max(Math.min(widest, 92), 80), figure = 92;
  const room = () => width - (115 + name) - title - columns * figure;
  if (room() < 620) figure = Math.max(66, figure - (620 - room()) / columns);
  if (room() < 330) { title = 0; name = Math.min(name, 64); }
  const left = 63 + (title > 0 ? title + 8 : 0) + name + 8;
  return {title, name, figure, left, axisWidth: Math.max(10, width - left - 36 - columns * figure)};
}

/** All runs: `p` has {g, colours, data, now, seen, end, width, height, legend}. Returns the axis and the runs' badges. */
function paintStrips(p) {
  const {g, colours, data, now, seen, end, width, height, legend} = p, columns = data.compare.columns;
  const finished = seen >= end, span = data.runs[0].span, plan = planStrips(p);
  const length = finished && end < span * 0.6 ? end * 1.12 : Math.max(span, end * 1.12);
  const axis = {left: plan.left, width: plan.axisWidth, begin: 0, length}, edge = plan.left + plan.axisWidth + 28;
  const top = 46, bottom = height - layLegend(g, colours, legend, 14, 0, width - 14, -1) - 15;
  const each = (bottom - top) / data.runs.length;
  g.fillStyle = colours.page;
  g.fillRect(0, 0, width, height);
  paintTicks({g, axis, colours}, 14, bottom, 62);
  g.fillStyle = colours.ink; g.textAlign = 'left'; g.textBaseline = 'middle';
  fitText(g, data.compare.common ? say('In %1', data.compare.common) : '', 12, 26, plan.left - 42, 15, 600);
  g.textAlign = 'center';
  columns.forEach((column, i) => wrapText(g, column.heading, edge + (i + 0.5) * plan.figure, 26, plan.figure - 6));
  const badges = data.runs.map((run, i) => {
    if (i > 0) {
      g.strokeStyle = colours.faint; g.lineWidth = 1.5;
      g.beginPath(); g.moveTo(0, top + i * each); g.lineTo(width, top + i * each); g.stroke();
    }
    return paintStrip({g, colours, data, run, axis}, i, {...plan, y: top + i * each, h: each, edge, now, seen, finished});
  });
  if (now > 0 && now < end) paintPlayhead({g, axis, colours}, now, top - 8, bottom);
  layLegend(g, colours, legend, 14, bottom + 6, width - 14, seen);
  return [axis, badges];
}

/** One run's strip; returns where its badge stands, which opens it. */
function paintStrip(c, i, strip) {
  const {g, colours, data, run, axis} = c, lanes = run.processes.length, depths = Math.min(2, run.channels.length);
  const gap = lanes <= 3 ? 1.25 : 0.4, total = lanes + gap * (lanes - 1) + depths * 1.4, room = strip.h - 20;
  const unit = Math.min(46, room / total), top = strip.y + 13 + Math.max(0, (room - unit * total) / 2);
  const plan = planLanes(axis, top, unit, lanes, depths, gap, 0.48, 0.9, 1.4);
  c.detail = Math.min(0.85, Math.max(0.5, unit / 48));
  c.lanes = plan.lanes;
  const box = paintTitle(c, strip);
  g.textAlign = 'right'; g.textBaseline = 'middle'; g.fillStyle = colours.ink;
  run.processes.forEach((one, p) => fitText(g, one.name, axis.left - 8, c.lanes[p].y + unit / 2, strip.name, 15, 700, 9));
  const seen = Math.min(strip.seen, run.end), now = Math.min(strip.now, run.end);
  plan.strips.forEach((place, d) => {
    paintDepth({...c, until: seen}, d, place, Math.max(1, ...data.runs.map(one => one.channels[d].deepest)));
    const most = run.depths[d].reduce((so, [at, depth]) => at <= seen ? Math.max(so, depth) : so, 0);
    g.fillStyle = colours.muted; g.textAlign = 'right'; g.textBaseline = 'middle';
    const words = depths === 1 ? say('deepest %1', most) : run.channels[d].name + ': ' + most;
    fitText(g, words, axis.left - 8, place.y + place.h - 9, strip.name, 14, 400, 9);
  });
  const wakeUps = lanes <= 3 && unit * 1.25 >= 30;
  paintRun(c, now, seen, strip.y + 1, strip.y + strip.h - 1, strip.edge, true, wakeUps);
  paintFigures(c, i, strip);
  return box;
}

function paintTitle(c, strip) {
  const {g, colours, run} = c, h = Math.min(54, strip.h - 14);
  const box = {x: 12, y: strip.y + strip.h / 2 - Math.min(34, h * 0.63), w: 42, h}, line = Math.min(25, strip.h / 3);
  g.fillStyle = colours.accent;
  roundedRect(g, box.x, box.y, box.w, box.h, 5);
  g.fill();
  g.fillStyle = colours['on-accent']; g.textAlign = 'center'; g.textBaseline = 'middle';
  fitText(g, run.badge, box.x + box.w / 2, box.y + h / 2 + 1, box.w - 4, Math.min(34, h * 0.63), 700, 11);
  if (strip.title <= 0) return box;
  const lines = run.title.split('\n');
  g.textAlign = 'left';
  [...lines, run.remark].forEach((words, n) => {
    const isRemark = n === lines.length;
    g.fillStyle = isRemark ? colours.muted : colours.ink;
    fitText(g, words, 63, box.y + line * (n + 0.5), strip.title, isRemark ? 14 : 16, isRemark ? 400 : 600, 10);
  });
  return box;
}

/** What the run cost; known once all have been seen to their end. */
function paintFigures(c, i, strip) {
  const {g, colours} = c, middle = strip.y + strip.h / 2;
  g.textAlign = 'center'; g.textBaseline = 'middle';
  c.data.compare.columns.forEach((column, n) => {
    const value = strip.finished ? column.values[i] : '–', x = strip.edge + (n + 0.5) * strip.figure;
    const nothing = /^(–|0\.0 .*|0×|0 .*)$/.test(value);
    g.fillStyle = nothing ? colours.muted : colours.ink;
    fitText(g, value, x, middle, strip.figure - 10, strip.figure < 80 ? 21 : 26, nothing ? 400 : 700, 12);
    if (!strip.finished || strip.h < 62) return;
    g.fillStyle = colours.muted;
    fitText(g, column.marks[i], x, middle + 25, strip.figure, 13, 400, 9);
  });
}
