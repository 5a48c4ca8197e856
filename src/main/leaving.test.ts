import { describe, expect, it } from 'vitest';
import { someDay, someZone } from '../../tests/factories.ts';
import { aSeat, someEnrolment } from '../../tests/seat.ts';
import { hour, instantOf } from '../shared/clock.ts';
import { consentVersion } from '../shared/consent.ts';
import { Refusal } from '../shared/errors.ts';
import { attributes } from '../shared/week-report.ts';
import { defaultWeekPlan, weekOf } from '../shared/week.ts';
import { settingsOf } from './journal/settings.ts';
import { agree, joinTeam, leaveTeam, leaving, readInvite, setSharing, withdraw } from './leaving.ts';
import { recordCheckIn } from './recording.ts';
import type { Seat } from './seat.ts';
import { catchUp } from './working-day.ts';

const week = weekOf(someDay, defaultWeekPlan);
const at = (day: string, hours: number) => instantOf(day, someZone, hours);
const invite = { hub: 'https://hub.example', code: 'ABCD' };

/** Two short shifts: enough for a week to count. */
async function twoShifts(seat: Seat, clock: { set(at: number): void }) {
  for (const day of [someDay, '2026-03-03']) {
    clock.set(at(day, 9));
    await recordCheckIn(seat, { phase: 'start', mood: 2, calm: 2 });
    await recordCheckIn(seat, { phase: 'end', mood: 2, calm: 2 });
  }
}

/** A person who agreed to an older text a while ago. */
async function agreedEarlier() {
  const own = aSeat();
  const since = own.clock.now();
  settingsOf(own.seat.journal).set('consent', { version: consentVersion + 1, since, at: since });
  await twoShifts(own.seat, own.clock);
  return { ...own, since };
}

describe('leaving', () => {
  it('is empty on a seat that has joined no team', () => {
    const { seat } = aSeat({ enrolled: false });
    expect(leaving(seat)).toEqual({
      joined: null,
      sharing: 'on',
      next: null,
      obstacle: null,
      history: [],
    });
  });

  it('shows the week’s rows as far as they go, in the middle of a shift too [S10]', async () => {
    const { seat, clock } = aSeat();
    const since = clock.now();
    await twoShifts(seat, clock);
    await recordCheckIn(seat, { phase: 'start', mood: 5, calm: 2 });
    const { joined, next, history } = leaving(seat);
    expect(joined).toEqual({
      hub: someEnrolment.hub,
      team: 'Blue',
      fingerprint: 'aaaa bbbb',
      consent: { since, isCurrent: true },
    });
    expect(next).toMatchObject({
      week,
      firstDay: '2026-02-26',
      lastDay: '2026-03-04',
      // From when a late shift may have closed; first tries in the first half of what is left.
      sendsFrom: at('2026-03-05', 12),
      triedBy: at('2026-03-06', 12),
      sendsUntil: at('2026-03-07', 12),
      tokens: true,
    });
    expect(next?.rows.map(({ value }) => value)).toEqual([3, 2, 1, 0, null, null, null, null, null, null]);
    expect(history).toEqual([]);
  });

  it('says what stands in the way and since when, and whether there are tokens [S10]', () => {
    const { seat, sync, clock } = aSeat();
    expect(leaving(seat).obstacle).toBeNull();
    sync.inTheWay = { code: 'wrongToken', since: clock.now() };
    sync.tokens = false;
    expect(leaving(seat)).toMatchObject({
      obstacle: { code: 'wrongToken', since: clock.now() },
      next: { tokens: false },
    });
  });

  it('shows the first week that counts, when that is yet to come', async () => {
    const { seat, sync, clock } = aSeat();
    sync.joined = () => ({ ...someEnrolment, countsFrom: week + 1 });
    await twoShifts(seat, clock);
    expect(leaving(seat).next).toMatchObject({ week: week + 1, firstDay: '2026-03-05' });
    expect(leaving(seat).next?.rows[0]).toEqual({ attribute: 'mood', value: null, dummy: 'fewShifts' });
  });

  it('keeps the history of what was sent, the newest week first, with what became of it [S10]', async () => {
    const { seat, sync, clock } = aSeat();
    await twoShifts(seat, clock);
    sync.fate.set(
      week,
      attributes.map((_, i) => (i < 8 ? 'counted' : 'waiting')),
    );
    clock.set(at('2026-03-12', 9));
    await catchUp(seat);
    const { next, history } = leaving(seat);
    expect(next?.week).toBe(week + 2);
    expect(history.map((sent) => sent.week)).toEqual([week + 1, week]);
    expect(history[1]).toMatchObject({ firstDay: '2026-02-26', lastDay: '2026-03-04' });
    expect(history[1]?.rows.map(({ fate }) => fate)).toEqual([
      ...Array(8).fill('counted'),
      'waiting',
      'waiting',
    ]);
    expect(history[0]?.rows.map(({ fate }) => fate)).toEqual(Array(10).fill('notCounted'));
  });
});

