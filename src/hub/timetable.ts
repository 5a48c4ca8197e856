import { dayAt, hour } from '../shared/clock.ts';
import { quarterLength, quarterOf, type Week, weekOf, type WeekPlan, weekTimes } from '../shared/week.ts';
import { beginWeek } from './begin-week.ts';
import { expireVoices } from './expire-voices.ts';
import { forgetTalk } from './forget-talk.ts';
import type { Hub } from './hub.ts';
import { forgetKeys, keyOfWeek, renewKeys } from './keys.ts';
import { publishVoided, releaseWeek } from './release/release-week.ts';
import { deleteSpent } from './store/counting.ts';
import { deleteInvitesExpired } from './store/invite.ts';
import { deleteIssuance, deleteIssuanceBefore } from './store/issuance.ts';
import { emptyLog } from './store/open-store.ts';
import { findOrganisation } from './store/organisation.ts';
import { deleteRosters } from './store/roster.ts';
import { allSites } from './store/site.ts';
import { claimRelease, lastBegun, oldestOpenWeek, unreleasedWeeks } from './store/site-week.ts';
import type { SiteTable } from './store/house-tables.ts';
import { inTransaction } from './store/transaction.ts';
import { isVoided } from './store/voided-week.ts';

/**
 * Does everything whose time has come: begins weeks, releases those whose settle window has closed, forgets what is no
 * longer needed. Safe to call at any time, again, after a long sleep, and by several processes at once: each week
 * begins once and is released once. A site at which something fails does not keep the others waiting; the first failure is
 * thrown at the end.
 */
export async function runDue(hub: Hub, now = hub.clock.now()): Promise<void> {
  const organisation = await findOrganisation(hub.store);
  if (!organisation) return;
  const { weekPlan } = organisation;
  await renewKeys(hub, organisation, now);
  let released = false;
  const faults: unknown[] = [];
  for (const site of await allSites(hub.store)) {
    try {
      await beginWeeks(hub, site, weekPlan, now);
      if (await releaseWeeks(hub, site, weekPlan, now)) released = true;
    } catch (error) {
      faults.push(error);
    }
  }
  if (released) await forget(hub, weekOf(dayAt(now, 'UTC'), weekPlan), now);
  await expireVoices(hub.store, now);
  await forgetTalk(hub.store, now);
  if (faults.length > 0) throw faults[0];
}

async function beginWeeks(hub: Hub, site: SiteTable, plan: WeekPlan, now: number): Promise<void> {
  const current = weekOf(dayAt(now, site.zone), plan);
  const last = await lastBegun(hub.store, site.id);
  for (let week = last === null ? current : last + 1; week <= current; week++)
    await beginWeek(hub, site.id, week);
}

async function releaseWeeks(hub: Hub, site: SiteTable, plan: WeekPlan, now: number): Promise<boolean> {
  const weeks = await unreleasedWeeks(hub.store, site.id);
  const due = weeks.filter((week) => weekTimes(week, plan, site.zone).releases <= now);
  for (const week of due) await releaseOnce(hub, site.id, week);
  return due.length > 0;
}

function releaseOnce({ store, secrets }: Hub, site: number, week: Week): Promise<void> {
  return inTransaction(store, async (transaction) => {
    if (!(await claimRelease(transaction, site, week))) return;
    const { secretKey: releaseKey } = await keyOfWeek({ store: transaction, secrets }, 'release', week);
    const publish = (await isVoided(transaction, site, week)) ? publishVoided : releaseWeek;
    await publish(transaction, { site, week, releaseKey });
    await deleteIssuance(transaction, site, week);
  });
}

/** How long a used or expired invite can still say that it is. */
const inviteMemory = 30 * 24 * hour;

async function forget({ store }: Hub, current: Week, now: number): Promise<void> {
  const open = await oldestOpenWeek(store);
  if (open !== null) {
    await deleteSpent(store, open);
    await deleteIssuanceBefore(store, open);
    await deleteRosters(store, (quarterOf(open) - 1) * quarterLength);
  }
  await forgetKeys(store, current);
  await deleteInvitesExpired(store, now - inviteMemory);
  await emptyLog(store);
}
