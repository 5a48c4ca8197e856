import { Refusal } from '../../shared/errors.ts';
import { makeLink, takeUpPath } from '../access/link.ts';
import type { Hub } from '../hub.ts';
import { deleteAccount, findAccount } from '../store/account.ts';
import { expireInvites } from '../store/invite.ts';
import { renameSite } from '../store/site.ts';
import { findTeam, updateTeam } from '../store/team.ts';
import { inTransaction } from '../store/transaction.ts';
import { organisationOf } from './administration.ts';
import type { HubHandlers } from './route.ts';

type UpkeepCall = 'editSite' | 'editTeam' | 'endInvites' | 'endAccount' | 'renewAccountLink';

/** What an administrator changes or ends. */
export function upkeepHandlers(hub: Hub): Pick<HubHandlers, UpkeepCall> {
  const { store, clock } = hub;
  return {
    editSite: async ({ site, name }) => {
      if (!(await renameSite(store, site, name))) throw new Refusal('notFound', 'site');
      return organisationOf(hub);
    },

    // Seats keep the name that their invite pinned; what leads and HR see changes at once.
    editTeam: async ({ team, name, headcount }) => {
      if (!(await updateTeam(store, { id: team, name, headcount }))) throw new Refusal('notFound', 'team');
      return organisationOf(hub);
    },

    endInvites: async ({ team }) => {
      if (!(await findTeam(store, team))) throw new Refusal('notFound', 'team');
      await expireInvites(store, team, clock.now());
      return organisationOf(hub);
    },

    // Whoever asks is left, so there is always an administrator.
    endAccount: async ({ account }, { account: asking }) => {
      if (account === asking.id) throw new Refusal('ownAccount', 'account');
      await inTransaction(store, async (transaction) => {
        if (!(await deleteAccount(transaction, account))) throw new Refusal('notFound', 'account');
      });
      return organisationOf(hub);
    },

    renewAccountLink: ({ account }) =>
      inTransaction(store, async (transaction) => {
        const found = await findAccount(transaction, account);
        if (!found) throw new Refusal('notFound', 'account');
        return { login: found.login, path: takeUpPath(await makeLink(transaction, account, clock.now())) };
      }),
  };
}
