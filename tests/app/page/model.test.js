// SPDX-License-Identifier: GPL-3.0-or-later
// The page's notion of a recording, without a browser: `node model.test.js resources/page/model.js`
'use strict';
const assert = require('assert');
const fs = require('fs');
const vm = require('vm');

const model = {};
vm.runInNewContext(fs.readFileSync(process.argv[2], 'utf8')
  + '\nObject.assign(out, {countUpTo, holdsAt, momentAt, stopAfter, stopBefore, timesOfAll, followedBegin, shownBegin, axisOf, ticksOf, timeText, badgeOf, Place});',
  {out: model});

/** Ends and beginnings at these times, stops at these moments. */
function runOf(times, stops = [], fine = false) {
  return {moments: times.map(time => [time, 0, 0, 0, 0]), stops, end: times[times.length - 1], fine};
}

const tests = {
  aListHoldsFromItsEntryOn() {
    const list = [[0, 'a'], [3, 'b'], [3, 'c'], [7, 'd']];
    assert.deepEqual([0, 2, 3, 6, 7, 99].map(moment => model.holdsAt(list, moment)[1]), ['a', 'a', 'c', 'c', 'd', 'd']);
    assert.equal(model.holdsAt([[2, 'x']], 1), null);
  },
  aMomentIsTheLastAtOrBeforeATime() {
    const run = runOf([0, 0, 5, 5, 9]);
    assert.deepEqual([0, 4, 5, 8, 9, 100].map(time => model.momentAt(run, time)), [1, 1, 3, 3, 4, 4]);
  },
  stopsAreNearestOrTheEnds() {
    const run = runOf([0, 1, 2, 3, 4, 5], [2, 4]);
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(moment => model.stopAfter(run, moment)), [2, 2, 4, 4, 5, 5]);
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(moment => model.stopBefore(run, moment)), [0, 0, 0, 2, 2, 4]);
  },
  theAxisStandsStillForTheSpanAndNeverRunsBack() {
    let before = 0;
    for (let now = 0; now < 40; now += 0.5) {
      const begin = model.followedBegin(now, 10);
      assert.ok(begin >= before && (now > 10 || begin === 0) && begin + 10 >= now);
      before = begin;
    }
    assert.equal(model.followedBegin(30, 10), 22);
  },
  whatIsLookedAtIsInView() {
    for (let now = 0; now <= 30; ++now) {
      const begin = model.shownBegin(now, 30, 10);
      assert.ok(begin <= now && now <= begin + 10);
    }
  },
  aRunThatWasSeenIsInViewAsAWhole() {
    const axis = (now, seen, calm, end = 15) => ({...model.axisOf({span: 10, end}, now, seen, calm, 800)});
    assert.equal(axis(15, 15).begin, 0);
    assert.ok(axis(15, 15).length > 15);
    assert.deepEqual(axis(4, 15), axis(15, 15)); // also of a replay
    assert.deepEqual(axis(4, 8), {begin: 0, length: 10});
    assert.deepEqual(axis(100, 100, false, 100), {begin: 92, length: 10}); // too long for one view
    assert.ok(axis(2, 2, false, 2).length < 10); // of a short one the end is not lost in emptiness
  },
  nothingGlidesWhereThatIsNotWanted() {
    const begin = now => model.axisOf({span: 10, end: 100}, now, now, true, 800).begin;
    assert.deepEqual([3, 8.9, 9.1, 17.9, 18.1].map(begin), [0, 0, 9, 9, 18]);
    for (let now = 0; now < 100; now += 0.7) assert.ok(begin(now) <= now && now <= begin(now) + 10);
  },
  ticksAreRoundAndFarEnoughApart() {
    const plain = list => list.map(tick => [...tick]);
    assert.deepEqual(plain(model.ticksOf(0, 6e6, 700, 100)), [0, 1, 2, 3, 4, 5, 6].map(s => [s * 1e6, 0]));
    assert.deepEqual(plain(model.ticksOf(0, 1e6, 500, 100)), [0, 2, 4, 6, 8, 10].map(s => [s * 1e5, 1]));
    assert.equal(model.ticksOf(0, 0, 500, 100).length + model.ticksOf(0, 5, 0, 100).length, 0);
  },
  aTimeHasAUnitThatFits() {
    assert.equal(model.timeText({fine: false}, 2200000), '2.2 s');
    assert.equal(model.timeText({fine: true}, 310), '310 µs');
    assert.equal(model.timeText({fine: true}, 2500), '2.5 ms');
  },
  theBadgeSaysHowItStands() {
    const run = {fine: false}, text = (...of) => model.badgeOf(run, ...of).text;
    assert.equal(text(0, 0, 9e6, false), '❚❚ PAUSED 0.0 s');
    assert.equal(text(2e6, 2e6, 9e6, true), '▶ PLAYING 2.0 s');
    assert.equal(text(1.3e6, 2.2e6, 9e6, false), '↶ REPLAY 1.3 of 2.2 s · L = newest');
    assert.equal(text(9e6, 9e6, 9e6, false), '■ FINISHED 9.0 s');
  },
  oneRunIsSteppedMomentByMoment() {
    const place = new model.Place({runs: [runOf([0, 0, 5, 9])]});
    assert.equal(place.pane, 0);
    const seen = [];
    for (let i = 0; i < 5; ++i) { place.step(1); seen.push([place.moment, place.now]); }
    assert.deepEqual(seen, [[1, 0], [2, 5], [3, 9], [3, 9], [3, 9]]);
    assert.ok(place.atEnd && !place.isReplay);
    place.step(-1);
    assert.ok(place.moment === 2 && place.isReplay && place.seen === 9);
  },
  severalRunsAreSteppedTogether() {
    const place = new model.Place({runs: [runOf([0, 3, 8], [1]), runOf([0, 5, 6], [2])]});
    assert.ok(place.compared && place.end === 8);
    const forth = [];
    for (let i = 0; i < 5; ++i) { place.step(1); forth.push(place.now); }
    assert.deepEqual(forth, [3, 5, 6, 8, 8]);
    place.toTime(5.5);
    place.step(-1);
    assert.equal(place.now, 5);
    place.toTime(0);
    place.stop(1);
    assert.equal(place.now, 3);
    place.stop(1);
    assert.equal(place.now, 6);
    place.stop(-1);
    assert.equal(place.now, 3);
  },
  aRunOpenedFromTheComparisonKeepsItsTime() {
    const place = new model.Place({runs: [runOf([0, 3, 8]), runOf([0, 5, 6])]});
    place.toTime(7);
    assert.ok(place.show(1) && place.now === 6 && place.moment === 2);
    assert.ok(!place.show(2) && place.show(-1) && place.compared);
    assert.ok(!new model.Place({runs: [runOf([0])]}).show(-1));
  },
  nowhereIsLeft() {
    const place = new model.Place({runs: [runOf([0, 3])]});
    place.toTime(-5); assert.equal(place.now, 0);
    place.toTime(1e9); assert.equal(place.now, 3);
    place.toMoment(-1); assert.equal(place.moment, 0);
    place.toMoment(77); assert.equal(place.moment, 1);
  },
};

for (const [name, test] of Object.entries(tests)) {
  test();
  console.log('PASS   : ' + name);
}
