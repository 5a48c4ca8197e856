import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import own from '../../../docs/vectors/sidetone.json' with { type: 'json' };
import { aFolder } from '../../../tests/folder.ts';
import {
  closeWindows,
  disenrol,
  dueFarewells,
  dueMessage,
  enrol,
  enrolmentIn,
  fatesOf,
  lastUnit,
  markTried,
  nextInOutbox,
  openOutbox,
  type Outbox,
  putOff,
  putUnit,
  replaceWeek,
  settle,
  settleFarewell,
} from './outbox.ts';

const anEnrolment = {
  hub: 'https://hub.example',
  bundle: own.invite.bundle,
  slotKey: own.slot.publicKey,
  countsFrom: 10,
  membership: own.slot.membership,
};

function anOutbox(file = ':memory:'): Outbox {
  const outbox = openOutbox(file);
  if (!enrolmentIn(outbox)) enrol(outbox, anEnrolment);
  return outbox;
}

/** Ten messages that carry `mark`, the first due at `from` and each of the others one later; closed at `closesAt`. */
function aSet(week: number, mark: number, from = 100, closesAt = 1000) {
  const messages = Array.from({ length: 10 }, (_, i) => ({
    attribute: i + 1,
    sealed: new Uint8Array(177).fill(mark),
    sendAt: from + i,
  }));
  return { week, closesAt, messages };
}

const markOf = (outbox: Outbox, now: number) => dueMessage(outbox, now)?.sealed[0];

describe('the week’s set', () => {
  it('is replaced whole while nothing of it was tried, and then stands', () => {
    const outbox = anOutbox();
    expect(replaceWeek(outbox, aSet(10, 1))).toBe(true);
    expect(replaceWeek(outbox, aSet(10, 2))).toBe(true);
    expect(markOf(outbox, 100)).toBe(2);
    markTried(outbox, { week: 10, attribute: 3 });
    expect(replaceWeek(outbox, aSet(10, 3))).toBe(false);
    expect(markOf(outbox, 100)).toBe(2);
    expect(replaceWeek(outbox, aSet(11, 3))).toBe(true);
    expect(fatesOf(outbox, 10)).toEqual(Array(10).fill('waiting'));
  });

  it('stands too when its only sent message was settled, or its window has closed', () => {
    const outbox = anOutbox();
    replaceWeek(outbox, aSet(10, 1));
    settle(outbox, { week: 10, attribute: 1 }, 'counted');
    expect(replaceWeek(outbox, aSet(10, 2))).toBe(false);
    replaceWeek(outbox, aSet(11, 1));
    closeWindows(outbox, 1000);
    expect(replaceWeek(outbox, aSet(11, 2))).toBe(false);
  });

  it('is replaced in one transaction: a broken new set leaves the old one', () => {
    const outbox = anOutbox();
    replaceWeek(outbox, aSet(10, 1));
    const broken = aSet(10, 2);
    broken.messages.push({ attribute: 11, sealed: new Uint8Array(177), sendAt: 1 });
    expect(() => replaceWeek(outbox, broken)).toThrow('CHECK');
    expect(fatesOf(outbox, 10)).toHaveLength(10);
    expect(markOf(outbox, 100)).toBe(1);
  });

  it('is not put in by a device that has left', () => {
    const outbox = openOutbox(':memory:');
    expect(replaceWeek(outbox, aSet(10, 1))).toBe(false);
    expect(fatesOf(outbox, 10)).toEqual([]);
  });

  it('is there after a restart', () => {
    const file = path.join(aFolder(), 'outbox.db');
    const outbox = anOutbox(file);
    replaceWeek(outbox, aSet(10, 7));
    markTried(outbox, { week: 10, attribute: 1 });
    outbox.close();
    const again = anOutbox(file);
    expect(enrolmentIn(again)).toEqual(anEnrolment);
    expect(markOf(again, 100)).toBe(7);
    expect(replaceWeek(again, aSet(10, 8))).toBe(false);
    again.close();
  });
});

