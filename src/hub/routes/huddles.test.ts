import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, ask, type HubWorld, refusal } from '../../../tests/hub-world.ts';
import { leadWorld } from '../../../tests/lead-world.ts';
import { addDays } from '../../shared/clock.ts';
import type { Huddle } from '../../shared/huddle.ts';
import { praiseDays } from '../../shared/praise.ts';
import { runDue } from '../timetable.ts';

let world: HubWorld;
let otto: { cookie: string };
let olga: { cookie: string };
let nina: { cookie: string };
let unit: string;
let today: string;
beforeAll(async () => {
  ({ world, otto, olga, nina, unit } = await leadWorld());
  ({ today } = await answer(world, 'huddlePage', { unit }, otto));
});
afterAll(() => world.close());

const aHuddle = (some: Partial<Huddle> = {}): Huddle => ({
  day: today,
  form: 'before',
  parts: [{ id: 'problem', words: 'Refunds: number first.' }],
  ...some,
});
const page = (of = otto) => answer(world, 'huddlePage', { unit }, of);
const save = (huddle: Huddle, version: number, of = otto) =>
  ask(world, 'saveHuddle', { unit, huddle, version }, of);

describe('huddles [L4]', () => {
  it('are kept one per form and day, for every lead of the unit, the newest first', async () => {
    await save(aHuddle(), 0);
    await save(aHuddle({ form: 'after', parts: [{ id: 'wentWell', words: 'يوم هادئ 🙂 <b>' }] }), 0, olga);
    await save(aHuddle({ day: addDays(today, -1) }), 0);
    const { huddles } = await page(olga);
    expect(huddles.map(({ day, form, by }) => [day, form, by])).toEqual([
      [today, 'after', 'olga'],
      [today, 'before', 'otto'],
      [addDays(today, -1), 'before', 'otto'],
    ]);
    expect(huddles[0]?.parts).toEqual([{ id: 'wentWell', words: 'يوم هادئ 🙂 <b>' }]);
  });

  it('are not written over what another lead wrote meanwhile', async () => {
    const day = addDays(today, 1);
    await save(aHuddle({ day }), 0);
    expect(refusal(await save(aHuddle({ day }), 0, olga))).toBe('409 changedMeanwhile');
    const parts: Huddle['parts'] = [{ id: 'goals', words: 'One page on roaming' }];
    expect((await save(aHuddle({ day, parts }), 1, olga)).statusCode).toBe(200);
    expect(refusal(await save(aHuddle({ day }), 1))).toBe('409 changedMeanwhile');
    expect((await page()).huddles[0]).toMatchObject({ day, parts, version: 2, by: 'olga' });
  });

  it('can be taken out and put back', async () => {
    const day = addDays(today, 2);
    await save(aHuddle({ day }), 0);
    const of = { unit, day, form: 'before' } as const;
    const { huddles } = await answer(world, 'removeHuddle', of, otto);
    expect(huddles.some((huddle) => huddle.day === day)).toBe(false);
    expect(refusal(await ask(world, 'removeHuddle', of, otto))).toBe('404 notFound');
    expect((await save(aHuddle({ day }), 0)).statusCode).toBe(200);
  });

  it.each<[string, Partial<Huddle>, string]>([
    ['without parts', { parts: [] }, 'huddle.parts'],
    ['with a part that says nothing', { parts: [{ id: 'week', words: ' ' }] }, 'huddle.parts.0.words'],
    ['with a part too long', { parts: [{ id: 'week', words: 'x'.repeat(601) }] }, 'huddle.parts.0.words'],
    [
      'with a part twice',
      {
        parts: [
          { id: 'week', words: 'a' },
          { id: 'week', words: 'b' },
        ],
      },
      'huddle.parts',
    ],
  ])('are refused %s', async (_, some, field) => {
    const response = await save(aHuddle(some), 0);
    expect([refusal(response), response.json<{ field: string }>().field]).toEqual(['400 badInput', field]);
  });
});

