import { hexToBytes } from '@noble/hashes/utils.js';
import { followsChain, isVoided } from '../../protocol/follow.ts';
import { releasesText } from '../../protocol/slot.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput } from '../../shared/hub-contract.ts';
import { type UnitCard, unitCard } from '../../shared/hub-contract/desks.ts';
import { type SignedRelease, signedRelease } from '../../shared/release.ts';
import { quarterOf, type Week } from '../../shared/week.ts';
import { prepared } from '../journal/prepared.ts';
import type { KeyValue } from '../journal/settings.ts';
import { setDistrust } from './distrust.ts';
import { signAsSlot } from './enrolment.ts';
import { hubKey } from './hub-keys.ts';
import { hubRequest } from './hub-request.ts';
import { type Enrolment, isStill, type Outbox, voidWeeks } from './outbox.ts';

// What was released to the team, checked and kept: the same bytes the lead is shown.

type Told = HubOutput<'teamReleases'>;

/** Weeks asked for at each look: half a year. What was seen longer ago is kept and not looked at again. */
const lookBack = 26;

const subjectOf = ({ unit }: UnitCard) => `unit:${unit}`;

function chainIn(outbox: Outbox, subject: string): SignedRelease[] {
  const sql = 'select subject, week, body, previous, signature from release where subject = ? order by week';
  return prepared<[string], SignedRelease>(outbox, sql)
    .all(subject)
    .map((row) => signedRelease.parse(row));
}

/** The subject of the site's releases, once one was seen. */
function siteSubject(outbox: Outbox): string | null {
  const sql = `select subject from release where subject like 'site:%' limit 1`;
  return prepared<[], { subject: string }>(outbox, sql).get()?.subject ?? null;
}

/** What this device knows of its team's results. */
export interface TeamResults {
  /** The newest unit, or null before there was one. */
  card: UnitCard | null;
  /** Releases of that unit and of the site, oldest first. */
  unit: SignedRelease[];
  site: SignedRelease[];
  /** When the hub last showed good ones. */
  at: number | null;
}

/** The last good results. */
export function teamResults(outbox: Outbox): TeamResults {
  const sql = 'select content from unit_card order by place desc limit 1';
  const found = prepared<[], { content: string }>(outbox, sql).get();
  const card = found ? unitCard.parse(JSON.parse(found.content)) : null;
  const site = siteSubject(outbox);
  return {
    card,
    unit: card ? chainIn(outbox, subjectOf(card)) : [],
    site: site ? chainIn(outbox, site) : [],
    at: prepared<[], { at: number }>(outbox, 'select at from looked').get()?.at ?? null,
  };
}

/** The newest week of the site that was seen released, or null. */
export function newestSeen(outbox: Outbox): Week | null {
  return teamResults(outbox).site.at(-1)?.week ?? null;
}

/**
 * Asks for the releases of the last half year, and of all since the newest one seen, and keeps them if they go on from
 * what was seen. Throws `Refusal('resultsChanged')` when they do not; then the last good ones stay. Weeks that were voided
 * count as not counted.
 */
export async function followResults(
  outbox: Outbox,
  settings: KeyValue,
  joined: Enrolment,
  { now, current }: { now: number; current: Week },
): Promise<void> {
  const { hub, slotKey } = joined;
  const from = Math.max(0, Math.min(current - lookBack, newestSeen(outbox) ?? current));
  const signature = signAsSlot(settings, releasesText({ slotKey, from }));
  const told = await hubRequest(hub, 'teamReleases', { slotKey, from, signature });
  if (!isStill(outbox, joined)) throw new Refusal('notJoined');
  const good = isGood(outbox, joined, told);
  setDistrust(outbox, 'results', !good);
  if (!good) throw new Refusal('resultsChanged');
  keep(outbox, told, now);
}

function isGood(outbox: Outbox, joined: Enrolment, { units, site }: Told): boolean {
  const keyOf = (week: Week) => hexToBytes(hubKey(outbox, joined, 'release', week).key);
  const follows = (subject: string | undefined, releases: readonly SignedRelease[]) =>
    releases.every((release) => release.subject === subject) &&
    followsChain(keyOf, subject === undefined ? [] : chainIn(outbox, subject), releases);
  const siteSeen = siteSubject(outbox) ?? site[0]?.subject;
  const hasAll = !isUnitMissing(outbox, units, site);
  return hasAll && follows(siteSeen, site) && units.every((unit) => follows(subjectOf(unit), unit.releases));
}

/**
 * Whether a unit is gone that had a release in the site's newest quarter: units last for a quarter, so its team would be
 * shown under another number. After a database was put back it may have been made anew.
 */
function isUnitMissing(outbox: Outbox, units: Told['units'], site: readonly SignedRelease[]): boolean {
  const { card, unit } = teamResults(outbox);
  const quarter = quarterOf(site.at(-1)?.week ?? 0);
  const last = unit.at(-1);
  if (!card || !last || quarterOf(last.week) !== quarter) return false;
  const putBack = site.some((release) => quarterOf(release.week) === quarter && isVoided(release));
  return !putBack && !units.some((other) => other.unit === card.unit);
}

function keep(outbox: Outbox, { units, site }: Told, now: number): void {
  const put = prepared<[SignedRelease]>(
    outbox,
    'insert or replace into release values (@subject, @week, @body, @previous, @signature)',
  );
  const putCard = prepared<[number, number, string]>(outbox, 'insert into unit_card values (?, ?, ?)');
  outbox
    .transaction(() => {
      outbox.exec('delete from unit_card');
      for (const [place, { releases, ...card }] of units.entries()) {
        for (const release of releases) put.run(release);
        putCard.run(card.unit, place, JSON.stringify(card));
        voidWeeks(
          outbox,
          releases.filter(isVoided).map(({ week }) => week),
        );
      }
      for (const release of site) put.run(release);
      prepared<[number]>(outbox, 'insert or replace into looked values (1, ?)').run(now);
    })
    .immediate();
}
