import { createHmac } from 'node:crypto';
import type { HubSecrets } from '../secrets.ts';

/**
 * What a team's seats show to see its mailboxes, 32 hex digits: the same for everyone in the team, so that asking says
 * which team and no more, and unknown to everybody else.
 */
export function teamDoor({ sessionKey }: Pick<HubSecrets, 'sessionKey'>, team: number): string {
  const mac = createHmac('sha256', sessionKey).update(`sidetone/1/team-door|${team}`);
  return mac.digest('hex').slice(0, 32);
}
