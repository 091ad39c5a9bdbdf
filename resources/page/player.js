// SPDX-License-Identifier: GPL-3.0-or-later
// The page itself: plays, steps and scrubs through the recording, by mouse and by keys.

const THEMES = ['light', 'dark', 'contrast'], THEME_WORDS = ['Light', 'Dark', 'High contrast'];
const $ = id => document.getElementById(id);
const LINES_AROUND = 300; // of the narration
const CALM_MS = 500; // between two pictures, for those who want no motion
const SPEEDS = [['¼×', 0.25], ['½×', 0.5], ['1×', 1], ['2×', 2], ['4×', 4]];
const KEYS = [
  ['Space', 'play, pause; at the end: from the beginning'],
  ['← →', 'one back, one on'],
  ['Shift+← → or Page Up, Page Down', 'previous, next stop'],
  ['Home, End', 'beginning, end'],
  ['L', 'back from a replay to the newest'],
  ['[ ]', 'slower, faster'],
  ['1–9', 'that run'],
  ['C', 'all of them compared'],
  ['N', 'narration'],
  ['T', 'light, dark, high contrast'],
  ['?', 'these keys'],
  ['Esc', 'close, or back to the comparison'],
];

class Player {
  constructor(data) {
    this.data = data;
    this.place = new Place(data);
    this.speed = 2;
    this.playing = false;
    this.lastFrame = 0;
    this.calm = window.matchMedia('(prefers-reduced-motion: reduce)'); // then nothing glides
    this.colours = themeColours();
    Object.assign(WORDS, data.words);
    this.translate();
    this.prepare();
    this.listen();
    this.showPane();
  }

  // ---- what is there once

