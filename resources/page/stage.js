// SPDX-License-Identifier: GPL-3.0-or-later
// The stage of the lesson: cards of processes, queues with their slots, and the edges between them. Elements are made once
// for a run and afterwards only told what changed; all words come from the recording, and are put in as text.

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function place(box, [x, y, w, h]) {
  Object.assign(box.style, {left: x / 10 + '%', top: y / 10 + '%', width: w / 10 + '%', height: h / 10 + '%'});
}

/** The largest type, from `most` down to `least` pixels, in which nothing of an element is wider than it. */
function fit(node, most, least) {
  node.style.fontSize = most + 'px';
  const over = node.scrollWidth / Math.max(1, node.clientWidth);
  if (over > 1) node.style.fontSize = Math.max(least, Math.floor(most / over)) + 'px';
}

class Card {
  constructor(data, process) {
    this.data = data;
    this.box = element('article', 'card');
    this.box.append(this.head = element('div', 'head'));
    this.head.append(element('h3', '', process.name), element('span', 'role', process.role));
    this.state = element('div', 'state');
    this.hatch = element('canvas', 'hatch');
    this.words = element('div', 'words');
    this.words.append(this.word = element('strong'), this.reason = element('span'));
    this.state.append(this.hatch, this.words);
    this.program = element('ol', 'program');
    this.lines = process.program.map((line, i) => {
      const row = element('li', '', line === '' ? ' ' : line);
      row.value = process.first + i;
      this.program.append(row);
      return row;
    });
    this.first = process.first;
    this.linux = element('div', 'linux');
    this.box.append(this.state, this.program, this.linux);
    place(this.box, process.place);
  }
  /** In the largest type in which no line need be broken; where that would be too small, broken. */
  fitProgram() {
    const most = this.program.closest('.few') ? 16 : 14, least = 13;
    this.program.classList.remove('wraps');
    fit(this.program, most, 1);
    if (parseInt(this.program.style.fontSize, 10) >= least) return;
    this.program.classList.add('wraps');
    this.program.style.fontSize = least + 'px';
  }
  /** The state's box, its words and the program share the height that there is. */
  share() {
    const height = this.box.clientHeight, free = height - this.head.offsetHeight - 16;
    const box = free < 90 ? Math.min(66, Math.max(30, free)) : Math.min(66, Math.max(30, height * 0.36)), factor = box / 66;
    this.state.style.height = box + 'px';
    this.words.style.inset = Math.round(7 * factor) + 'px 14px';
    this.word.style.fontSize = Math.max(13, 25 * factor) + 'px';
    this.most = Math.max(10, 16 * factor);
    const rest = free - box;
    this.linux.hidden = rest < 24;
    this.program.hidden = rest < 50;
  }
  show(state, colours, anew) {
    const [, activity, word, reason, line, linux] = state, texts = this.data.texts, style = this.data.states[activity];
    if (anew) this.share();
    this.word.textContent = texts[word];
    this.reason.textContent = texts[reason];
    this.linux.textContent = texts[linux];
    this.box.style.borderColor = activity === 3 || activity === 9 ? colours.muted : style[0];
    this.lines.forEach((row, i) => {
      const current = line > 0 && i + this.first === line;
      if (row.classList.contains('current') !== current) row.classList.toggle('current', current);
      if (current) row.setAttribute('aria-current', 'true'); else row.removeAttribute('aria-current');
    });
    if (anew) this.fitProgram();
    fit(this.reason, this.most, 10);
    const row = this.lines[line - this.first], room = this.program;
    if (row) room.scrollTop = Math.max(0, row.offsetTop + row.offsetHeight - room.clientHeight + 4);
    const g = contextOf(this.hatch);
    paintState(g, colours, style, 1, 1, this.hatch.clientWidth - 2, this.hatch.clientHeight - 2, 2);
  }
}

class Queue {
  constructor(data, channel) {
    this.data = data;
    this.channel = channel;
    this.box = element('article', 'queue' + (channel.below ? ' below' : ''));
    this.box.append(element('h3', '', channel.name));
    this.frame = element('ol', 'slots' + (channel.capacity === 0 ? ' meeting' : '') + (channel.toTheRight ? ' right' : ''));
    this.full = element('strong', 'fullness');
    this.waiting = element('div', 'waiting');
    this.box.append(this.frame, this.full, this.waiting);
    place(this.box, channel.place);
  }
  /** As much smaller as its place is. */
  share() {
    const factor = Math.min(1, this.box.clientHeight / 270, this.box.clientWidth / 200), few = this.box.closest('.few');
    this.box.style.setProperty('--factor', factor.toFixed(3));
    this.most = few && factor > 0.8 ? 32 : Math.max(13, 32 * factor);
    this.large = Math.max(13, 29 * factor);
    this.waiting.hidden = factor < 0.4;
  }
  show(state, anew) {
    if (anew) this.share();
    const [, fullness, full, places, between, , waiting] = state, texts = this.data.texts;
    const cells = places.map(slot => {
      const cell = element('li', slot ? 'taken' : 'free');
      if (slot) {
        cell.append(element('b', '', texts[slot[0]]));
        if (texts[slot[1]]) cell.append(element('small', '', texts[slot[1]]));
      }
      return cell;
    });
    if (between >= 0) cells.splice(3, 0, element('li', 'between', between > 0 ? '+' + between : '…'));
    if (this.channel.capacity === 0) cells.push(element('li', 'point', say('meeting point')));
    this.frame.replaceChildren(...cells);
    const room = (this.frame.clientWidth - 12) / cells.length - 9;
    for (const label of this.frame.querySelectorAll('b'))
      label.style.fontSize = Math.min(this.most, Math.max(10, room / (0.64 * label.textContent.length))) + 'px';
    this.full.textContent = texts[fullness];
    this.full.classList.toggle('full', full);
    fit(this.full, full ? this.large + 2 : this.large, 11);
    this.waiting.replaceChildren(...waiting.map(line =>
      element('p', texts[line].endsWith('nobody') ? 'nobody' : '', texts[line])));
  }
}

