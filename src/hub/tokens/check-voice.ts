import { createHash, timingSafeEqual } from 'node:crypto';
import { tokenInfo, tokenOutput } from '../../protocol/token.ts';
import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { VoiceToken } from '../../shared/hub-contract/voices.ts';
import { type Voice, voiceNumber, voicePlace } from '../../shared/voice.ts';
import { weekOf } from '../../shared/week.ts';
import type { Hub } from '../hub.ts';
import { keyOfWeek } from '../keys.ts';
import { theOrganisation } from '../store/organisation.ts';
import type { SiteTable } from '../store/house-tables.ts';
import type { SpentTable } from '../store/week-tables.ts';

/**
 * Checks a voice's token but for its being spent, and gives what to spend. It is good while its week runs at one of the
 * sites it may come from. Throws `wrongWeek`, `wrongToken`.
 */
export async function checkVoice(
  hub: Hub,
  voice: Voice,
  { week, nonce, output }: VoiceToken,
  from: { sites: readonly SiteTable[]; team: number },
): Promise<SpentTable> {
  const { store, clock } = hub;
  const { org, weekPlan } = await theOrganisation(store);
  const runs = from.sites.some(({ zone }) => weekOf(dayAt(clock.now(), zone), weekPlan) === week);
  if (!runs) throw new Refusal('wrongWeek');
  const info = tokenInfo({ org, unit: voicePlace(voice, from.team), week, attribute: voiceNumber[voice] });
  const bytes = Buffer.from(nonce, 'hex');
  const { secretKey } = await keyOfWeek(hub, 'token', week);
  const expected = await tokenOutput(secretKey, info, bytes);
  if (!timingSafeEqual(expected, Buffer.from(output, 'hex'))) throw new Refusal('wrongToken');
  return { week, nonceHash: createHash('sha256').update(info).update(bytes).digest('hex') };
}
