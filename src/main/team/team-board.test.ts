import { beforeEach, describe, expect, it } from 'vitest';
import { aSeatAt, type HandsWorld, handsWorld, type SeatAt } from '../../../tests/hands-world.ts';
import { addPerson, addSeats, answer, thisWeek, timesOf } from '../../../tests/hub-world.ts';
import { runDue } from '../../hub/timetable.ts';
import { hour } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { settingsOf } from '../journal/settings.ts';
import { leaveTeam } from '../leaving.ts';
import { ourTeam } from './our-team.ts';
import { boardDue, lookAtBoard } from './team-board.ts';

let at: HandsWorld;
let seat: SeatAt;
let lead: { cookie: string };

beforeEach(async () => {
  at = await handsWorld();
  const { world, admin, team } = at;
  lead = await addPerson(world, admin, { login: 'otto', role: 'lead', teams: [team] });
  await addSeats(world, admin, team, 7);
  seat = await aSeatAt(at);
  world.clock.set(timesOf(thisWeek + 1).begins + 9 * hour);
  await runDue(world.hub);
  await seat.sync.prepare(settingsOf(seat.journal));
});

/** The lead writes down what was changed. */
async function log(words: string): Promise<void> {
  const [own] = (await answer(at.world, 'myUnits', {}, lead)).units;
  const written = { action: null, words, owner: 'IT', begun: '2026-03-05', due: null, from: null };
  await answer(at.world, 'addAction', { unit: String(own?.unit), written }, lead);
}

const told = () => ourTeam(seat).work?.actions.map(({ words }) => words);

describe('the team’s board on a seat [S16]', () => {
  it('is fetched once a day, and shown with a review by this seat’s own releases', async () => {
    expect(ourTeam(seat).work).toBeNull();
    await log('A second screen');
    await lookAtBoard(seat);
    expect(ourTeam(seat).work).toMatchObject({
      at: seat.clock.now(),
      actions: [{ words: 'A second screen', reviews: [{ state: 'waiting', after: 2 }, { after: 4 }] }],
      reports: [],
    });
    await log('A shorter form');
    await lookAtBoard(seat);
    expect(told()).toEqual(['A second screen']);
    const due = boardDue(seat) ?? 0;
    expect(due - seat.clock.now()).toBeGreaterThanOrEqual(20 * hour);
    expect(due - seat.clock.now()).toBeLessThan(28 * hour);
    at.world.clock.set(due);
    await lookAtBoard(seat);
    expect(told()).toHaveLength(2);
  });

  it('keeps what was told last when the hub cannot be reached, and asks again in an hour or two', async () => {
    await log('A second screen');
    await lookAtBoard(seat);
    at.world.clock.set(boardDue(seat) ?? 0);
    seat.sync.board = () => Promise.reject(new Refusal('offline'));
    await lookAtBoard(seat);
    expect(told()).toEqual(['A second screen']);
    expect((boardDue(seat) ?? 0) - seat.clock.now()).toBeLessThan(2 * hour);
  });

  it('is forgotten with the membership', async () => {
    await log('A second screen');
    await lookAtBoard(seat);
    await leaveTeam(seat);
    expect([ourTeam(seat).work, boardDue(seat)]).toEqual([null, null]);
  });
});