describe('sharing', () => {
  it.each(['paused', 'off'] as const)(
    '%s makes ten dummies, in the shape of any other week [S10]',
    async (sharing) => {
      const { seat, sync, clock } = aSeat();
      await twoShifts(seat, clock);
      const [shared] = sync.composed.slice(-1);
      const { sharing: set, next } = await setSharing(seat, sharing);
      const [withheld] = sync.composed.slice(-1);
      expect(set).toBe(sharing);
      expect(withheld?.week).toBe(shared?.week);
      expect(withheld?.rows.map(({ attribute }) => attribute)).toEqual(
        shared?.rows.map(({ attribute }) => attribute),
      );
      expect(withheld?.rows).toEqual(
        attributes.map((attribute) => ({ attribute, value: null, dummy: sharing })),
      );
      expect(next?.rows).toEqual(withheld?.rows);
    },
  );

  it('holds back a week that waits to be sent, too', async () => {
    const { seat, sync, clock } = aSeat();
    await twoShifts(seat, clock);
    clock.set(at('2026-03-06', 9));
    await setSharing(seat, 'paused');
    const last = sync.composed.findLast((report) => report.week === week);
    expect(last?.rows.every(({ value }) => value === null)).toBe(true);
  });

  it('goes on where it was paused', async () => {
    const { seat, sync, clock } = aSeat();
    await twoShifts(seat, clock);
    await setSharing(seat, 'paused');
    await setSharing(seat, 'on');
    expect(sync.composed.at(-1)?.rows[0]).toEqual({ attribute: 'mood', value: 2, dummy: null });
  });
});

describe('joining', () => {
  it('looks at an invite without using it', async () => {
    const { seat, sync } = aSeat({ enrolled: false });
    expect(await readInvite(seat, invite)).toEqual({
      organisation: 'Harbour Lines',
      team: 'Blue',
      fingerprint: 'aaaa bbbb',
    });
    expect(sync.enrolled).toBe(false);
  });

  it('writes down when the person agreed, and counts only shifts begun later', async () => {
    const { seat, sync, clock } = aSeat({ enrolled: false });
    await twoShifts(seat, clock);
    clock.forward(hour);
    const { joined, sharing, next } = await joinTeam(seat, invite, consentVersion);
    expect(joined?.consent).toEqual({ since: clock.now(), isCurrent: true });
    expect(sharing).toBe('on');
    expect(next?.rows.every(({ dummy }) => dummy !== null)).toBe(true);
    expect(sync.composed.at(-1)).toEqual({ week, rows: next?.rows });
  });

  it('that fails leaves no consent behind', async () => {
    const { seat, sync } = aSeat({ enrolled: false });
    sync.join = () => Promise.reject(new Refusal('inviteUsed'));
    await expect(joinTeam(seat, invite, consentVersion)).rejects.toThrow(
      expect.objectContaining({ code: 'inviteUsed' }),
    );
    sync.enrolled = true;
    expect(leaving(seat).joined?.consent).toBeNull();
  });

  it('twice is refused', async () => {
    const { seat } = aSeat();
    await expect(joinTeam(seat, invite, consentVersion)).rejects.toThrow(
      expect.objectContaining({ code: 'alreadyJoined' }),
    );
  });
});

