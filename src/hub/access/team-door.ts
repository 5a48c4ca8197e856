import { createHmac, timingSafeEqual } from 'node:crypto';
import { Refusal } from '../../shared/errors.ts';
import type { HubSecrets } from '../secrets.ts';

/**
 * What a team's seats show to see its mailboxes, 32 hex digits: the same for everyone in the team, so that asking says
 * which team and no more, and unknown to everybody else.
 */
export function teamDoor({ sessionKey }: Pick<HubSecrets, 'sessionKey'>, team: number): string {
  const mac = createHmac('sha256', sessionKey).update(`sidetone/1/team-door|${team}`);
  return mac.digest('hex').slice(0, 32);
}

/** Throws `Refusal('notAllowed')` where a door is not the team's, also where there is no such team. */
export function checkDoor(secrets: Pick<HubSecrets, 'sessionKey'>, team: number, door: string): void {
  const right = Buffer.from(teamDoor(secrets, team), 'hex');
  if (!timingSafeEqual(right, Buffer.from(door, 'hex'))) throw new Refusal('notAllowed');
}
