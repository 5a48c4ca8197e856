import { concatBytes } from '@noble/hashes/utils.js';
import { Refusal } from '../shared/errors.ts';
import { attributes, isReportable } from '../shared/week-report.ts';

/** One attribute of one week, as it travels inside a sealed message (PRIVACY, "Message"). */
export interface Message {
  /** The attribute's number, 1–10 (`attributeNumber`). */
  attribute: number;
  /** The unit's number, 1–4,294,967,295. */
  unit: number;
  /** The week's number, 0–65,535. */
  week: number;
  /** A value the attribute may carry, or `dummyValue`. */
  value: number;
  /** 32 random bytes: what the token was issued for, unseen by the hub until now. */
  nonce: Uint8Array;
  /** 64 bytes: the token. */
  output: Uint8Array;
}

/** Bytes of an encoded message; every message is this long. */
export const messageLength = 128;

const version = 1;
const headLength = 9;
const nonceLength = 32;
const outputLength = 64;
const usedLength = headLength + nonceLength + outputLength;

/**
 * The 128 bytes of a message: version 1 · attribute 1 · unit 4 · week 2 · value 1 · nonce 32 · output 64 · zeros;
 * numbers are big endian. Throws `Refusal('badInput')` for anything out of range.
 */
export function encodeMessage(message: Message): Uint8Array {
  const wrong = wrongField(message);
  if (wrong) throw new Refusal('badInput', wrong);
  const head = new Uint8Array(headLength);
  const view = new DataView(head.buffer);
  view.setUint8(0, version);
  view.setUint8(1, message.attribute);
  view.setUint32(2, message.unit);
  view.setUint16(6, message.week);
  view.setUint8(8, message.value);
  return concatBytes(head, message.nonce, message.output, new Uint8Array(messageLength - usedLength));
}

/** The message in 128 bytes. Throws `Refusal('badInput')` for any other size, version, range or padding. */
export function decodeMessage(bytes: Uint8Array): Message {
  if (bytes.length !== messageLength) throw new Refusal('badInput', 'length');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== version) throw new Refusal('badInput', 'version');
  if (bytes.subarray(usedLength).some((byte) => byte !== 0)) throw new Refusal('badInput', 'padding');
  const message: Message = {
    attribute: view.getUint8(1),
    unit: view.getUint32(2),
    week: view.getUint16(6),
    value: view.getUint8(8),
    nonce: bytes.slice(headLength, headLength + nonceLength),
    output: bytes.slice(headLength + nonceLength, usedLength),
  };
  const wrong = wrongField(message);
  if (wrong) throw new Refusal('badInput', wrong);
  return message;
}

/** The first field that a message may not have like this, or null. */
function wrongField(message: Message): keyof Message | null {
  const attribute = attributes[message.attribute - 1];
  if (!attribute) return 'attribute';
  if (!isWhole(message.unit, 1, 0xffffffff)) return 'unit';
  if (!isWhole(message.week, 0, 0xffff)) return 'week';
  if (!isReportable(attribute, message.value)) return 'value';
  if (message.nonce.length !== nonceLength) return 'nonce';
  if (message.output.length !== outputLength) return 'output';
  return null;
}

function isWhole(n: number, from: number, to: number): boolean {
  return Number.isInteger(n) && n >= from && n <= to;
}
