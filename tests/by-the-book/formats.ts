// The formats of docs/protocol.md, each written from its heading there. Nothing may come from src/ (see basics.ts).
import { hkdf, hmac, isSigned, open, privateKey, rawPublic, seal, sha256, sign } from './basics.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const lines = (...fields: (string | number)[]): string => fields.join('\n');
const groups = (hash: Buffer): string => (hash.toString('hex').match(/.{4}/g) ?? []).join(' ');

// Printed codes

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function printedCode(secret: Buffer, purpose: 'recovery' | 'invite'): string {
  const check = sha256(`sidetone/1/${purpose}\n`, secret);
  const bits = [...secret, ...check.subarray(0, 2)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const digits = (bits.slice(0, 140).match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]);
  return (digits.join('').match(/.{4}/g) ?? []).join('-');
}

// The slot's key, the invite, the fingerprint

export const slotSeed = (recoverySecret: Buffer, org: string): Buffer =>
  hkdf(recoverySecret, 'sidetone/1/slot', bytes(org));

export const ed25519Public = (seed: Buffer): string => rawPublic(privateKey('Ed25519', seed)).toString('hex');

export const inviteLocator = (code: Buffer): string =>
  hkdf(code, 'sidetone/1/invite-locator').toString('hex');

export const inviteMac = (code: Buffer, bundle: string): string =>
  hmac(hkdf(code, 'sidetone/1/invite-mac'), Buffer.from(bundle)).toString('hex');

export const keysFingerprint = (
  org: string,
  { sequence, hash }: { sequence: number; hash: string },
): string => groups(sha256(lines('sidetone/1/keys', org, sequence, hash)));

// The key log

interface Entry {
  sequence: number;
  kind: string;
  id: number;
  key: string;
  validFrom: number;
  published: number;
  previous: string;
  signature: string;
}

const entryText = (org: string, e: Entry): string =>
  lines('sidetone/1/key', org, e.sequence, e.kind, e.id, e.key, e.validFrom, e.published, e.previous);

/** The head of a log that is numbered and linked from 1, each signed with the newest release key above it, the first by itself. */
export function headOfLog(org: string, entries: readonly Entry[]): { sequence: number; hash: string } {
  let head = { sequence: 0, hash: '0'.repeat(64) };
  let signer = entries[0]?.key ?? '';
  for (const entry of entries) {
    const linked = entry.sequence === head.sequence + 1 && entry.previous === head.hash;
    const text = entryText(org, entry);
    if (!linked || !isSigned(bytes(signer), text, bytes(entry.signature))) throw new Error('no key log');
    head = { sequence: entry.sequence, hash: sha256(text).toString('hex') };
    if (entry.kind === 'release') signer = entry.key;
  }
  return head;
}

// The message and its seal

export interface Message {
  attribute: number;
  unit: number;
  week: number;
  value: number;
  nonce: string;
  output: string;
}

export function readMessage(plain: Buffer): Message {
  if (plain.length !== 128 || plain[0] !== 1 || plain.subarray(105).some((byte) => byte > 0))
    throw new Error('no message');
  return {
    attribute: plain.readUInt8(1),
    unit: plain.readUInt32BE(2),
    week: plain.readUInt16BE(6),
    value: plain.readUInt8(8),
    nonce: plain.toString('hex', 9, 41),
    output: plain.toString('hex', 41, 105),
  };
}

export function writeMessage({ attribute, unit, week, value, nonce, output }: Message): Buffer {
  const plain = Buffer.alloc(128);
  plain.writeUInt8(1, 0);
  plain.writeUInt8(attribute, 1);
  plain.writeUInt32BE(unit, 2);
  plain.writeUInt16BE(week, 6);
  plain.writeUInt8(value, 8);
  plain.write(nonce + output, 9, 'hex');
  return plain;
}

/** Key id and message of 177 sealed bytes. */
export const openReport = (secret: Buffer, sealed: Buffer): { keyId: number; message: Message } => ({
  keyId: sealed.readUInt8(0),
  message: readMessage(open(secret, 'sidetone/1/report', sealed.subarray(1))),
});

export const sealReport = (keyId: number, recipient: Buffer, message: Message, ephemeral: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([keyId]),
    seal(recipient, 'sidetone/1/report', writeMessage(message), ephemeral),
  ]);

export const tokenInfo = (org: string, unit: number, week: number, attribute: number): Buffer =>
  Buffer.from(`${org}|${unit}|${week}|${attribute}`, 'ascii');

// Mailboxes

