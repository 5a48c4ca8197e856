import { addDays, dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { mostSurgeDays, type SurgeCalendar } from '../../shared/hub-contract/relief.ts';
import type { Hub } from '../hub.ts';
import { awayOf, earliestDay, setAway } from '../store/away.ts';
import { fellowMailboxes } from '../store/mailbox.ts';
import { deleteSurgeDay, putSurgeDay, surgeDaysOf } from '../store/surge-day.ts';
import { inTransaction } from '../store/transaction.ts';
import { type OwnUnit, ownUnit } from './own-units.ts';
import type { HubHandlers } from './route.ts';

type ReliefCall = 'surgeDays' | 'putSurgeDay' | 'removeSurgeDay' | 'ownAway' | 'setAway';

/** L10 and L11. Peak days are kept by team, so that they outlive the quarter's units. */
export function reliefHandlers(hub: Hub): Pick<HubHandlers, ReliefCall> {
  const { store, clock } = hub;
  return {
    surgeDays: async ({ unit }, { account }) => calendarOf(hub, await ownUnit(hub, account.id, unit)),
    putSurgeDay: async ({ unit, day, what }, { account }) => {
      const own = await ownUnit(hub, account.id, unit);
      const { today, days } = await calendarOf(hub, own);
      if (day < today || day > addDays(today, 400)) throw new Refusal('badInput', 'day');
      if (days.length >= mostSurgeDays && !days.some((each) => each.day === day))
        throw new Refusal('tooLarge', 'day');
      await putSurgeDay(store, idsOf(own), { day, what });
      return calendarOf(hub, own);
    },
    removeSurgeDay: async ({ unit, day }, { account }) => {
      const own = await ownUnit(hub, account.id, unit);
      if (!(await deleteSurgeDay(store, idsOf(own), day))) throw new Refusal('notFound', 'day');
      return calendarOf(hub, own);
    },
    ownAway: async (_, { account }) => ({
      away: await awayOf(store, account.id, earliestDay(clock.now())),
    }),
    setAway: async ({ away }, { account }) => {
      const now = clock.now();
      if (away && away.until < earliestDay(now)) throw new Refusal('badInput', 'away.until');
      if (away && away.cover !== null) {
        const fellows = await fellowMailboxes(store, account.id, now);
        // Another's mailbox that is out of reach and one that is not there are refused alike.
        if (!fellows.some(({ mailbox }) => mailbox === away.cover))
          throw new Refusal('notAllowed', 'away.cover');
      }
      await inTransaction(store, (transaction) => setAway(transaction, account.id, away));
      return { away: await awayOf(store, account.id, earliestDay(now)) };
    },
  };
}

const idsOf = ({ teams }: OwnUnit) => teams.map(({ id }) => id);

async function calendarOf({ store, clock }: Hub, own: OwnUnit): Promise<SurgeCalendar> {
  const today = dayAt(clock.now(), own.site.zone);
  return { today, days: await surgeDaysOf(store, idsOf(own), today) };
}
