// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, hatches and marks, as app/style and app/views have them. Draws on a canvas; knows nothing of where things stand.

/** The theme's colours, read from the style sheet that the program made from its own table. */
function themeColours() {
  const style = getComputedStyle(document.documentElement), colours = {};
  for (const name of ['page', 'stage', 'panel', 'ink', 'muted', 'faint', 'outline', 'accent', 'on-accent', 'caption',
                      'alarm', 'depth', 'current'])
    colours[name] = style.getPropertyValue('--' + name).trim();
  colours.dark = style.colorScheme === 'dark';
  colours.theme = style.getPropertyValue('--theme').trim();
  return colours;
}

const SANS = 'Inter, system-ui, "Liberation Sans", sans-serif';

function font(g, size, weight) { g.font = (weight || 400) + ' ' + Math.max(7, size) + 'px ' + SANS; }

/** One line of text, shrunk to fit a width, and cut only when even that is too wide. */
function fitText(g, text, x, y, width, size, weight, smallest) {
  font(g, size, weight);
  let wide = g.measureText(text).width;
  if (wide > width) {
    font(g, Math.max(smallest || 9, size * width / wide), weight);
    wide = g.measureText(text).width;
    while (wide > width + 0.5 && text.length > 1) {
      text = text.slice(0, text.endsWith('…') ? -2 : -1) + '…';
      wide = g.measureText(text).width;
    }
  }
  g.fillText(text, x, y);
}

function slanted(g, x, y, w, h, spacing, slope) {
  g.beginPath();
  for (let c = -h; c < w + h; c += spacing) {
    const from = slope > 0 ? c : c + h;
    g.moveTo(x + from, y);
    g.lineTo(x + from + (slope > 0 ? h : -h), y + h);
  }
  g.stroke();
}

/** A rectangle in the colour and hatch of a state: [colour, height, hatch, word]. */
function fillState(g, style, x, y, w, h) {
  g.save();
  g.beginPath();
  g.rect(x, y, w, h);
  g.clip();
  g.fillStyle = style[0];
  g.fillRect(x, y, w, h);
  const dark = 'rgba(17,24,39,0.59)';
  g.strokeStyle = dark;
  g.lineWidth = 1.8;
  switch (style[2]) {
  case 'dots':
    g.fillStyle = dark;
    for (let dy = 4; dy < h - 1; dy += 7)
      for (let dx = 4; dx < w - 1; dx += 7) g.fillRect(x + dx, y + dy, 1.6, 1.6);
    break;
  case 'falling':
    g.strokeStyle = 'rgba(90,30,0,0.92)'; g.lineWidth = 2.4;
    slanted(g, x, y, w, h, 8, 1);
    break;
  case 'rising':
    g.strokeStyle = 'rgba(190,224,245,0.92)'; g.lineWidth = 2;
    slanted(g, x, y, w, h, 8, -1);
    break;
  case 'bars':
    g.strokeStyle = 'rgba(70,20,50,0.92)';
    g.beginPath();
    for (let dx = 3; dx < w; dx += 6) { g.moveTo(x + dx, y); g.lineTo(x + dx, y + h); }
    g.stroke();
    break;
  case 'crosses':
    slanted(g, x, y, w, h, 8, 1);
    slanted(g, x, y, w, h, 8, -1);
    break;
  }
  g.restore();
}

function paintState(g, colours, style, x, y, w, h, outline) {
  fillState(g, style, x, y, w, h);
  g.strokeStyle = colours.dark ? colours.caption : colours.outline;
  g.lineWidth = outline || 1.5;
  g.setLineDash(style[2] === 'dashed' ? [5, 3] : []);
  g.strokeRect(x, y, w, h);
  g.setLineDash([]);
}

function roundedRect(g, x, y, w, h, r) {
  r = Math.min(r, w / 2, h / 2);
  g.beginPath();
  g.moveTo(x + r, y);
  g.arcTo(x + w, y, x + w, y + h, r);
  g.arcTo(x + w, y + h, x, y + h, r);
  g.arcTo(x, y + h, x, y, r);
  g.arcTo(x, y, x + w, y, r);
  g.closePath();
}

function arrowHead(g, fromX, fromY, x, y, length, width) {
  const far = Math.hypot(x - fromX, y - fromY);
  if (far < 0.1) return;
  const ax = (x - fromX) / far, ay = (y - fromY) / far, bx = x - ax * length, by = y - ay * length;
  g.beginPath();
  g.moveTo(x, y);
  g.lineTo(bx - ay * width / 2, by + ax * width / 2);
  g.lineTo(bx + ay * width / 2, by - ax * width / 2);
  g.closePath();
}

function cross(g, colours, x, y, arm) {
  g.strokeStyle = colours.alarm;
  g.lineWidth = 2.4;
  g.beginPath();
  g.moveTo(x - arm, y - arm); g.lineTo(x + arm, y + arm);
  g.moveTo(x - arm, y + arm); g.lineTo(x + arm, y - arm);
  g.stroke();
}

/** What Linux says of a blocked span: told apart by outline, sign and colour, each alone. */
function paintBadge(g, x, y, r, evidence) {
  g.setLineDash([]);
  g.strokeStyle = '#111827';
  if (evidence === 1) { // confirmed
    g.fillStyle = '#ffffff'; g.lineWidth = 1;
    g.beginPath(); g.arc(x, y, r * 1.08, 0, 7); g.fill(); g.stroke();
    g.fillStyle = '#065f46';
    g.beginPath(); g.arc(x, y, r * 0.86, 0, 7); g.fill();
    g.strokeStyle = '#ffffff'; g.lineWidth = Math.max(1.4, r * 0.26);
    g.beginPath();
    g.moveTo(x - r * 0.42, y + r * 0.02);
    g.lineTo(x - r * 0.1, y + r * 0.36);
    g.lineTo(x + r * 0.44, y - r * 0.34);
    g.stroke();
    return;
  }
  const wrong = evidence === 2, sign = wrong ? '!' : evidence === 3 ? '⏵' : '?';
  g.fillStyle = wrong ? '#b91c1c' : evidence === 3 ? '#ffffff' : '#fde68a';
  g.lineWidth = 1.2;
  g.setLineDash(sign === '?' ? [1.5, 2] : []);
  g.beginPath();
  if (wrong) { g.moveTo(x, y - r * 1.25); g.lineTo(x + r * 1.25, y + r); g.lineTo(x - r * 1.25, y + r); g.closePath(); }
  else g.rect(x - r, y - r, 2 * r, 2 * r);
  g.fill(); g.stroke();
  g.setLineDash([]);
  g.fillStyle = wrong ? '#ffffff' : '#111827';
  g.textAlign = 'center'; g.textBaseline = 'middle';
  font(g, r * 1.6, 900);
  g.fillText(sign, x, y + (wrong ? r * 0.3 : 0));
}

/** A canvas at the size that its place has, sharp on any screen; its drawing context in CSS pixels. */
function contextOf(canvas) {
  const ratio = window.devicePixelRatio || 1, width = canvas.clientWidth, height = canvas.clientHeight;
  const w = Math.round(width * ratio), h = Math.round(height * ratio);
  if (canvas.width !== w || canvas.height !== h) { canvas.width = w; canvas.height = h; }
  const g = canvas.getContext('2d');
  g.setTransform(ratio, 0, 0, ratio, 0, 0);
  g.clearRect(0, 0, width, height);
  return g;
}
