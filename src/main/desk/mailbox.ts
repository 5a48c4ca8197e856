import path from 'node:path';
import { bytesToHex } from '@noble/hashes/utils.js';
import { mailboxFingerprint, makeMailboxKeys, signMailboxKey } from '../../protocol/mailbox-key.ts';
import { type Clock, hour } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { keyDays, type OwnMailbox } from '../../shared/hub-contract/mailboxes.ts';
import { noteLife } from '../../shared/note.ts';
import type { ExportedFile } from '../../shared/seat-contract/journal.ts';
import type { MailboxState } from '../../shared/seat-contract/mailbox.ts';
import type { LockSmith } from '../journal/lock.ts';
import { countTry, forgetTries } from '../journal/tries.ts';
import type { DeskCaller } from '../sync/desk.ts';
import { resealCare } from './care.ts';
import {
  lockMailbox,
  type OpenMailbox,
  type OwnKey,
  parseMailboxFile,
  portableMailbox,
  readMailboxFile,
  relockMailbox,
  secretOf,
  unlockMailbox,
  writeMailboxFile,
} from './mailbox-file.ts';

export interface MailboxParts extends LockSmith {
  /** The user-data folder. */
  folder: string;
  clock: Clock;
  /** The desk's way to the hub, in the session of whoever is signed in. */
  ask: DeskCaller;
  /** Told the name of each file of keys that was made or opened here. */
  opened: (file: string) => void;
}

/** The mailbox of whoever is signed in at the desk, its keys on this computer. */
export interface Mailbox {
  state(): Promise<MailboxState>;
  setUp(passphrase: string, anew: boolean): Promise<MailboxState>;
  open(passphrase: string): Promise<MailboxState>;
  lock(): Promise<MailboxState>;
  /** Forgets the open keys at once, without asking the hub for anything. */
  forget(): void;
  import(text: string, filePassphrase: string, passphrase: string): Promise<MailboxState>;
  export(passphrase: string): Promise<ExportedFile>;
  /** The open keys. Throws `Refusal('mailboxLocked')` while they are locked or are another's. */
  keys(): Promise<OpenMailbox>;
}

const day = 24 * hour;
/** A key is renewed when it has less than this to live: somebody on leave for ten days does not come back too late. */
const renewal = 14 * day;