  /** What stands in the page's own text. */
  translate() {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode, words = node.data.trim();
      if (words && node.parentNode.nodeName !== 'SCRIPT') node.data = node.data.replace(words, () => say(words));
    }
    for (const name of ['aria-label', 'title'])
      for (const node of document.body.querySelectorAll('[' + name + ']'))
        node.setAttribute(name, say(node.getAttribute(name)));
  }
  prepare() {
    const data = this.data, many = data.runs.length > 1;
    $('title').textContent = data.title;
    $('summary').textContent = data.summary;
    $('goal').textContent = data.goal;
    $('compare').hidden = $('panes').hidden = !many;
    SPEEDS.forEach(([word], i) => $('pace').append(this.button(word, say('Speed %1', word), () => this.setSpeed(i))));
    if (many) data.runs.forEach((run, i) =>
      $('panes').append(this.button(run.badge, run.title.replace('\n', ', '), () => this.go(i))));
    for (const [key, what] of KEYS) {
      if (many || (key !== 'C' && key !== '1–9')) $('keyList').append(element('dt', '', say(key)), element('dd', '', say(what)));
    }
    this.legends = data.runs.map(run => legendOf(data, [run]));
    this.legendOfAll = legendOf(data, data.runs);
    if (many) this.fillFigures();
  }
  button(word, label, act) {
    const made = element('button', '', word);
    made.type = 'button';
    made.setAttribute('aria-label', label);
    made.addEventListener('click', act);
    return made;
  }
  fillFigures() { // the picture's figures again, as a table for those who do not see it
    const columns = this.data.compare.columns, table = $('figures');
    const addRow = cells => {
      const row = element('tr');
      row.append(...cells);
      table.append(row);
    };
    table.append(element('caption', '', this.data.compare.name));
    addRow(['', ...columns.map(one => one.heading)].map(word => element('th', '', word)));
    this.data.runs.forEach((run, i) => addRow([element('th', '', run.badge + ' ' + run.title.replace('\n', ', ')),
      ...columns.map(one => element('td', '', (one.values[i] + ' ' + one.marks[i]).trim()))]));
  }

  // ---- what a person does

  listen() {
    const on = (id, act) => $(id).addEventListener('click', act);
    on('play', () => this.togglePlay());
    on('home', () => this.move(() => this.place.toMoment(0)));
    on('end', () => this.move(() => this.place.toTime(this.place.end)));
    on('back', () => this.move(() => this.place.step(-1)));
    on('step', () => this.move(() => this.place.step(1)));
    on('stop', () => this.move(() => this.place.stop(1)));
    on('compare', () => this.go(-1));
    on('log', () => this.toggleNarration());
    on('theme', () => this.toggleTheme());
    on('help', () => $('keys').showModal());
    on('closeKeys', () => $('keys').close());
    $('scrub').addEventListener('input', () => this.move(() => this.place.toTime(Number($('scrub').value))));
    document.addEventListener('keydown', event => this.key(event));
    window.addEventListener('resize', () => this.show(true));
    for (const wish of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
      window.matchMedia(wish).addEventListener('change', () => this.recolour());
    for (const id of ['timeline', 'strips']) this.listenToAxis($(id));
    $('lines').addEventListener('click', event => {
      const line = event.target.closest('li');
      if (line) this.move(() => this.place.toMoment(Number(line.dataset.moment)));
    });
    $('strips').addEventListener('click', event => {
      const inside = box => event.offsetX >= box.x && event.offsetX <= box.x + box.w
                            && event.offsetY >= box.y && event.offsetY <= box.y + box.h;
      const hit = (this.badges || []).findIndex(inside);
      if (hit >= 0) this.go(hit);
    });
  }
  listenToAxis(canvas) {
    const drag = event => {
      const axis = this.axis;
      if (!axis || event.offsetX < axis.left - 8) return;
      const time = axis.begin + (event.offsetX - axis.left) / axis.width * axis.length;
      this.move(() => this.place.toTime(Math.min(time, this.place.seen)));
    };
    canvas.addEventListener('pointerdown', event => { canvas.setPointerCapture(event.pointerId); drag(event); });
    canvas.addEventListener('pointermove', event => { if (event.buttons & 1) drag(event); });
  }
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || $('keys').open) return;
    const act = this.actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  }
  actOf(event) {
    const {place} = this;
    const jump = by => () => this.move(() => place.stop(by)), step = by => () => this.move(() => place.step(by));
    if (event.key === ' ' && event.target.matches('input[type=radio]')) return null;
    if (event.target.matches('input[type=radio]') && event.key.startsWith('Arrow')) return null;
    switch (event.key) {
    case ' ': return () => this.togglePlay();
    case 'ArrowRight': return event.shiftKey ? jump(1) : step(1);
    case 'ArrowLeft': return event.shiftKey ? jump(-1) : step(-1);
    case 'PageDown': return jump(1);
    case 'PageUp': return jump(-1);
    case 'Home': return () => this.move(() => place.compared ? place.toTime(0) : place.toMoment(0));
    case 'End': return () => this.move(() => place.toTime(place.end));
    case 'l': case 'L': return () => this.move(() => place.toTime(place.seen));
    case '[': return () => this.setSpeed(this.speed - 1);
    case ']': return () => this.setSpeed(this.speed + 1);
    case 'c': case 'C': return () => this.go(place.compared ? 0 : -1);
    case 'n': case 'N': return () => this.toggleNarration();
    case 't': case 'T': return () => this.toggleTheme();
    case '?': return () => $('keys').showModal();
    case 'Escape': return () => this.go(-1);
    }
    return /^[1-9]$/.test(event.key) ? () => this.goTo(event.key) : null;
  }
  /** By what stands on the run's badge; where that is no digit, by its place. */
  goTo(digit) {
    const named = this.data.runs.findIndex(run => run.badge === digit);
    this.go(named >= 0 || this.data.runs.some(run => /^[1-9]$/.test(run.badge)) ? named : Number(digit) - 1, true);
  }
  go(pane, byDigit) {
    if ((byDigit && pane < 0) || !this.place.show(pane)) return;
    this.showPane();
  }
  togglePlay() {
    this.playing = !this.playing;
    if (this.playing && this.place.atEnd) this.place.toMoment(0);
    this.lastFrame = this.lastShown = 0;
    if (this.playing) requestAnimationFrame(time => this.frame(time));
    this.show();
  }
  move(act) { // by hand: it goes on from there only when it is asked to
    this.playing = false;
    act();
    this.show();
  }
  frame(time) {
    if (!this.playing) return;
    const passed = this.lastFrame ? Math.min(100, time - this.lastFrame) : 0;
    this.lastFrame = time;
    // A run at full speed lasts a blink: it is stretched to what a lesson lasts.
    const slow = this.place.run.fine ? this.place.end / 8e6 : 1;
    this.place.toTime(this.place.now + passed * 1000 * SPEEDS[this.speed][1] * slow);
    if (this.place.atEnd) this.playing = false;
    if (!this.calm.matches || !this.playing || time - this.lastShown >= CALM_MS) {
      this.lastShown = time;
      this.show();
    }
    if (this.playing) requestAnimationFrame(next => this.frame(next));
  }
  setSpeed(index) {
    this.speed = Math.min(Math.max(0, index), SPEEDS.length - 1);
    this.showSwitches();
  }
  toggleNarration() { $('lesson').classList.toggle('quiet'); this.show(true); }
  nextTheme() { return (THEMES.indexOf(this.colours.theme) + 1) % THEMES.length; }
  toggleTheme() {
    document.documentElement.dataset.theme = THEMES[this.nextTheme()];
    this.recolour();
  }
  recolour() { this.colours = themeColours(); this.show(true); }

  // ---- what is shown

  showPane() {
    const {place, data} = this, compared = place.compared, run = place.run;
    $('lesson').hidden = compared;
    $('comparison').hidden = !compared;
    $('log').hidden = compared;
    $('scrub').max = place.end;
    if (!compared) {
      $('mode').textContent = run.mode;
      $('heading').textContent = run.heading;
      this.stage = new Stage(data, run, $('board'), $('shared'));
      this.questions = run.questions.map(question => new Asked(question));
      $('questions').replaceChildren(...this.questions.map(one => one.box));
      this.fillNarration();
    }
    this.show(true);
  }
  /** Of a long run only the lines around the current one are there. */
  fillNarration() {
    this.lines = new Map(); // number: line
    this.from = this.to = 0;
    this.current = null;
    $('lines').replaceChildren();
  }
  lineOf(number) {
    const {run} = this.place, [moment, text] = run.narration[number], line = element('li');
    line.append(element('time', '', written(timeOf(run, moment) / 1e6, 2) + ' s'), ' ' + this.data.texts[text]);
    line.dataset.moment = moment;
    return line;
  }
  showSwitches() {
    const press = (box, chosen) =>
      [...box.children].forEach((one, i) => one.setAttribute('aria-pressed', String(i === chosen)));
    press($('pace'), this.speed);
    press($('panes'), this.place.pane);
    $('compare').setAttribute('aria-pressed', String(this.place.compared));
    $('log').setAttribute('aria-pressed', String(!$('lesson').classList.contains('quiet')));
    $('theme').textContent = say(THEME_WORDS[this.nextTheme()]);
  }
  captionText(badge) {
    const {place, data} = this;
    if (place.compared) {
      if (badge.phase === 'finished') return ['', data.compare.sentence];
      if (place.now === 0)
        return [say('Space: play.'), say('%1: the same programs, on one clock. What will differ?', data.compare.name)];
      return ['', this.whoIsBlocked(badge.phase === 'replay')];
    }
    if (place.moment === 0) return [say('Space: play.'), data.summary];
    const entry = place.run.moments[place.moment], at = badge.phase === 'replay' ? 3 : 1;
    return [data.texts[entry[at]], data.texts[entry[at + 1]]];
  }
  whoIsBlocked(past) {
    const {place, data} = this, told = [];
    place.runs[0].processes.forEach((process, i) => {
      const where = place.runs.filter(run => {
        const state = holdsAt(run.states[i] || [], momentAt(run, place.now));
        return state && state[1] >= 5 && state[1] <= 8;
      }).map(run => run.badge);
      if (where.length) told.push(say('%1 in %2', process.name, where.join(', ')));
    });
    if (told.length) return say('Blocked: %1.', told.join('; '));
    return say(past ? 'At this moment nobody was blocked.' : 'Nobody is blocked.');
  }
  show(anew) {
    const {place} = this, seen = Math.min(place.seen, place.end);
    const badge = badgeOf(place.run, place.now, seen, place.end, this.playing);
    document.body.dataset.phase = badge.phase;
    $('badge').textContent = badge.text;
    const [subject, rest] = this.captionText(badge);
    if ($('subject').textContent !== subject) $('subject').textContent = subject;
    if ($('rest').textContent !== rest) $('rest').textContent = rest;
    $('play').textContent = say(this.playing ? '❚❚ Pause' : '▶ Play');
    $('scrub').value = place.now;
    $('scrub').setAttribute('aria-valuetext', badge.text);
    $('clock').textContent = written(place.now / 1e6, 2) + ' s';
    this.showSwitches();
    if (place.compared) return this.showStrips();
    this.stage.show(place.moment, this.colours, anew);
    for (const question of this.questions) question.show(place.seen >= place.end);
    this.showNarration();
    this.showTimeline();
  }
  showNarration() {
    const {run, moment, seen} = this.place, list = $('lines');
    const current = countUpTo(run.narration, moment, line => line[0]) - 1;
    const known = countUpTo(run.narration, momentAt(run, seen), line => line[0]);
    const from = Math.max(0, current - LINES_AROUND), to = Math.min(known, current + LINES_AROUND);
    if (from !== this.from || to !== this.to) {
      [this.from, this.to] = [from, to];
      const lines = new Map();
      for (let number = from; number < to; ++number) lines.set(number, this.lines.get(number) || this.lineOf(number));
      this.lines = lines;
      list.replaceChildren(...lines.values());
    }
    for (const [number, line] of this.lines) line.classList.toggle('later', number > current);
    const line = this.lines.get(current);
    if (this.current === line) return;
    if (this.current) this.current.removeAttribute('aria-current');
    this.current = line;
    if (!line) return;
    line.setAttribute('aria-current', 'true');
    list.scrollTop = Math.max(0, line.offsetTop - list.clientHeight / 2);
  }
  showTimeline() {
    const {place, data, colours} = this, canvas = $('timeline');
    const playhead = document.body.dataset.phase !== 'finished' && place.moment > 0;
    this.axis = paintTimeline({g: contextOf(canvas), colours, data, run: place.run, now: place.now,
      seen: Math.min(place.seen, place.run.end), width: canvas.clientWidth, height: canvas.clientHeight,
      legend: this.legends[Math.max(0, place.pane)], playhead, calm: this.calm.matches});
    const names = place.run.processes.map(one => one.name).join(', ');
    canvas.setAttribute('aria-label', say('Timeline of %1 up to %2', names, $('clock').textContent));
  }
  showStrips() {
    const {place, data, colours} = this, canvas = $('strips');
    [this.axis, this.badges] = paintStrips({g: contextOf(canvas), colours, data, now: place.now, seen: place.seen,
      end: place.end, width: canvas.clientWidth, height: canvas.clientHeight, legend: this.legendOfAll});
    canvas.setAttribute('aria-label',
      say('%1, up to %2; at the end a table has the figures', data.compare.name, $('clock').textContent));
    $('figures').hidden = place.seen < place.end;
  }
}

/** A question of the lesson. What is right is told once the run has been seen to its end. */
class Asked {
  constructor(question) {
    this.question = question;
    this.box = element('fieldset');
    this.box.append(element('legend', '', say('Your prediction')), element('p', '', question.ask));
    const name = 'q' + Math.random();
    this.answers = question.answers.map(answer => {
      const label = element('label'), choice = element('input');
      choice.type = 'radio';
      choice.name = name;
      label.append(choice, ' ' + answer);
      this.box.append(label);
      return label;
    });
    this.because = element('p', 'because', say('Answer and reason after the run.'));
    this.box.append(this.because);
  }
  show(over) {
    if (over === this.over) return;
    this.over = over;
    this.answers.forEach((label, i) => label.classList.toggle('right', over && i === this.question.correct));
    const right = '✓ ' + this.question.answers[this.question.correct] + '. ' + this.question.because;
    this.because.textContent = over ? right : say('Answer and reason after the run.');
  }
}

window.player = new Player(JSON.parse($('recording').textContent));
