import { Refusal } from '../../shared/errors.ts';
import type { HubInput, HubOutput } from '../../shared/hub-contract.ts';
import type { MonthsPage, UnitMonths } from '../../shared/hub-contract/months.ts';
import { figuresByMonth } from '../../shared/month-notes.ts';
import type { UnitWeek } from '../../shared/release.ts';
import { fakeZone } from './fake-desk-pages.ts';
import { storyActions, storyOperations } from './fake-actions.ts';
import { defaultWeekPlan, nextRelease } from '../../shared/week.ts';
import { instead, lastWeek, storyWeeks } from './fake-weeks.ts';

// The months of a fake hub: a year before the story, in which little happened but a hard summer.

/** Bands of the year before the story, oldest first: 0 few, 1 some, 2 half or more. */
const before = '0100010010012212210010010001000100101001000100100';

/** A year of one team up to the story's twelve weeks. */
export function storyYear(): UnitWeek[] {
  const story = storyWeeks();
  const older = Array.from(before).map((place, i): UnitWeek => {
    const week = lastWeek - story.length - before.length + 1 + i;
    const from = Number(place) * 25;
    return {
      state: 'released',
      week,
      weeks: [week],
      mood: 3,
      calm: 3,
      strained: { from, below: from === 50 ? null : from + 25 },
      groups: [],
      names: [],
    };
  });
  return [...older, ...story];
}

const today = '2026-03-03';
const next = nextRelease(Date.parse(`${today}T04:00Z`), fakeZone, defaultWeekPlan).week;

function ofUnit(
  unit: number,
  teams: string[],
  weeks: UnitWeek[],
  some: Partial<UnitMonths> = {},
): UnitMonths {
  return {
    unit,
    teams,
    site: 'Suzhou',
    zone: fakeZone,
    enrolled: 14,
    headcount: 16,
    weekPlan: defaultWeekPlan,
    today,
    next,
    weeks,
    figures: [],
    actions: [],
    notes: [],
    ...some,
  };
}

/** The team of the story with what its lead wrote, one with many held weeks, and one too small. */
export function storyMonths(): MonthsPage {
  const held = storyYear().map((each, i): UnitWeek =>
    i % 3 === 0 ? each : { state: 'discarded', week: each.week },
  );
  return {
    units: [
      ofUnit(1, ['Broadband support'], storyYear(), {
        figures: figuresByMonth(storyOperations().flatMap(({ days }) => days)),
        actions: storyActions(),
        notes: [
          {
            month: '2026-01',
            version: 1,
            wentWell: [
              'The new rota: nobody lost a break after the 15th.',
              'Chen Yu’s page on router errors',
            ],
            needsCare: ['Callers who were promised a refund by the shop'],
            targets: [
              { of: 'actionsDone', atLeast: 1 },
              { of: 'queueSeconds', atMost: 60 },
              { of: 'lostBreaks', atMost: 3 },
            ],
          },
        ],
      }),
      ofUnit(2, ['Card services', 'Night desk'], held, { enrolled: 9, headcount: 14 }),
      ofUnit(3, ['Late shift'], [{ state: 'tooSmall', week: lastWeek }], { enrolled: 4, headcount: 5 }),
    ],
  };
}

/** Before any week came out. */
export function emptyMonths(): MonthsPage {
  return { units: [ofUnit(1, ['Broadband support'], [])] };
}

/** The newest weeks are held, and the words in it are whatever anyone types. */
export function wildMonths(): MonthsPage {
  const [unit] = storyMonths().units;
  const weeks = [0, 1, 2].reduce((all, ago) => instead(all, ago, 'held'), storyYear());
  const lines = [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x")',
    'شكرا للفريق 🙂',
    '加油'.repeat(60),
  ];
  return {
    units: unit
      ? [
          {
            ...unit,
            weeks,
            notes: unit.notes.map((each) => ({ ...each, wentWell: lines, needsCare: lines })),
          },
        ]
      : [],
  };
}

/** What a fake hub answers about months. */
export function monthAnswers(hub: { months: MonthsPage }) {
  return {
    months: (): MonthsPage => hub.months,
    writeMonth: ({ unit, month, version, written }: HubInput<'writeMonth'>): HubOutput<'writeMonth'> => {
      const own = hub.months.units.find((each) => String(each.unit) === unit);
      if (!own) throw new Refusal('notAllowed');
      const was = own.notes.find((each) => each.month === month);
      if ((was?.version ?? 0) !== version) throw new Refusal('changedMeanwhile');
      const notes = [
        ...own.notes.filter((each) => each !== was),
        { month, version: version + 1, ...written },
      ].toSorted((a, b) => (a.month < b.month ? -1 : 1));
      hub.months = { units: hub.months.units.map((each) => (each === own ? { ...own, notes } : each)) };
      return { unit: own.unit, notes };
    },
  };
}
