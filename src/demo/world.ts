import { buildHub, makeHub } from '../hub/app.ts';
import { makeSecrets } from '../hub/secrets.ts';
import { openStore } from '../hub/store/open-store.ts';
import { runDue } from '../hub/timetable.ts';
import { addDays, type Day, dayAt, hour, instantOf } from '../shared/clock.ts';
import type { StoryMoment, WorldData, WorldSteps } from '../shared/demo-contract.ts';
import { defaultWeekPlan, firstDayOf, weekOf, weekTimes } from '../shared/week.ts';
import { answerRequests, praiseKnown, readRequests } from './answers.ts';
import { cast, ownTeam, pastWeeks } from './cast.ts';
import { aColleague, type Colleague, enrol, storyClock } from './colleague.ts';
import { type Company, foundCompany, inviteTo } from './company.ts';
import { dice } from './dice.ts';
import { withGoals } from './own-goals.ts';
import { withRoutines } from './own-routines.ts';
import { type AtOwnDesk, fillMailbox, setUpMailbox } from './lead-mailbox.ts';
import { leadWeek } from './lead-work.ts';
import { aPersona, dayOf, daysFrom, thePerson } from './story.ts';
import { closeWeek, type Everyone, liveWeek, type Progress, sealWeek } from './week.ts';

/** The story is the same each time it is told. */
const seed = 20_260_302;
const plan = defaultWeekPlan;
const minute = 60_000;
/** Passwords here are random and good for an hour, so guessing need not be made dear. */
const passwordCost = { m: 8, t: 1, p: 1 };
/** A story's week passes in a minute; nobody should have to sign in again for it. */
const sessionLength = 365 * 24 * hour;
const own = cast[ownTeam.site];

/** The simulated company, its hub and its people; one chair is left free for the person. */
export interface World extends WorldSteps {
  end(): Promise<void>;
}

/** Founds the world and opens its hub on 127.0.0.1; nothing has happened in it yet. */
export async function aWorld({ today, language, pages }: WorldData, progress: Progress): Promise<World> {
  const present = weekOf(today, plan);
  const first = present - pastWeeks;
  const began = firstDayOf(first, plan);
  const clock = storyClock(instantOf(addDays(began, -1), own.zone, 10), own.zone);
  const parts = {
    store: await openStore({ sqlite: ':memory:' }),
    clock,
    secrets: makeSecrets(),
    passwordCost,
    sessionLength,
  };
  const hub = makeHub(parts);
  const app = await buildHub({ ...parts, pages });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });

  const company = await foundCompany(hub, language);
  /** From the week before the person comes on, those they sit with send as their own seat does: tokens, seals, connections. */
  const sends = ({ team }: Colleague) => team === company.own.id && week >= present - 1;
  const everyone: Everyone = { hub, clock, dice: dice(seed), began, sends, colleagues: [] };
  everyone.colleagues = await hireColleagues(everyone, company, address);
  const you = thePerson();
  const ownDice = dice(seed + 1); // of their own, so that nobody else's story hangs on it
  const telephony = dice(seed + 2);
  const goalDice = dice(seed + 3);

  /** A week passes for everyone, the lead included. */
  async function live(): Promise<void> {
    await liveWeek(everyone, week);
    await leadWeek(hub, company, { week, first, dice: telephony, language });
  }

  /** What the person in the free chair did from a day up to, not including, another. */
  const yours = (from: Day, to: Day) =>
    daysFrom(from, to).flatMap((day) =>
      withGoals(
        withRoutines(dayOf(you.persona, day, began, ownTeam.site, own.zone, you.dice), ownDice),
        day,
        language,
        goalDice,
      ),
    );

  let week = first;
  /** Whoever can be written to; the lead comes first. */
  let desks: AtOwnDesk[] = [];
  const thanked = new Set<string>();

  /** Time comes to the Monday of the present week. */
  function monday(): StoryMoment {
    const since = firstDayOf(week, plan);
    clock.set(instantOf(addDays(since, 4), own.zone, 9, 10));
    return { now: clock.now(), actions: yours(since, dayAt(clock.now(), own.zone)) };
  }

  return {
    async build() {
      clock.set(instantOf(began, own.zone, 12)); // by noon the week has begun at every site
      await runDue(hub);
      for (; week < present - 1; week++) {
        await live();
        await closeWeek(everyone, week, () => {});
        progress((week + 1 - first) / pastWeeks);
      }
      const joins = addDays(firstDayOf(present, plan), -1);
      clock.set(instantOf(joins, own.zone, 10));
      const [code = ''] = await inviteTo(hub, company.own, 1); // a slip is good for 72 hours
      const actions = yours(began, joins);
      const lead = await setUpMailbox(hub, address, company.lead);
      const hr = await setUpMailbox(hub, address, company.hr);
      const assistance = await setUpMailbox(hub, address, company.assistance);
      desks = [lead, hr, assistance];
      return {
        now: clock.now(),
        zone: own.zone,
        actions,
        hub: address,
        code,
        lead: lead.recipient,
        hr: hr.recipient,
        assistance: assistance.recipient,
      };
    },

    async begin() {
      await live();
      await sealWeek(everyone, (share) => progress(share / 2));
      await closeWeek(everyone, week++, (share) => progress(0.5 + share / 2));
      const moment = monday();
      const team = everyone.colleagues.filter((colleague) => colleague.team === company.own.id);
      const [lead] = desks;
      if (lead) await fillMailbox(hub, lead, team, language);
      return moment;
    },

    async settle() {
      for (const desk of desks) await readRequests(desk);
      await live();
      await sealWeek(everyone, progress);
      clock.set(weekTimes(week, plan, own.zone).releases - minute);
      return { now: clock.now(), actions: [] };
    },

    async release() {
      await closeWeek(everyone, week++, progress);
      for (const desk of desks) await answerRequests(desk, language);
      const moment = monday();
      const [lead] = desks;
      if (lead) await praiseKnown(lead, thanked, dayAt(moment.now, own.zone), language);
      return moment;
    },

    async end() {
      await app.close();
      await hub.store.destroy();
    },
  };
}

/** A colleague for every chair but the person's, each enrolled with a slip of their team's pile. */
async function hireColleagues(
  { hub, clock, dice }: Everyone,
  { teams, own }: Company,
  address: string,
): Promise<Colleague[]> {
  const hired: Colleague[] = [];
  for (const team of teams) {
    const chairs = team === own ? team.headcount - 1 : team.headcount;
    for (const code of await inviteTo(hub, team, chairs)) {
      const { site, zone, id } = team;
      const colleague = aColleague({ persona: aPersona(dice), site, zone, team: id }, clock);
      await enrol(colleague, address, code, clock.now());
      hired.push(colleague);
    }
  }
  return hired;
}