describe('goals [L4]', () => {
  it('are listed by their day, ended ones last', async () => {
    const add = (words: string, until: string | null) =>
      answer(world, 'addGoal', { unit, written: { words, until, end: null } }, otto);
    await add('without a day', null);
    await add('later', addDays(today, 9));
    const { goals } = await add('sooner', addDays(today, 2));
    expect(goals.map(({ words }) => words)).toEqual(['sooner', 'later', 'without a day']);
    const goal = String(goals[0]?.id);
    const end = { state: 'done', on: today, why: null } as const;
    const written = { words: 'sooner', until: null, end };
    const edited = await answer(world, 'editGoal', { unit, goal, written }, olga);
    expect(edited.goals.at(-1)).toMatchObject(written);
    const left = await answer(world, 'removeGoal', { unit, goal }, olga);
    expect(left.goals.map(({ words }) => words)).toEqual(['later', 'without a day']);
    for (const call of ['editGoal', 'removeGoal'] as const) {
      const input = call === 'editGoal' ? { unit, goal, written } : { unit, goal };
      expect(refusal(await ask(world, call, input as never, otto))).toBe('404 notFound');
    }
  });
});

describe('praise on the wall [L5]', () => {
  const written = { day: '', who: 'Mei', what: 'stayed with the caller', why: 'she did not call back' };
  const add = (some: Partial<typeof written> = {}) =>
    ask(world, 'addPraise', { unit, written: { ...written, day: today, ...some } }, otto);

  it.each(['who', 'what', 'why'] as const)('is not taken without %s', async (part) => {
    const response = await add({ [part]: '  ' });
    expect([refusal(response), response.json<{ field: string }>().field]).toEqual([
      '400 badInput',
      `written.${part}`,
    ]);
  });

  it('is said by a lead, mended, taken down', async () => {
    await add();
    const { praises } = await page(olga);
    expect(praises).toMatchObject([{ ...written, day: today, by: 'otto' }]);
    const praise = String(praises[0]?.id);
    const better = { ...written, day: today, who: 'the night shift' };
    const mended = await answer(world, 'editPraise', { unit, praise, written: better }, olga);
    expect(mended.praises).toMatchObject([{ who: 'the night shift', by: 'otto' }]);
    expect((await answer(world, 'removePraise', { unit, praise }, olga)).praises).toEqual([]);
    expect(refusal(await ask(world, 'removePraise', { unit, praise }, otto))).toBe('404 notFound');
  });

  it('hangs for a quarter and is then forgotten, with huddles and ended goals after a year', async () => {
    await add({ day: addDays(today, 1 - praiseDays), who: 'oldest shown' });
    await add({ day: addDays(today, -praiseDays), who: 'too old to show' });
    await add({ day: addDays(today, -praiseDays - 2), who: 'forgotten' });
    const end = { state: 'done', on: addDays(today, -400), why: null } as const;
    await answer(world, 'addGoal', { unit, written: { words: 'long ago', until: null, end } }, otto);
    await save(aHuddle({ day: addDays(today, -400) }), 0);
    await runDue(world.hub);
    expect((await page()).praises.map(({ who }) => who)).toEqual(['oldest shown']);
    const kept = await world.hub.store.selectFrom('praise').select('who').execute();
    expect(kept.map(({ who }) => who)).not.toContain('forgotten');
    const { goals, huddles } = await page();
    expect(goals.some(({ words }) => words === 'long ago')).toBe(false);
    expect(huddles.every(({ day }) => day > addDays(today, -400))).toBe(true);
  });
});

it('shows a lead of another team nothing of it, and takes nothing from them', async () => {
  const written = { day: today, who: 'Mei', what: 'a', why: 'b' };
  const of = { unit };
  for (const [name, input] of [
    ['huddlePage', of],
    ['saveHuddle', { ...of, huddle: aHuddle(), version: 0 }],
    ['removeHuddle', { ...of, day: today, form: 'before' }],
    ['addGoal', { ...of, written: { words: 'x', until: null, end: null } }],
    ['editGoal', { ...of, goal: '1', written: { words: 'x', until: null, end: null } }],
    ['removeGoal', { ...of, goal: '1' }],
    ['addPraise', { ...of, written }],
    ['editPraise', { ...of, praise: '1', written }],
    ['removePraise', { ...of, praise: '1' }],
  ] as const)
    expect([name, refusal(await ask(world, name, input as never, nina))]).toEqual([name, '403 notAllowed']);
});
