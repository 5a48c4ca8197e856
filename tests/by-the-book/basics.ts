// What the formats of docs/protocol.md are made of, by Node's own cryptography and the RFCs. Nothing here or beside it may
// come from src/: if this reads what the code writes, and the other way round, the document says enough.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
  sign as signBy,
  verify,
} from 'node:crypto';

export const sha256 = (...parts: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export const hmac = (key: Buffer, ...parts: Buffer[]): Buffer => {
  const made = createHmac('sha256', key);
  for (const part of parts) made.update(part);
  return made.digest();
};

/** 32 bytes. "RFC 5869 with SHA-256; no salt means 32 zero bytes." */
export const hkdf = (ikm: Buffer, info: string, salt: Buffer = Buffer.alloc(32)): Buffer =>
  Buffer.from(hkdfSync('sha256', ikm, salt, info, 32));

type Curve = 'Ed25519' | 'X25519';

export const publicKey = (curve: Curve, raw: Buffer): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: curve, x: raw.toString('base64url') }, format: 'jwk' });

/** PKCS #8 around 32 bytes (RFC 8410). */
const privatePrefix = {
  Ed25519: '302e020100300506032b657004220420',
  X25519: '302e020100300506032b656e04220420',
};

export const privateKey = (curve: Curve, raw: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from(privatePrefix[curve], 'hex'), raw]),
    format: 'der',
    type: 'pkcs8',
  });

export const rawPublic = (key: KeyObject): Buffer =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x ?? '', 'base64url');

export const isSigned = (key: Buffer, text: string, signature: Buffer): boolean =>
  verify(null, Buffer.from(text), publicKey('Ed25519', key), signature);

export const sign = (secret: Buffer, text: string): Buffer =>
  signBy(null, Buffer.from(text), privateKey('Ed25519', secret));

// RFC 9180, base mode, KEM 0x0020, KDF 0x0001, AEAD 0x0003, no additional data, the first message of a context.

const kem = Buffer.concat([Buffer.from('KEM'), Buffer.from([0x00, 0x20])]);
const suite = Buffer.concat([Buffer.from('HPKE'), Buffer.from([0x00, 0x20, 0x00, 0x01, 0x00, 0x03])]);
const none = Buffer.alloc(0);

const labeledExtract = (id: Buffer, salt: Buffer, label: string, ikm: Buffer): Buffer =>
  hmac(salt, Buffer.from('HPKE-v1'), id, Buffer.from(label), ikm);

/** One block of HKDF-Expand is enough for all of it. */
const labeledExpand = (id: Buffer, prk: Buffer, label: string, info: Buffer, length: number): Buffer =>
  hmac(
    prk,
    Buffer.from([length >> 8, length & 255]),
    Buffer.from('HPKE-v1'),
    id,
    Buffer.from(label),
    info,
    Buffer.from([1]),
  ).subarray(0, length);

interface Box {
  key: Buffer;
  nonce: Buffer;
}

function boxOf(agreed: Buffer, enc: Buffer, recipient: Buffer, info: string): Box {
  const prk = labeledExtract(kem, none, 'eae_prk', agreed);
  const shared = labeledExpand(kem, prk, 'shared_secret', Buffer.concat([enc, recipient]), 32);
  const context = Buffer.concat([
    Buffer.from([0]),
    labeledExtract(suite, none, 'psk_id_hash', none),
    labeledExtract(suite, none, 'info_hash', Buffer.from(info)),
  ]);
  const secret = labeledExtract(suite, shared, 'secret', none);
  return {
    key: labeledExpand(suite, secret, 'key', context, 32),
    nonce: labeledExpand(suite, secret, 'base_nonce', context, 12),
  };
}

const cipher = 'chacha20-poly1305';
const tag = { authTagLength: 16 };

/** `enc 32 ‖ ciphertext with tag`, made with a key pair of the sender's. */
export function seal(recipient: Buffer, info: string, plain: Buffer, ephemeral: Buffer): Buffer {
  const own = privateKey('X25519', ephemeral);
  const enc = rawPublic(own);
  const agreed = diffieHellman({ privateKey: own, publicKey: publicKey('X25519', recipient) });
  const { key, nonce } = boxOf(agreed, enc, recipient, info);
  const box = createCipheriv(cipher, key, nonce, tag);
  return Buffer.concat([enc, box.update(plain), box.final(), box.getAuthTag()]);
}

/** Throws when it was not sealed to this key under this info. */
export function open(secret: Buffer, info: string, sealed: Buffer): Buffer {
  const own = privateKey('X25519', secret);
  const [enc, body, end] = [sealed.subarray(0, 32), sealed.subarray(32, -16), sealed.subarray(-16)];
  const agreed = diffieHellman({ privateKey: own, publicKey: publicKey('X25519', enc) });
  const { key, nonce } = boxOf(agreed, enc, rawPublic(own), info);
  const box = createDecipheriv(cipher, key, nonce, tag).setAuthTag(end);
  return Buffer.concat([box.update(body), box.final()]);
}
