import { createPrivateKey, decapsulate, type KeyObject } from 'node:crypto';
import type { Decapsulate } from '../../protocol/hpke-open.ts';

/** PKCS #8 around an X25519 secret key (RFC 8410, 7). */
const wrapping = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** Keys by the secret they were read from: reading one takes as long as using it. */
const read = new WeakMap<Uint8Array, KeyObject>();

/** DHKEM(X25519, HKDF-SHA256) by OpenSSL: what the hub opens reports with. */
export const decapsulateByOpenSsl: Decapsulate = (secretKey, enc) => {
  const key = read.get(secretKey) ?? privateKey(secretKey);
  read.set(secretKey, key);
  return decapsulate(key, enc);
};

function privateKey(secretKey: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([wrapping, secretKey]), format: 'der', type: 'pkcs8' });
}
