import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { Refusal } from '../shared/errors.ts';
import {
  type NoteBody,
  noteBody,
  noteLength,
  noteText,
  type ReplyBody,
  replyBody,
  replyText,
} from '../shared/note.ts';
import type { MailboxPlace } from './mailbox-key.ts';
import { openFrom, sealTo } from './seal.ts';

// A raised hand. Its JSON is padded, signed by the slot, and sealed to one mailbox; it carries the key that answers are
// sealed to and the address they are fetched from, which nobody else is ever told.

const version = 1;

/** Where a note is sealed to: mailbox, its key, and until when the note lives (an instant). */
export interface NotePlace extends MailboxPlace {
  keyId: number;
  expiresAt: number;
}

/** What a note's sender keeps, all worked out from 32 random bytes. */
export interface NoteSecrets {
  /** 32 bytes; the note carries it, and the hub is told its hash only. */
  address: Uint8Array;
  /** 32 bytes; withdraws the note. The recipient never sees it. */
  withdraw: Uint8Array;
  /** X25519; answers are sealed to it. */
  replyKey: { publicKey: Uint8Array; secretKey: Uint8Array };
}

/** The secrets of a note: HKDF-SHA256 of its 32 bytes. */
export function noteSecrets(secret: Uint8Array): NoteSecrets {
  const derive = (use: string) => hkdf(sha256, secret, undefined, utf8ToBytes(`sidetone/1/${use}`), 32);
  return {
    address: derive('note-address'),
    withdraw: derive('note-withdraw'),
    replyKey: x25519.keygen(derive('note-reply')),
  };
}

/** What the hub knows a note by, 64 hex digits: SHA-256 of its address, so that its database holds no address. */
export function noteId(address: Uint8Array): string {
  return hashOf('note-id', address);
}

/** What the hub checks a withdrawal against, 64 hex digits. */
export function withdrawHash(withdraw: Uint8Array): string {
  return hashOf('note-withdraw', withdraw);
}

function hashOf(use: string, bytes: Uint8Array): string {
  return bytesToHex(sha256(utf8ToBytes(`sidetone/1/${use}\n${bytesToHex(bytes)}`)));
}

/** HPKE's info: binds the sealed bytes to mailbox, key and expiry, so that the hub cannot move or prolong them. */
function noteInfo({ org, mailbox, keyId, expiresAt }: NotePlace): Uint8Array {
  return utf8ToBytes(`sidetone/1/note\n${org}|${mailbox}|${keyId}|${expiresAt}`);
}

/** What the slot signs. The JSON comes last and nothing before it may hold a line feed. */
function signedText(place: NotePlace, carried: { replyKey: Uint8Array; address: Uint8Array }, json: string) {
  const { org, mailbox, keyId, expiresAt } = place;
  const fields = [org, mailbox, keyId, expiresAt, bytesToHex(carried.replyKey), bytesToHex(carried.address)];
  return utf8ToBytes(['sidetone/1/note', ...fields, json].join('\n'));
}

/**
 * Seals a note to a mailbox's key, 721 bytes: version 1 · slot key 32 · reply key 32 · address 32 · signature 64 · JSON
 * padded with zeros to 512, under HPKE. Throws `Refusal('tooLarge', 'words')` when the JSON does not fit.
 */
export async function sealNote(
  content: NoteBody,
  place: NotePlace,
  sealKey: Uint8Array,
  slot: { publicKey: Uint8Array; secretKey: Uint8Array },
  { address, replyKey }: NoteSecrets,
): Promise<Uint8Array> {
  const json = noteText(content);
  const text = signedText(place, { replyKey: replyKey.publicKey, address }, json);
  const signature = ed25519.sign(text, slot.secretKey);
  const head = [Uint8Array.of(version), slot.publicKey, replyKey.publicKey, address, signature];
  return sealTo(sealKey, noteInfo(place), concatBytes(...head, padded(json)));
}

/** An opened note. */
export interface OpenedNote {
  content: NoteBody;
  /** The slot that signed, 64 hex digits: the same over all notes of one person, and no name. */
  slotKey: string;
  replyKey: Uint8Array;
  address: Uint8Array;
}

/**
 * Opens a sealed note. Throws `Refusal('noteUnreadable')` when it was not sealed to this key, mailbox and expiry, when no
 * slot signed it, or when it holds anything but a note.
 */