describe('due messages', () => {
  it('come in the order of their send times, within their window only', () => {
    const outbox = anOutbox();
    replaceWeek(outbox, aSet(10, 1, 100, 105));
    expect(dueMessage(outbox, 99)).toBeNull();
    expect(dueMessage(outbox, 104)?.attribute).toBe(1);
    expect(dueMessage(outbox, 105)).toBeNull();
    putOff(outbox, { week: 10, attribute: 1 }, 104);
    expect(dueMessage(outbox, 104)?.attribute).toBe(2);
  });

  it('tell the next instant that matters', () => {
    const outbox = anOutbox();
    expect(nextInOutbox(outbox, true)).toBeNull();
    replaceWeek(outbox, aSet(10, 1, 100, 105));
    expect(nextInOutbox(outbox, true)).toBe(100);
    for (let attribute = 1; attribute <= 9; attribute += 1)
      settle(outbox, { week: 10, attribute }, 'counted');
    expect(nextInOutbox(outbox, true)).toBe(105); // the tenth is due after the window has closed
    closeWindows(outbox, 105);
    expect(nextInOutbox(outbox, true)).toBeNull();
  });

  it('are deleted once settled or too late, and their fate is kept', () => {
    const file = path.join(aFolder(), 'outbox.db');
    const outbox = anOutbox(file);
    const set = aSet(10, 0);
    const traces = set.messages.map((_, i) => `sealed-${i}-`.repeat(8).slice(0, 64));
    for (const [i, message] of set.messages.entries()) message.sealed = Buffer.from(traces[i] ?? '');
    replaceWeek(outbox, set);
    expect(readFileSync(file).includes(traces[0] ?? '')).toBe(true);
    settle(outbox, { week: 10, attribute: 1 }, 'counted');
    settle(outbox, { week: 10, attribute: 2 }, 'notCounted');
    expect(closeWindows(outbox, 1000)).toBe(8);
    expect(fatesOf(outbox, 10)).toEqual(['counted', ...Array(9).fill('notCounted')]);
    outbox.close();
    const bytes = readFileSync(file);
    expect(traces.filter((trace) => bytes.includes(trace))).toEqual([]);
  });

  it('whatever happens, a week has none or ten messages, and settled ones stay settled', () => {
    const message = fc.record({ week: fc.constantFrom(10, 11), attribute: fc.integer({ min: 1, max: 10 }) });
    const step = fc.oneof(
      fc.record({ kind: fc.constant('replace' as const), at: message }),
      fc.record({ kind: fc.constant('try' as const), at: message }),
      fc.record({ kind: fc.constant('counted' as const), at: message }),
      fc.record({ kind: fc.constant('close' as const), at: message }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const outbox = anOutbox();
        const counted = new Set<string>();
        for (const { kind, at } of steps) {
          const waiting = fatesOf(outbox, at.week)[at.attribute - 1] === 'waiting';
          if (kind === 'replace') replaceWeek(outbox, aSet(at.week, 1));
          else if (kind === 'try' && waiting) markTried(outbox, at);
          else if (kind === 'counted' && waiting) {
            settle(outbox, at, 'counted');
            counted.add(`${at.week} ${at.attribute}`);
          } else if (kind === 'close') closeWindows(outbox, 1000);
          for (const week of [10, 11]) {
            const fates = fatesOf(outbox, week);
            expect([0, 10]).toContain(fates.length);
            const settled = fates.flatMap((fate, i) => (fate === 'counted' ? [`${week} ${i + 1}`] : []));
            expect(settled).toEqual(
              [...counted].filter((key) => key.startsWith(`${week} `)).toSorted(byNumber),
            );
          }
        }
        outbox.close();
      }),
      { numRuns: 40 },
    );
  });
});

function byNumber(a: string, b: string): number {
  return Number(a.split(' ')[1]) - Number(b.split(' ')[1]);
}

describe('the enrolment', () => {
  it('is one at a time', () => {
    const outbox = anOutbox();
    expect(() => enrol(outbox, anEnrolment)).toThrow(expect.objectContaining({ code: 'alreadyJoined' }));
  });

  it('knows the unit of the newest quarter', () => {
    const outbox = anOutbox();
    expect(lastUnit(outbox)).toBeNull();
    putUnit(outbox, 226, 4);
    putUnit(outbox, 225, 3);
    expect(lastUnit(outbox)).toBe(4);
    putUnit(outbox, 226, 5);
    expect(lastUnit(outbox)).toBe(5);
  });

  it('leaves nothing behind but the farewell, which waits for its answer', () => {
    const outbox = anOutbox();
    replaceWeek(outbox, aSet(10, 1));
    putUnit(outbox, 225, 3);
    const farewell = { hub: anEnrolment.hub, slotKey: anEnrolment.slotKey, signature: 'ab' };
    disenrol(outbox, farewell, 50);
    expect([enrolmentIn(outbox), lastUnit(outbox), fatesOf(outbox, 10)]).toEqual([null, null, []]);
    expect(nextInOutbox(outbox, true)).toBe(50);
    expect(dueFarewells(outbox, 49)).toEqual([]);
    expect(dueFarewells(outbox, 50)).toEqual([farewell]);
    settleFarewell(outbox, farewell.slotKey, 70);
    expect(nextInOutbox(outbox, true)).toBe(70);
    settleFarewell(outbox, farewell.slotKey, null);
    expect(nextInOutbox(outbox, true)).toBeNull();
  });

  it('takes back the farewell of a slot that returns', () => {
    const outbox = anOutbox();
    const farewell = { hub: anEnrolment.hub, slotKey: anEnrolment.slotKey, signature: 'ab' };
    disenrol(outbox, farewell, 50);
    enrol(outbox, anEnrolment);
    expect(dueFarewells(outbox, 1000)).toEqual([]);
  });
});

describe('the file', () => {
  it('of before there was a key log keeps farewells, and the person joins anew', () => {
    const file = path.join(aFolder(), 'outbox.db');
    const older = anOutbox(file);
    disenrol(older, { hub: 'https://hub.example', slotKey: 'aa', signature: 'bb' }, 0);
    enrol(older, anEnrolment);
    for (const table of ['key_log', 'distrust', 'unit_card', 'release', 'looked'])
      older.exec(`drop table ${table}`);
    older.pragma('user_version = 1');
    older.close();
    const outbox = openOutbox(file);
    expect(enrolmentIn(outbox)).toBeNull();
    expect(dueFarewells(outbox, 1)).toHaveLength(1);
  });

  it('of a newer version is refused and left as it was', () => {
    const file = path.join(aFolder(), 'outbox.db');
    anOutbox(file).close();
    const newer = new Database(file);
    newer.pragma('user_version = 99');
    newer.close();
    const before = readFileSync(file);
    expect(() => openOutbox(file)).toThrow(expect.objectContaining({ code: 'journalNewer' }));
    expect(readFileSync(file)).toEqual(before);
  });
});
