import { hexToBytes, randomBytes } from '@noble/hashes/utils.js';
import { encodeMessage } from '../../protocol/message.ts';
import { sealReport } from '../../protocol/seal.ts';
import type { InviteBundle } from '../../shared/hub-contract/seats.ts';
import { attributeNumber, attributes, dummyValue, type WeekReport } from '../../shared/week-report.ts';
import { type Week, weekTimes } from '../../shared/week.ts';
import type { Timed } from './outbox.ts';
import type { HeldTokens } from './tokens.ts';

/** Draws a whole number from 0 to `below` − 1, as `randomInt` of node:crypto does. */
export type Draw = (below: number) => number;

/**
 * When a week's messages are sent and until when the hub takes them. Sending begins when the last shift of the week can
 * have closed, and first tries fall in the first half of what is left, so that a computer that is off at night or over
 * the weekend still has time to catch up.
 */
export function sendWindow(
  week: Week,
  { weekPlan, zone }: InviteBundle,
): { from: number; until: number; closes: number } {
  const { lastShiftEnd: from, releases: closes } = weekTimes(week, weekPlan, zone);
  return { from, until: from + (closes - from) / 2, closes };
}

/** What a week's set is made from. */
export interface Material {
  bundle: InviteBundle;
  week: Week;
  /** The key that the week's reports are sealed to, 64 hex digits. */
  reportKey: { id: number; key: string };
  /** With tokens the unit they were given for; without, the last one known, or 1. */
  unit: number;
  /** Null: ten tokenless dummies. */
  tokens: HeldTokens['tokens'] | null;
  /** Null: dummies. */
  report: WeekReport | null;
}

/**
 * The ten sealed messages of a week, each with a send time drawn for it alone. A row without a value is a dummy (255)
 * with a real token; without tokens every row is a dummy with random bytes in the token's place, which the hub refuses
 * like any wrong token. From outside all are alike.
 */
export function composeWeek(of: Material, now: number, draw: Draw): Promise<Timed[]> {
  const window = sendWindow(of.week, of.bundle);
  const from = Math.max(window.from, now);
  const length = Math.max(1, Math.floor((window.closes - from) / 2));
  const key = { id: of.reportKey.id, publicKey: hexToBytes(of.reportKey.key) };
  const composed = attributes.map(async (name, i): Promise<Timed> => {
    const attribute = attributeNumber(name);
    const token = of.tokens?.[i];
    const value = token && of.report?.rows.find((row) => row.attribute === name)?.value;
    const message = encodeMessage({
      attribute,
      unit: of.unit,
      week: of.week,
      value: value ?? dummyValue,
      nonce: token ? hexToBytes(token.nonce) : randomBytes(32),
      output: token ? hexToBytes(token.output) : randomBytes(64),
    });
    return { attribute, sealed: await sealReport(message, key), sendAt: from + draw(length) };
  });
  return Promise.all(composed);
}