describe('a consent text that has changed', () => {
  it('is asked about anew, and until then only dummies go [S10]', async () => {
    const { seat, sync, since } = await agreedEarlier();
    const { joined, next } = leaving(seat);
    expect(joined?.consent).toEqual({ since, isCurrent: false });
    expect(next?.rows.map(({ dummy }) => dummy)).toEqual(Array(10).fill('noConsent'));
    expect(sync.composed.at(-1)?.rows).toEqual(next?.rows);
  });

  it('counts shifts begun after the new consent, and keeps since when there was one', async () => {
    const { seat, clock, since } = await agreedEarlier();
    clock.forward(hour);
    const { joined, next } = await agree(seat, consentVersion);
    expect(joined?.consent).toEqual({ since, isCurrent: true });
    expect(next?.rows[0]?.dummy).toBe('fewShifts');
    await recordCheckIn(seat, { phase: 'start', mood: 4, calm: 4 });
    clock.set(at('2026-03-04', 9));
    await recordCheckIn(seat, { phase: 'start', mood: 4, calm: 4 });
    clock.set(at('2026-03-05', 0) - hour);
    await recordCheckIn(seat, { phase: 'start', mood: 4, calm: 4 });
    expect(leaving(seat).next?.rows[0]).toEqual({ attribute: 'mood', value: 4, dummy: null });
  });

  it('is not agreed to by a page that showed another text', async () => {
    const { seat, since } = await agreedEarlier();
    const needed = expect.objectContaining({ code: 'consentNeeded' });
    await expect(agree(seat, consentVersion + 1)).rejects.toThrow(needed);
    expect(leaving(seat).joined?.consent).toEqual({ since, isCurrent: false });
    const alone = aSeat({ enrolled: false });
    await expect(joinTeam(alone.seat, invite, consentVersion + 1)).rejects.toThrow(needed);
    expect(alone.sync.enrolled).toBe(false);
  });
});

describe('withdrawing consent [S10]', () => {
  it('stops at once, and the seat stays in the team', async () => {
    const { seat, sync, clock } = aSeat();
    await twoShifts(seat, clock);
    const { joined, next } = await withdraw(seat);
    expect([sync.enrolled, sync.withheld, joined?.consent]).toEqual([true, 1, null]);
    expect(next?.rows.map(({ dummy }) => dummy)).toEqual(Array(10).fill('noConsent'));
    expect(sync.composed.at(-1)?.rows).toEqual(next?.rows);
  });

  it('empties what waits of a week that is on its way, and keeps what was counted', async () => {
    const { seat, sync, clock } = aSeat();
    await twoShifts(seat, clock);
    sync.fate.set(
      week,
      attributes.map((_, i) => (i === 0 ? 'counted' : 'waiting')),
    );
    sync.onTheirWay.add(week);
    clock.set(at('2026-03-06', 9));
    const { history } = await withdraw(seat);
    const rows = history.find((sent) => sent.week === week)?.rows;
    expect(rows?.[0]).toEqual({ attribute: 'mood', value: 2, dummy: null, fate: 'counted' });
    expect(rows?.slice(1).map(({ value, dummy }) => [value, dummy])).toEqual(
      Array.from({ length: 9 }, () => [null, 'withdrawn']),
    );
  });

  it('is undone by agreeing again: only shifts begun after that count', async () => {
    const { seat, clock } = aSeat();
    await twoShifts(seat, clock);
    await withdraw(seat);
    clock.forward(hour);
    const { joined, next } = await agree(seat, consentVersion);
    expect(joined?.consent).toEqual({ since: clock.now(), isCurrent: true });
    expect(next?.rows.every(({ dummy }) => dummy === 'fewShifts')).toBe(true);
  });

  it('is refused where there is no team', async () => {
    const { seat } = aSeat({ enrolled: false });
    const refused = expect.objectContaining({ code: 'notJoined' });
    await expect(withdraw(seat)).rejects.toThrow(refused);
    await expect(agree(seat, consentVersion)).rejects.toThrow(refused);
  });
});

describe('leaving a team', () => {
  it('withdraws consent and keeps the history with what became of it', async () => {
    const { seat, sync, clock } = aSeat();
    await twoShifts(seat, clock);
    sync.fate.set(
      week,
      attributes.map((_, i) => (i < 9 ? 'counted' : 'waiting')),
    );
    const { joined, next, history } = await leaveTeam(seat);
    expect([joined, next]).toEqual([null, null]);
    expect(history.map((sent) => sent.week)).toEqual([week]);
    expect(history[0]?.rows.map(({ fate }) => fate)).toEqual([...Array(9).fill('counted'), 'notCounted']);
    sync.enrolled = true;
    expect(leaving(seat).joined?.consent).toBeNull();
  });

  it('that was never joined is refused', async () => {
    const { seat } = aSeat({ enrolled: false });
    await expect(leaveTeam(seat)).rejects.toThrow(expect.objectContaining({ code: 'notJoined' }));
  });
});
