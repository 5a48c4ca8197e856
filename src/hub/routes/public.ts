import type { Hub } from '../hub.ts';
import { publicKeyLog } from '../store/key-log.ts';
import { theOrganisation } from '../store/organisation.ts';
import type { HubHandlers } from './route.ts';

type PublicCall = 'keyLog';

/** What anyone may read, without a session or a signature. */
export function publicHandlers({ store }: Hub): Pick<HubHandlers, PublicCall> {
  return {
    keyLog: async () => ({ org: (await theOrganisation(store)).org, entries: await publicKeyLog(store) }),
  };
}