class SharedText {
  constructor(data) {
    this.data = data;
    this.box = element('article', 'shared');
    this.box.append(this.name = element('h3'), this.text = element('code'), this.about = element('span', 'role'));
  }
  show([, name, text, about]) {
    this.name.textContent = this.data.texts[name];
    this.text.textContent = '“' + this.data.texts[text] + '”';
    this.about.textContent = this.data.texts[about];
  }
}

class Stage {
  constructor(data, run, board, band) {
    this.data = data;
    this.run = run;
    this.board = board;
    this.cards = run.processes.map(process => new Card(data, process));
    this.queues = run.channels.map(channel => new Queue(data, channel));
    this.edges = element('canvas', 'edges');
    board.replaceChildren(this.edges, ...this.cards.map(card => card.box), ...this.queues.map(queue => queue.box));
    this.sharedTexts = run.sharedTexts.map(() => new SharedText(data));
    band.replaceChildren(...this.sharedTexts.map(text => text.box));
    board.classList.toggle('few', run.processes.length <= 2);
    board.classList.toggle('many', run.processes.length > 4);
    this.shown = {};
  }
  /** `anew`: colours or sizes have changed. */
  show(moment, colours, anew) {
    const changed = (name, state) =>
      state && (anew || this.shown[name] !== state) ? (this.shown[name] = state) : null;
    this.cards.forEach((card, i) => {
      const state = changed('p' + i, holdsAt(this.run.states[i], moment));
      if (state) card.show(state, colours, anew);
    });
    this.sharedTexts.forEach((text, i) => {
      const state = changed('t' + i, holdsAt(this.run.sharedTexts[i], moment));
      if (state) text.show(state);
    });
    const queues = this.queues.map((queue, i) => {
      const state = holdsAt(this.run.queues[i], moment);
      if (changed('q' + i, state)) queue.show(state, anew);
      return state;
    });
    const move = holdsAt(this.run.moves, moment);
    const key = JSON.stringify([move, queues.map(state => state && state[7])]);
    if (anew || key !== this.shown.edges) this.paintEdges(move, queues, colours);
    this.shown.edges = key;
  }
  boxOf(node) {
    const outer = this.board.getBoundingClientRect(), box = node.getBoundingClientRect();
    return {x: box.left - outer.left, y: box.top - outer.top, w: box.width, h: box.height};
  }
  edge(card, queue, toQueue) {
    const a = this.boxOf(this.cards[card].box), q = this.boxOf(this.queues[queue].frame);
    const left = a.x + a.w / 2 < q.x + q.w / 2, middle = q.y + q.h / 2;
    let atCard = [left ? a.x + a.w : a.x, Math.min(Math.max(middle, a.y + 20), Math.max(a.y + 20, a.y + a.h - 20))];
    if (this.run.channels[queue].below) atCard = [a.x + a.w / 2, a.y + a.h];
    const atQueue = [left ? q.x : q.x + q.w, middle];
    return toQueue ? [atCard, atQueue] : [atQueue, atCard];
  }
  paintEdges(move, queues, colours) {
    const g = contextOf(this.edges);
    this.run.channels.forEach((channel, i) => {
      for (const [side, toQueue] of [[channel.senders, true], [channel.receivers, false]])
        for (const process of side) {
          const [[x, y], [hx, hy]] = this.edge(process, i, toQueue);
          const newest = move && move[1] === i && move[2] === process && move[3] === toQueue;
          const far = Math.max(1, Math.hypot(hx - x, hy - y)), head = Math.min(newest ? 15 : 11, far * 0.7), cut = head / far;
          g.strokeStyle = g.fillStyle = newest ? colours.ink : colours.muted;
          g.lineWidth = newest ? 4 : 2;
          g.beginPath(); g.moveTo(x, y); g.lineTo(hx - (hx - x) * cut, hy - (hy - y) * cut); g.stroke();
          arrowHead(g, x, y, hx, hy, head, head * 1.1); g.fill();
        }
    });
    queues.forEach((state, i) => {
      for (const [process, label] of state ? state[7] : []) { // a message that finds no room, at its sender's door
        const [[x, y]] = this.edge(process, i, true);
        g.strokeStyle = this.data.states[5][0]; g.lineWidth = 3.4; g.setLineDash([4, 4]);
        g.fillStyle = colours.panel;
        g.beginPath(); g.arc(x, y, 18, 0, 7); g.fill(); g.stroke(); g.setLineDash([]);
        g.fillStyle = colours.ink; g.textAlign = 'center'; g.textBaseline = 'middle';
        fitText(g, this.data.texts[label], x, y + 1, 30, 17, 700);
      }
    });
  }
}