/** The mailbox at a desk, locked. */
export function openMailboxDesk(parts: MailboxParts): Mailbox {
  const { folder, clock, ask } = parts;
  let open: OpenMailbox | null = null;

  const fileOf = ({ org, mailbox }: Pick<OwnMailbox, 'org' | 'mailbox'>) =>
    path.join(folder, `mailbox-${org.slice(0, 8)}-${mailbox}.keys`);
  function openWith(own: OwnMailbox, keys: OwnKey[]): void {
    open = { org: own.org, mailbox: own.mailbox, keys };
    parts.opened(path.basename(fileOf(own)));
  }
  const isOwn = (own: OwnMailbox) => open?.org === own.org && open.mailbox === own.mailbox;

  function stateOf(own: OwnMailbox): MailboxState {
    const newest = own.keys.at(-1);
    const here = readMailboxFile(fileOf(own)) !== null;
    const stage = here ? (isOwn(own) ? 'open' : 'locked') : newest ? 'elsewhere' : 'notSetUp';
    const { kind } = own;
    if (!newest) return { stage, kind, fingerprint: null, expiresAt: null };
    return { stage, kind, fingerprint: mailboxFingerprint(own, newest), expiresAt: newest.expiresAt };
  }

  /** A new key after those there are; signed by the newest of `mine`, if that is what the hub has. */
  function nextKey(own: OwnMailbox, mine: readonly OwnKey[]): OwnKey {
    const last = own.keys.at(-1);
    const before = mine.at(-1);
    const { seal, sign } = makeMailboxKeys();
    const key = {
      keyId: (last?.keyId ?? 0) + 1,
      sealKey: bytesToHex(seal.publicKey),
      signKey: bytesToHex(sign.publicKey),
      expiresAt: clock.now() + keyDays * day,
    };
    const follows = before !== undefined && before.keyId === last?.keyId;
    return {
      ...key,
      signature: follows ? signMailboxKey(secretOf(before, 'signSecret'), own, key) : null,
      sealSecret: bytesToHex(seal.secretKey),
      signSecret: bytesToHex(sign.secretKey),
    };
  }

  /** Tells the hub the keys that it does not know yet. They are on the disk by then. */
  async function publish(own: OwnMailbox, mine: readonly OwnKey[]): Promise<OwnMailbox> {
    let told = own;
    for (const { sealSecret: _, signSecret: __, ...key } of mine) {
      if (key.keyId > (told.keys.at(-1)?.keyId ?? 0)) told = await ask('addMailboxKey', key);
    }
    return told;
  }

  /** Keys that a note, which lives 90 days, may still be sealed to. */
  const needed = (keys: readonly OwnKey[]) =>
    keys.filter(({ expiresAt }, i) => i === keys.length - 1 || expiresAt + noteLife > clock.now());

  /** Asked of the hub each time: whoever is signed in now may be another than the one who opened it. */
  async function openKeys(): Promise<OpenMailbox> {
    const own = await ask('myMailbox', {});
    if (!open || !isOwn(own)) throw new Refusal('mailboxLocked');
    return open;
  }

  /** The bytes are overwritten by the runtime when it likes; hex text cannot be wiped by hand. */
  function forget(): void {
    open = null;
  }

  return {
    state: async () => stateOf(await ask('myMailbox', {})),

    async setUp(passphrase, anew) {
      const own = await ask('myMailbox', {});
      const { stage } = stateOf(own);
      if (stage !== 'notSetUp' && !anew) throw new Refusal('changedMeanwhile');
      const keys = [nextKey(own, [])];
      writeMailboxFile(fileOf(own), await lockMailbox(parts, passphrase, { ...own, keys }));
      openWith(own, keys);
      return stateOf(await publish(own, keys));
    },

    async open(passphrase) {
      const own = await ask('myMailbox', {});
      const file = readMailboxFile(fileOf(own));
      if (!file) throw new Refusal('notFound');
      const tries = `${fileOf(own)}.tries`;
      countTry(tries, clock.now());
      const { keys, under } = await unlockMailbox(parts, passphrase, file);
      forgetTries(tries);

      let told = await publish(own, keys);
      let mine = needed(keys);
      const newest = mine.at(-1);
      const isNewest = newest?.sealKey === told.keys.at(-1)?.sealKey;
      if (newest && isNewest && newest.expiresAt - clock.now() < renewal) {
        mine = [...mine, nextKey(told, mine)];
        writeMailboxFile(fileOf(own), relockMailbox(file, under, mine));
        told = await publish(told, mine);
      }
      openWith(own, mine);
      await resealCare(ask, { ...own, keys: mine });
      return stateOf(told);
    },

    async lock() {
      forget();
      return stateOf(await ask('myMailbox', {}));
    },

    forget,

    async import(text, filePassphrase, passphrase) {
      const own = await ask('myMailbox', {});
      const file = parseMailboxFile(text);
      if (file.org !== own.org || file.mailbox !== own.mailbox) throw new Refusal('notAllowed');
      const { keys } = await unlockMailbox(parts, filePassphrase, file);
      writeMailboxFile(fileOf(own), await lockMailbox(parts, passphrase, { ...own, keys }));
      openWith(own, keys);
      return stateOf(own);
    },

    async export(passphrase) {
      const file = await portableMailbox(parts, passphrase, await openKeys());
      return {
        fileName: 'sidetone-mailbox.json',
        mediaType: 'application/json',
        text: `${JSON.stringify(file, null, 1)}\n`,
      };
    },

    keys: openKeys,
  };
}
