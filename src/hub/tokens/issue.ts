import { createHash } from 'node:crypto';
import { tokensText } from '../../protocol/slot.ts';
import { issueToken, tokenInfo } from '../../protocol/token.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput, HubParsed } from '../../shared/hub-contract.ts';
import { weekTimes } from '../../shared/week.ts';
import { isSignedBySlot } from '../access/slot-signature.ts';
import type { Hub } from '../hub.ts';
import { keyOfWeek } from '../keys.ts';
import { recordIssuance } from '../store/issuance.ts';
import { theOrganisation } from '../store/organisation.ts';
import { siteOfTeam } from '../store/site.ts';
import { findSlot } from '../store/slot.ts';
import { reportingUnit } from '../store/unit.ts';
import { isVoided } from '../store/voided-week.ts';

/**
 * Evaluates a slot's ten blinded tokens for a week, all together and once: the identical request is answered again, so
 * that an answer lost on the way is not lost for good; any other is refused.
 */
export async function issueTokens(
  hub: Hub,
  asked: HubParsed<'issueTokens'>,
): Promise<HubOutput<'issueTokens'>> {
  const { store, clock } = hub;
  const { slotKey, unit, week, blinded, signature } = asked;
  const slot = await findSlot(store, slotKey);
  if (!slot) throw new Refusal('notJoined');
  if (!isSignedBySlot(slotKey, tokensText(asked), signature)) throw new Refusal('wrongSignature');

  const { org, weekPlan } = await theOrganisation(store);
  const site = await siteOfTeam(store, slot.team);
  if (!site) throw new Refusal('wrongUnit');
  const opens = weekTimes(Math.max(week - 1, 0), weekPlan, site.zone).begins;
  const closes = weekTimes(week, weekPlan, site.zone).ends;
  const now = clock.now();
  if (slot.countsFrom > week || now < opens || now >= closes) throw new Refusal('wrongWeek');
  if (await isVoided(store, site.id, week)) throw new Refusal('weekVoided');
  if ((await reportingUnit(store, slot.team, week)) !== unit) throw new Refusal('wrongUnit');

  const { secretKey } = await keyOfWeek(hub, 'token', week);
  // Evaluated before it is recorded: bytes that are no group element must not use up the week.
  const evaluated: HubOutput<'issueTokens'>['evaluated'] = [];
  for (const [i, element] of blinded.entries()) {
    const info = tokenInfo({ org, unit, week, attribute: i + 1 });
    const issued = await issueToken(secretKey, info, Buffer.from(element, 'hex'));
    evaluated.push({ element: toHex(issued.element), proof: toHex(issued.proof) });
  }
  const blindedHash = createHash('sha256').update(blinded.join('')).digest('hex');
  if (!(await recordIssuance(store, { slotKey, week, blindedHash })))
    throw new Refusal('tokensAlreadyIssued');
  return { evaluated };
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
