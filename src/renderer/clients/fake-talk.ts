import { Refusal } from '../../shared/errors.ts';
import type { HubInput } from '../../shared/hub-contract.ts';
import type { Goal, HuddlePage, KeptHuddle, Praise } from '../../shared/hub-contract/huddles.ts';

// Huddles, goals and praise as a fake hub keeps them.

const by = 'Li Wen';

/** A team that has met before, aims at something and has been praised. */
export function storyTalk(): HuddlePage {
  return {
    today: '2026-03-03',
    huddles: [
      {
        day: '2026-03-02',
        form: 'after',
        version: 1,
        by,
        parts: [
          { id: 'wentWell', words: 'Nobody waited alone with a shouting caller.' },
          { id: 'hard', words: 'The billing system was down for an hour at noon.' },
          { id: 'takeOn', words: 'A card with what to say while it is down.' },
        ],
      },
      {
        day: '2026-02-26',
        form: 'weekly',
        version: 2,
        by: 'Chen Yu',
        parts: [{ id: 'takeOn', words: 'Rota a week earlier, from March on.' }],
      },
    ],
    goals: [
      { id: 1, words: 'One page on roaming that answers in a minute', until: '2026-03-13', end: null },
      { id: 2, words: 'Hand over open cases in writing', until: null, end: null },
      {
        id: 3,
        words: 'Headsets for everyone',
        until: null,
        end: { state: 'done', on: '2026-02-20', why: null },
      },
    ],
    praises: [
      {
        id: 1,
        day: '2026-03-02',
        who: 'Mei',
        what: 'let the caller finish before naming the refund',
        why: 'she was calm after two minutes and did not call back',
        by,
      },
      {
        id: 2,
        day: '2026-02-27',
        who: 'the night shift',
        what: 'wrote down every open case',
        why: 'the morning began without a single surprise',
        by: 'Chen Yu',
      },
    ],
  };
}

/** A team in which nothing has been said yet. */
export function quietTalk(): HuddlePage {
  return { today: '2026-03-03', huddles: [], goals: [], praises: [] };
}

const without = <T extends { id: number }>(all: readonly T[], id: string) =>
  all.filter((each) => String(each.id) !== id);
const instead = <T extends { id: number }>(all: readonly T[], id: string, written: Omit<T, 'id'>) =>
  all.map((each) => (String(each.id) === id ? { ...each, ...written } : each));

const sameAs = (day: string, form: string) => (huddle: KeptHuddle) =>
  huddle.day === day && huddle.form === form;

/** What a fake hub answers about them. */
export function talkAnswers(hub: { talk: HuddlePage }) {
  let nextId = 200;
  const become = (changes: Partial<HuddlePage>): HuddlePage => (hub.talk = { ...hub.talk, ...changes });
  return {
    huddlePage: () => hub.talk,
    saveHuddle: ({ huddle, version }: HubInput<'saveHuddle'>) => {
      const { day, form } = huddle;
      const isThis = sameAs(day, form);
      const before = hub.talk.huddles.find(isThis);
      if ((before?.version ?? 0) !== version) throw new Refusal('changedMeanwhile');
      const others = hub.talk.huddles.filter((each) => !isThis(each));
      const huddles = [{ ...huddle, version: version + 1, by }, ...others];
      return become({ huddles: huddles.toSorted((a, b) => (a.day < b.day ? 1 : -1)) });
    },
    removeHuddle: ({ day, form }: HubInput<'removeHuddle'>) => {
      const isThis = sameAs(day, form);
      return become({ huddles: hub.talk.huddles.filter((each) => !isThis(each)) });
    },
    addGoal: ({ written }: HubInput<'addGoal'>) =>
      become({ goals: [{ id: nextId++, ...written }, ...hub.talk.goals] }),
    editGoal: ({ goal, written }: HubInput<'editGoal'>) =>
      become({ goals: instead<Goal>(hub.talk.goals, goal, written) }),
    removeGoal: ({ goal }: HubInput<'removeGoal'>) => become({ goals: without(hub.talk.goals, goal) }),
    addPraise: ({ written }: HubInput<'addPraise'>) =>
      become({ praises: [{ id: nextId++, ...written, by }, ...hub.talk.praises] }),
    editPraise: ({ praise, written }: HubInput<'editPraise'>) =>
      become({ praises: instead<Omit<Praise, 'by'>>(hub.talk.praises, praise, written) as Praise[] }),
    removePraise: ({ praise }: HubInput<'removePraise'>) =>
      become({ praises: without(hub.talk.praises, praise) }),
  };
}
