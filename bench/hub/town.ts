// An organisation with as many seats as wanted, put straight into the hub's database, and what its seats send.
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import sodium from 'libsodium-wrappers-sumo';
import { beginWeek } from '../../src/hub/begin-week.ts';
import { beginKeyLog, keyOfWeek } from '../../src/hub/keys.ts';
import type { HubSecrets } from '../../src/hub/secrets.ts';
import { insertOrganisation } from '../../src/hub/store/organisation.ts';
import { insertSite } from '../../src/hub/store/site.ts';
import { insertSlot } from '../../src/hub/store/slot.ts';
import type { Store } from '../../src/hub/store/tables.ts';
import { insertTeam } from '../../src/hub/store/team.ts';
import { inTransaction } from '../../src/hub/store/transaction.ts';
import { unitsOfSite } from '../../src/hub/store/unit.ts';
import { tokensText } from '../../src/protocol/slot.ts';
import { voicesPerWeek } from '../../src/shared/voice.ts';
import { attributes, dummyValue } from '../../src/shared/week-report.ts';
import { defaultWeekPlan, type Week, weekTimes } from '../../src/shared/week.ts';

export const org = 'a1'.repeat(16);
/** The first week of a quarter. */
export const week: Week = 2925;
export const times = weekTimes(week, defaultWeekPlan, 'UTC');

const teamsOfSite = 20;

interface Keys {
  store: Store;
  secrets: HubSecrets;
}

export interface WeekKeys {
  token: { secretKey: Uint8Array };
  report: { id: number; publicKey: Uint8Array };
}

export interface TownSeat {
  slotKey: string;
  secretKey: KeyObject;
  unit: number;
}

/** Settles `seats` seats in teams of `teamSize`, twenty teams to a site, and begins the week. */
export async function settle(of: Keys, seats: number, teamSize: number): Promise<TownSeat[]> {
  const { store } = of;
  await insertOrganisation(store, { org, name: 'Bench', weekPlan: defaultWeekPlan });
  await beginKeyLog(of, org, times.begins);
  const sites = Math.ceil(seats / teamSize / teamsOfSite);
  let lastUnit = 0;
  const all: TownSeat[] = [];
  for (let site = 1; site <= sites; site++) {
    await insertSite(store, { id: site, name: `Site ${site}`, zone: 'UTC' });
    const here = await inTransaction(store, async (transaction) => {
      const keys: { slotKey: string; secretKey: KeyObject; team: number }[] = [];
      for (let k = 1; k <= teamsOfSite; k++) {
        const team = (site - 1) * teamsOfSite + k;
        await insertTeam(transaction, { id: team, site, name: `Team ${team}`, headcount: teamSize });
        for (let i = 0; i < teamSize && all.length + keys.length < seats; i++) {
          const { publicKey, privateKey } = generateKeyPairSync('ed25519');
          const { x = '' } = publicKey.export({ format: 'jwk' });
          const slotKey = Buffer.from(x, 'base64url').toString('hex');
          await insertSlot(transaction, { slotKey, team, countsFrom: week, membership: '' });
          keys.push({ slotKey, secretKey: privateKey, team });
        }
      }
      return keys;
    });
    await beginWeek({ store, newId: () => ++lastUnit }, site, week);
    const units = await unitsOfSite(store, site);
    for (const { team, ...keys } of here) {
      const unit = units.find(({ teams }) => teams.includes(team))?.unit;
      if (unit !== undefined) all.push({ ...keys, unit });
    }
  }
  return all;
}

/** The keys of the week, as whoever makes the seats' reports needs them. */
export async function weekKeys(of: Keys): Promise<WeekKeys> {
  return { token: await keyOfWeek(of, 'token', week), report: await keyOfWeek(of, 'report', week) };
}

/** Group elements, to stand for blinded values. */
export async function someElements(count: number): Promise<string[]> {
  await sodium.ready;
  return Array.from({ length: count }, () => sodium.to_hex(sodium.crypto_core_ristretto255_random()));
}

/** What a seat sends for its tokens. What is blinded makes no difference to the hub, so any group elements serve. */
export function tokensBody({ slotKey, secretKey, unit }: TownSeat, elements: readonly string[]): string {
  const set = (length: number) => Array.from({ length }, (_, i) => elements[i % elements.length] ?? '');
  const asked = { slotKey, unit, week, blinded: set(attributes.length), voices: set(voicesPerWeek) };
  const signature = sign(null, Buffer.from(tokensText(asked)), secretKey).toString('hex');
  return JSON.stringify({ ...asked, signature });
}

/** A report to be made: of which attribute and unit, and what it says. */
export interface ToSeal {
  unit: number;
  attribute: number;
  value: number;
  nonce: Uint8Array;
}

/** A seat's ten reports: four real ones around the middle, and dummies for what is not asked this week. */
export function reportsOf({ unit }: TownSeat): ToSeal[] {
  const real = [2 + ((randomBytes(1)[0] ?? 0) % 3), 3, 1, (randomBytes(1)[0] ?? 0) % 13];
  return attributes.map((_, i) => ({
    unit,
    attribute: i + 1,
    value: real[i] ?? dummyValue,
    nonce: randomBytes(32),
  }));
}
