import { createHash } from 'node:crypto';
import { tokensText } from '../../protocol/slot.ts';
import { issueToken, tokenInfo, voiceInfos } from '../../protocol/token.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput, HubParsed } from '../../shared/hub-contract.ts';
import { type Week, weekTimes } from '../../shared/week.ts';
import { isSignedBySlot } from '../access/slot-signature.ts';
import type { Hub } from '../hub.ts';
import { keyOfWeek } from '../keys.ts';
import { recordIssuance } from '../store/issuance.ts';
import { theOrganisation } from '../store/organisation.ts';
import { siteOfTeam } from '../store/site.ts';
import { findSlot } from '../store/slot.ts';
import type { SlotTable } from '../store/house-tables.ts';
import { inTransaction } from '../store/transaction.ts';
import { reportingUnit } from '../store/unit.ts';
import { isVoided } from '../store/voided-week.ts';

/**
 * Evaluates a slot's blinded tokens for a week, each set whole and once: the identical set is answered again, so that an
 * answer lost on the way is not lost for good; any other is refused, with the set at fault as the field. Voices are given
 * to every slot, also before it counts and where its team has no unit: nobody has to wait to raise a hand.
 */
export async function issueTokens(
  hub: Hub,
  asked: HubParsed<'issueTokens'>,
): Promise<HubOutput<'issueTokens'>> {
  const { store, clock } = hub;
  const { slotKey, unit, week, blinded, voices, signature } = asked;
  const slot = await findSlot(store, slotKey);
  if (!slot) throw new Refusal('notJoined');
  if (!isSignedBySlot(slotKey, tokensText(asked), signature)) throw new Refusal('wrongSignature');

  const { org, weekPlan } = await theOrganisation(store);
  const site = await siteOfTeam(store, slot.team);
  if (!site) throw new Refusal('wrongUnit');
  const opens = weekTimes(Math.max(week - 1, 0), weekPlan, site.zone).begins;
  const closes = weekTimes(week, weekPlan, site.zone).ends;
  const now = clock.now();
  if (now < opens || now >= closes) throw new Refusal('wrongWeek');
  if (unit !== null) await checkReporting(hub, { slot, site: site.id, unit, week });

  const { secretKey } = await keyOfWeek(hub, 'token', week);
  // Evaluated before it is recorded: bytes that are no group element must not use up the week.
  const reportInfos = blinded.map((_, i) => tokenInfo({ org, unit: unit ?? 0, week, attribute: i + 1 }));
  const issued = {
    evaluated: await evaluateAll(secretKey, reportInfos, blinded),
    voices: await evaluateAll(secretKey, voiceInfos({ org, team: slot.team, week }), voices),
  };
  await inTransaction(store, async (transaction) => {
    for (const [part, elements] of [['blinded', blinded] as const, ['voices', voices] as const]) {
      if (elements.length === 0) continue;
      const blindedHash = createHash('sha256').update(elements.join('')).digest('hex');
      if (!(await recordIssuance(transaction, { slotKey, week, part, blindedHash })))
        throw new Refusal('tokensAlreadyIssued', part);
    }
  });
  return issued;
}

/** Refuses report tokens for a week in which the slot does not report: `wrongWeek`, `weekVoided`, `wrongUnit`. */
async function checkReporting(
  { store }: Hub,
  { slot, site, unit, week }: { slot: SlotTable; site: number; unit: number; week: Week },
): Promise<void> {
  if (slot.countsFrom > week) throw new Refusal('wrongWeek');
  if (await isVoided(store, site, week)) throw new Refusal('weekVoided');
  if ((await reportingUnit(store, slot.team, week)) !== unit) throw new Refusal('wrongUnit');
}

/** Evaluates each element under the info of its place. */
async function evaluateAll(
  secretKey: Uint8Array,
  infos: readonly Uint8Array[],
  elements: readonly string[],
): Promise<{ element: string; proof: string }[]> {
  const evaluated = [];
  for (const [i, element] of elements.entries()) {
    const info = infos[i];
    if (!info) throw new Refusal('badInput', 'blinded');
    const issued = await issueToken(secretKey, info, Buffer.from(element, 'hex'));
    evaluated.push({ element: toHex(issued.element), proof: toHex(issued.proof) });
  }
  return evaluated;
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