export async function openNote(
  sealed: Uint8Array,
  place: NotePlace,
  sealSecret: Uint8Array,
): Promise<OpenedNote> {
  const bytes = await opened(sealSecret, noteInfo(place), sealed);
  const [slotKey, replyKey, address, signature] = [
    bytes.slice(1, 33),
    bytes.slice(33, 65),
    bytes.slice(65, 97),
    bytes.slice(97, 161),
  ] as const;
  if (bytes[0] !== version) throw new Refusal('noteUnreadable');
  const json = unpadded(bytes.slice(161));
  if (!isSigned(signature, signedText(place, { replyKey, address }, json), slotKey))
    throw new Refusal('noteUnreadable');
  return { content: parsed(noteBody, json), slotKey: bytesToHex(slotKey), replyKey, address };
}

/** Seals an answer to the key that a note carried, 560 bytes. Throws `Refusal('tooLarge', 'words')`. */
export function sealReply(
  content: ReplyBody,
  { replyKey, address }: Pick<OpenedNote, 'replyKey' | 'address'>,
): Promise<Uint8Array> {
  return sealTo(replyKey, replyInfo(address), padded(replyText(content)));
}

/** Opens an answer to an own note. Throws `Refusal('noteUnreadable')`. */
export async function openReply(sealed: Uint8Array, secrets: NoteSecrets): Promise<ReplyBody> {
  const bytes = await opened(secrets.replyKey.secretKey, replyInfo(secrets.address), sealed);
  return parsed(replyBody, unpadded(bytes));
}

const replyInfo = (address: Uint8Array) => utf8ToBytes(`sidetone/1/reply\n${noteId(address)}`);

/** Key and tag in front of and behind what HPKE seals are not secret; whatever does not open is unreadable. */
async function opened(secretKey: Uint8Array, info: Uint8Array, sealed: Uint8Array): Promise<Uint8Array> {
  try {
    return await openFrom(secretKey, info, sealed);
  } catch {
    throw new Refusal('noteUnreadable');
  }
}

function padded(json: string): Uint8Array {
  const bytes = utf8ToBytes(json);
  if (bytes.length > noteLength) throw new Refusal('tooLarge', 'words');
  return concatBytes(bytes, new Uint8Array(noteLength - bytes.length));
}

/** JSON never holds a zero byte, so the padding is all zeros from the first one on. */
function unpadded(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const used = end < 0 ? bytes : bytes.slice(0, end);
  if (bytes.length !== noteLength || bytes.subarray(used.length).some((byte) => byte !== 0))
    throw new Refusal('noteUnreadable');
  return bytesToUtf8(used);
}

function parsed<T>(shape: { parse(value: unknown): T }, json: string): T {
  try {
    return shape.parse(JSON.parse(json));
  } catch {
    throw new Refusal('noteUnreadable');
  }
}

function isSigned(signature: Uint8Array, text: Uint8Array, slotKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, text, slotKey, { zip215: false });
  } catch {
    return false;
  }
}

/** HPKE's info of a care record: binds it to its owner's key and its place, so that the hub cannot swap two. */
function careInfo({ org, mailbox }: MailboxPlace, keyId: number, record: string): Uint8Array {
  return utf8ToBytes(`sidetone/1/care\n${org}|${mailbox}|${keyId}|${record}`);
}

/** Bytes that a care record's text is padded to a multiple of. */
const careStep = 1024;
const mostCareSteps = 7;

/** Seals a care record's JSON to its owner's key, hex. Throws `Refusal('tooLarge')` over 7,168 bytes. */
export async function sealCare(
  json: string,
  place: MailboxPlace & { keyId: number; record: string },
  sealKey: Uint8Array,
): Promise<string> {
  const bytes = utf8ToBytes(json);
  const steps = Math.max(1, Math.ceil(bytes.length / careStep));
  if (steps > mostCareSteps) throw new Refusal('tooLarge');
  const whole = concatBytes(bytes, new Uint8Array(steps * careStep - bytes.length));
  return bytesToHex(await sealTo(sealKey, careInfo(place, place.keyId, place.record), whole));
}

/** Opens a care record: its JSON text. Throws `Refusal('noteUnreadable')`. */
export async function openCare(
  sealed: string,
  place: MailboxPlace & { keyId: number; record: string },
  sealSecret: Uint8Array,
): Promise<string> {
  const info = careInfo(place, place.keyId, place.record);
  const bytes = await opened(sealSecret, info, hexToBytes(sealed));
  const end = bytes.indexOf(0);
  return bytesToUtf8(end < 0 ? bytes : bytes.slice(0, end));
}
