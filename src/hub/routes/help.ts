import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubParsed } from '../../shared/hub-contract.ts';
import type { AllHelp } from '../../shared/hub-contract/help.ts';
import { mostLines } from '../../shared/site-help.ts';
import type { Hub } from '../hub.ts';
import { helpLinesBySite, replaceHelpLines } from '../store/help-line.ts';
import { allSites, hasSite } from '../store/site.ts';
import { inTransaction } from '../store/transaction.ts';
import type { HubHandlers } from './route.ts';

/** Where a day begins first: a day that has begun nowhere yet is in the future. */
const earliestZone = 'Pacific/Kiritimati';

/** The lines of a site, for whoever names it. Sites of the same name share theirs. */
export function seatHelpHandlers(hub: Hub) {
  return {
    siteHelp: async ({ site }) => {
      const { sites } = await allHelp(hub);
      const named = sites.filter((each) => each.site === site);
      if (named.length === 0) throw new Refusal('notFound', 'site');
      return { site, lines: named.flatMap(({ lines }) => lines).slice(0, mostLines) };
    },
  } satisfies Pick<HubHandlers, 'siteHelp'>;
}

/** What the administrator does with them. */
export function helpHandlers(hub: Hub) {
  return {
    allHelp: () => allHelp(hub),
    setHelp: (input) => setHelp(hub, input),
  } satisfies Pick<HubHandlers, 'allHelp' | 'setHelp'>;
}

async function setHelp(hub: Hub, { site, lines }: HubParsed<'setHelp'>): Promise<AllHelp> {
  const { store, clock } = hub;
  if (!(await hasSite(store, site))) throw new Refusal('notFound', 'site');
  const today = dayAt(clock.now(), earliestZone);
  const ahead = lines.findIndex(({ verifiedAt }) => verifiedAt > today);
  if (ahead >= 0) throw new Refusal('badInput', `lines.${ahead}.verifiedAt`);
  await inTransaction(store, (transaction) => replaceHelpLines(transaction, site, lines));
  return allHelp(hub);
}

async function allHelp({ store, clock }: Hub): Promise<AllHelp> {
  const lines = await helpLinesBySite(store);
  const sites = await allSites(store);
  return {
    sites: sites.map(({ id, name, zone }) => ({
      id,
      site: name,
      today: dayAt(clock.now(), zone),
      lines: lines.get(id) ?? [],
    })),
  };
}
