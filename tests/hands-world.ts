// The real hub, listening, with real seats and real mailboxes at it: raised hands from one end to the other.
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Mailbox, openMailboxDesk } from '../src/main/desk/mailbox.ts';
import { noKeystore } from '../src/main/journal/lock.ts';
import { throwawayJournal } from '../src/main/journal/open.ts';
import { recoverySecretIn, settingsOf } from '../src/main/journal/settings.ts';
import type { Seat } from '../src/main/seat.ts';
import { type Desk, openDesk } from '../src/main/sync/desk.ts';
import { openOutbox } from '../src/main/sync/outbox.ts';
import { openSync, type Sync } from '../src/main/sync/sync.ts';
import { confirmOne, hands } from '../src/main/team/voices.ts';
import { newInviteCode, readInviteCode, sealInvite } from '../src/protocol/invite.ts';
import type { Role } from '../src/shared/hub-contract/accounts.ts';
import { aFolder } from './folder.ts';
import { countingIds } from './factories.ts';
import { addPerson, addSite, answer, type HubWorld, hubWorld, password, setUp } from './hub-world.ts';

export const passphrase = 'four quiet words here';
const cost = { m: 8, t: 1, p: 1 };

export interface HandsWorld {
  world: HubWorld;
  admin: { cookie: string };
  /** The team's number. */
  team: number;
  /** Where the hub listens; it may be told to be away. */
  url: string;
}

/** A hub with one team that nobody has joined. */
export async function handsWorld(): Promise<HandsWorld> {
  const world = await hubWorld();
  onTestFinished(() => world.close());
  await world.app.listen({ host: '127.0.0.1', port: 0 });
  // A listening TCP server has an address with a port.
  const { port } = world.app.server.address() as AddressInfo;
  const admin = await setUp(world);
  const team = (await addSite(world, admin, 'Suzhou', ['Evening'])).teams[0]?.id ?? 0;
  return { world, admin, team, url: `http://127.0.0.1:${port}` };
}

const unreported = (error: unknown) => {
  throw error;
};

/** A seat with the whole of its way to the hub. */
export type SeatAt = Seat & { sync: Sync };

/** A seat that has joined the team and fetched its tokens. */
export async function aSeatAt({ world, admin, team, url }: HandsWorld): Promise<SeatAt> {
  const bundle = await answer(world, 'teamBundle', { team: String(team) }, admin);
  const code = newInviteCode();
  const invites = [sealInvite(readInviteCode(code), bundle)];
  await answer(world, 'addInvites', { team: String(team), invites }, admin);
  const journal = throwawayJournal();
  const sync = openSync(openOutbox(':memory:'), world.clock);
  const settings = settingsOf(journal);
  await sync.join(settings, { hub: url, code }, recoverySecretIn(settings));
  await sync.prepare(settings);
  return { journal, sync, clock: world.clock, newId: countingIds(), unreported };
}

/** A recipient at their own computer, signed in, their mailbox set up unless said otherwise. */
export interface RecipientDesk {
  desk: Desk;
  mailbox: Mailbox;
  folder: string;
  login: string;
}

export async function aRecipient(
  { world, admin, team, url }: HandsWorld,
  login: string,
  { role = 'lead', isSetUp = true }: { role?: Role; isSetUp?: boolean } = {},
): Promise<RecipientDesk> {
  await addPerson(world, admin, { login, role, teams: role === 'lead' ? [team] : [] });
  const at = await atComputer({ world, url }, login);
  if (isSetUp) await at.mailbox.setUp(passphrase, false);
  return at;
}

/** Somebody who signs in at a computer of their own, or at a further one. */
export async function atComputer(
  { world, url }: Pick<HandsWorld, 'world' | 'url'>,
  login: string,
  folder = aFolder(),
): Promise<RecipientDesk> {
  const desk = openDesk(url);
  await desk.call('signIn', { login, password });
  const { clock } = world;
  const mailbox = openMailboxDesk({
    folder,
    keystore: noKeystore,
    cost,
    clock,
    ask: desk.ask,
    opened: () => {},
  });
  return { desk, mailbox, folder, login };
}

/** The seat's person compares everybody's fingerprint; gives the mailbox of each by name. */
export async function confirmAll(seat: Seat): Promise<Map<string, number>> {
  const { recipients } = await hands(seat);
  for (const { mailbox, fingerprint } of recipients) confirmOne(seat, mailbox, fingerprint);
  return new Map(recipients.map(({ name, mailbox }) => [name, mailbox]));
}
