import { hash, timingSafeEqual } from 'node:crypto';
import { decodeMessage } from '../../protocol/message.ts';
import { openReport } from '../../protocol/seal.ts';
import { tokenInfo, tokenOutput } from '../../protocol/token.ts';
import { Refusal } from '../../shared/errors.ts';
import { attributes } from '../../shared/week-report.ts';
import { type Week, weekTimes } from '../../shared/week.ts';
import type { Hub } from '../hub.ts';
import { keyOfWeek, reportSecrets } from '../keys.ts';
import type { CheckedReport } from '../store/counting.ts';
import { theOrganisation } from '../store/organisation.ts';
import { siteOfReportingUnit } from '../store/unit.ts';
import { isVoided } from '../store/voided-week.ts';
import { decapsulateByOpenSsl } from './decapsulate.ts';

/** What a unit's week asks of a report. */
interface Window {
  org: string;
  /** Secret half of the key that the week's tokens were given under. */
  tokenKey: Uint8Array;
  ends: number;
  releases: number;
  goodUntil: number;
}

const minute = 60_000;

/**
 * Makes the check of sealed reports: opens one and checks everything but whether its token is spent, the dear part last.
 * It throws `badInput` for wrong size, seal, version or range, `wrongUnit`, `wrongWeek` outside the settle window,
 * `weekVoided`, `wrongToken`.
 */
export function reportCheck(hub: Hub): (sealed: Uint8Array) => Promise<CheckedReport> {
  const { store, clock } = hub;
  let keys: ReadonlyMap<number, Uint8Array> = new Map();
  // A unit's week is fixed once seats hold tokens for it, but it may be voided: each is looked up once a minute. What is
  // not there is not kept.
  const known = new Map<string, Window>();

  async function windowOf(unit: number, week: Week): Promise<Window> {
    const place = `${unit}/${week}`;
    const before = known.get(place);
    if (before && clock.now() < before.goodUntil) return before;
    known.delete(place);
    const site = await siteOfReportingUnit(store, unit, week);
    if (!site) throw new Refusal('wrongUnit');
    if (await isVoided(store, site.id, week)) throw new Refusal('weekVoided');
    const { org, weekPlan } = await theOrganisation(store);
    const { ends, releases } = weekTimes(week, weekPlan, site.zone);
    const { secretKey: tokenKey } = await keyOfWeek(hub, 'token', week);
    const window = { org, tokenKey, ends, releases, goodUntil: clock.now() + minute };
    known.set(place, window);
    return window;
  }

  return async (sealed) => {
    // A key that another process has announced since.
    if (!keys.has(sealed[0] ?? 0)) keys = await reportSecrets(hub);
    const message = decodeMessage(await openReport(sealed, keys, decapsulateByOpenSsl));
    const { unit, week, value, nonce, output } = message;
    const attribute = attributes[message.attribute - 1];
    if (!attribute) throw new Refusal('badInput', 'attribute');

    const { org, tokenKey, ends, releases } = await windowOf(unit, week);
    const now = clock.now();
    if (now < ends || now >= releases) throw new Refusal('wrongWeek');

    const info = tokenInfo({ org, unit, week, attribute: message.attribute });
    if (!timingSafeEqual(await tokenOutput(tokenKey, info, nonce), output)) throw new Refusal('wrongToken');
    const nonceHash = hash('sha256', Buffer.concat([info, nonce]));
    return { unit, week, attribute, value, nonceHash };
  };
}