interface MailboxKey {
  keyId: number;
  sealKey: string;
  signKey: string;
  expiresAt: number;
}

export const mailboxText = (org: string, mailbox: number, k: MailboxKey): string =>
  lines('sidetone/1/mailbox-key', org, mailbox, k.keyId, k.sealKey, k.signKey, k.expiresAt);

export const mailboxFingerprint = (org: string, mailbox: number, key: MailboxKey): string =>
  groups(sha256(mailboxText(org, mailbox, key)));

// Notes, answers and care records

export interface Place {
  org: string;
  mailbox: number;
  keyId: number;
  expiresAt: number;
}

export function noteSecrets(secret: Buffer) {
  const address = hkdf(secret, 'sidetone/1/note-address').toString('hex');
  const withdraw = hkdf(secret, 'sidetone/1/note-withdraw').toString('hex');
  const reply = hkdf(secret, 'sidetone/1/note-reply');
  return {
    address,
    withdraw,
    replySecretKey: reply.toString('hex'),
    replyPublicKey: rawPublic(privateKey('X25519', reply)).toString('hex'),
    id: sha256(`sidetone/1/note-id\n${address}`).toString('hex'),
    withdrawHash: sha256(`sidetone/1/note-withdraw\n${withdraw}`).toString('hex'),
  };
}

const padded = (json: string, length: number): Buffer =>
  Buffer.concat([Buffer.from(json), Buffer.alloc(length - Buffer.byteLength(json))]);
const unpadded = (plain: Buffer): string => plain.toString('utf8').replace(/\0+$/, '');

const placeInfo = ({ org, mailbox, keyId, expiresAt }: Place): string =>
  `sidetone/1/note\n${org}|${mailbox}|${keyId}|${expiresAt}`;
const noteText = ({ org, mailbox, keyId, expiresAt }: Place, reply: string, address: string, json: string) =>
  lines('sidetone/1/note', org, mailbox, keyId, expiresAt, reply, address, json);

export function openNote(secret: Buffer, place: Place, sealed: Buffer) {
  const plain = open(secret, placeInfo(place), sealed);
  const [slotKey, reply, address] = [1, 33, 65].map((at) => plain.toString('hex', at, at + 32));
  const json = unpadded(plain.subarray(161));
  const text = noteText(place, reply ?? '', address ?? '', json);
  if (
    plain.length !== 673 ||
    plain[0] !== 1 ||
    !isSigned(bytes(slotKey ?? ''), text, plain.subarray(97, 161))
  )
    throw new Error('no note');
  return { slotKey, replyPublicKey: reply, address, json };
}

export function sealNote(
  recipient: Buffer,
  place: Place,
  {
    json,
    slotSecret,
    noteSecret,
    slotKey = bytes(ed25519Public(slotSecret)),
  }: { json: string; slotSecret: Buffer; noteSecret: Buffer; slotKey?: Buffer },
  ephemeral: Buffer,
): Buffer {
  const { replyPublicKey, address } = noteSecrets(noteSecret);
  const plain = Buffer.concat([
    Buffer.from([1]),
    slotKey,
    bytes(replyPublicKey + address),
    sign(slotSecret, noteText(place, replyPublicKey, address, json)),
    padded(json, 512),
  ]);
  return seal(recipient, placeInfo(place), plain, ephemeral);
}

export const openReply = (secret: Buffer, id: string, sealed: Buffer): string =>
  unpadded(open(secret, `sidetone/1/reply\n${id}`, sealed));

export const sealReply = (recipient: Buffer, id: string, json: string, ephemeral: Buffer): Buffer =>
  seal(recipient, `sidetone/1/reply\n${id}`, padded(json, 512), ephemeral);

export const openCare = (
  secret: Buffer,
  { org, mailbox, keyId, record }: { org: string; mailbox: number; keyId: number; record: string },
  sealed: Buffer,
): string => unpadded(open(secret, `sidetone/1/care\n${org}|${mailbox}|${keyId}|${record}`, sealed));

// Releases

interface Release {
  subject: string;
  week: number;
  body: string;
  previous: string;
  signature: string;
}

/** What the next release of a chain names; each is signed with the one key and names the one before. */
export function hashOfChain(key: Buffer, releases: readonly Release[]): string {
  return releases.reduce((previous, { subject, week, body, previous: named, signature }) => {
    const text = lines('sidetone/1/release', subject, week, named, body);
    if (named !== previous || !isSigned(key, text, bytes(signature))) throw new Error('no chain');
    return sha256(text).toString('hex');
  }, '0'.repeat(64));
}
