import type { Day } from '../shared/clock.ts';
import { goalOutcomes } from '../shared/day-goal.ts';
import type { SeatAction } from '../shared/demo-contract.ts';
import type { Language } from '../shared/language.ts';
import type { Dice } from './dice.ts';

const minute = 60_000;
/** Share of working days on which the person sets a goal, and on which they note a good thing. */
const aims = 0.45;
const notes = 0.35;

const said: Record<Language, { goals: readonly string[]; good: readonly string[] }> = {
  en: {
    goals: ['Lunch away from the desk', 'A glass of water before each break', 'Ask when I am stuck'],
    good: [
      'Someone brought oranges.',
      'A caller laughed with me.',
      'The long refund is settled.',
      'Sun at noon.',
    ],
  },
  'zh-CN': {
    goals: ['午饭离开工位吃', '每次休息前喝杯水', '卡住了就问'],
    good: ['有人带了橙子。', '有位客户跟我一起笑了。', '拖很久的退款办好了。', '中午出太阳了。'],
  },
  'zh-TW': {
    goals: ['午餐離開座位吃', '每次休息前喝杯水', '卡住了就問'],
    good: ['有人帶了橘子。', '有位客戶跟我一起笑了。', '拖很久的退款辦好了。', '中午出太陽了。'],
  },
};

/** A day of the person in the free chair with a goal at its start and a good thing at its end, on some days. */
export function withGoals(
  actions: readonly SeatAction[],
  day: Day,
  language: Language,
  dice: Dice,
): SeatAction[] {
  const [first, last] = [actions.at(0), actions.at(-1)];
  if (!first || !last) return [];
  const { goals, good } = said[language];
  const pick = <T>(from: readonly T[]) => dice.weighted(from.map((one) => [one, 1] as const));
  const told: SeatAction[] = [];
  if (dice.chance(aims)) {
    told.push({ at: first.at + minute, goal: { day, goal: pick(goals) } });
    told.push({ at: last.at + minute, goal: { day, went: pick(goalOutcomes) } });
  }
  if (dice.chance(notes)) told.push({ at: last.at + 2 * minute, goal: { day, good: pick(good) } });
  return [...actions, ...told].toSorted((a, b) => a.at - b.at);
}
