// What a seat does with peak days of its team, and what it is told of recipients who are away.
import { expect, it } from 'vitest';
import { aRecipient, aSeatAt, handsWorld } from '../../../tests/hands-world.ts';
import { aSeat } from '../../../tests/seat.ts';
import { addDays, dayAt, hour } from '../../shared/clock.ts';
import { noBreakPolicy } from '../../shared/nudge/break-settings.ts';
import { breakPlanNow } from './break-plan.ts';
import { breakPlanning, setBreakSettings } from './breaks.ts';
import { settingsOf } from '../journal/settings.ts';
import { hands } from '../team/voices.ts';

it('takes the team’s peak day for one of its own, unless the person has declined it [L10]', () => {
  const { seat } = aSeat();
  const today = dayAt(seat.clock.now(), seat.clock.zone());
  const isSurge = () => breakPlanNow(seat, noBreakPolicy, { workingSince: 0, callEndedAt: null }).surge;
  expect(isSurge()).toBe(false);
  const board = { actions: [], workReports: [], surgeDays: [{ day: today, what: '3·15' }], praises: [] };
  settingsOf(seat.journal).set('team.board', { at: seat.clock.now(), board });
  expect(isSurge()).toBe(true);
  expect(breakPlanning(seat, noBreakPolicy).teamSurgeDays).toEqual(board.surgeDays);
  setBreakSettings(seat, noBreakPolicy, { surgeDeclined: [today] });
  expect(isSurge()).toBe(false);
  // One's own day stays one's own.
  setBreakSettings(seat, noBreakPolicy, { surgeDays: [today] });
  expect(isSurge()).toBe(true);
});

it('is told who is away and who covers, until the day has passed [L11]', async () => {
  const at = await handsWorld();
  const [lead] = [await aRecipient(at, 'lin-yue'), await aRecipient(at, 'chen-bo')];
  const seat = await aSeatAt(at);
  const until = addDays(dayAt(seat.clock.now(), seat.clock.zone()), 1);
  const { mailboxes } = await lead.desk.ask('fellowMailboxes', {});
  await lead.desk.ask('setAway', { away: { until, cover: mailboxes[0]?.mailbox ?? null } });
  const awayNow = async () => (await hands(seat)).recipients.map(({ name, away }) => [name, away]);
  expect(await awayNow()).toEqual([
    ['chen-bo', null],
    ['lin-yue', { until, cover: 'chen-bo' }],
  ]);
  at.world.clock.forward(48 * hour);
  expect(await awayNow()).toEqual([
    ['chen-bo', null],
    ['lin-yue', null],
  ]);
});
