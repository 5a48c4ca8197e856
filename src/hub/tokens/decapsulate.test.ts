import { expect, it } from 'vitest';
import vector from '../../../docs/vectors/rfc9180.json' with { type: 'json' };
import { decapsulateX25519, keySchedule, openFirst } from '../../protocol/hpke-open.ts';
import { makeReportKey, openReport, sealReport } from '../../protocol/seal.ts';
import { decapsulateByOpenSsl } from './decapsulate.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

it('opens RFC 9180’s vector, and finds the secret that the portable one finds', async () => {
  const [secretKey, enc] = [bytes(vector.recipientSecretKey), bytes(vector.enc)];
  const shared = decapsulateByOpenSsl(secretKey, enc);
  expect(new Uint8Array(shared)).toEqual(decapsulateX25519(secretKey, enc));
  const [first] = vector.encryptions;
  const plain = await openFirst(
    shared,
    keySchedule(bytes(vector.info)),
    bytes(first?.aad ?? ''),
    bytes(first?.ciphertext ?? ''),
  );
  expect(Buffer.from(plain).toString('hex')).toBe(first?.plaintext);
});

it('opens what a seat sealed, and refuses a key of small order', async () => {
  const { publicKey, secretKey } = makeReportKey();
  const message = new Uint8Array(128).fill(7);
  const sealed = await sealReport(message, { id: 1, publicKey });
  const keys = new Map([[1, secretKey]]);
  expect(await openReport(sealed, keys, decapsulateByOpenSsl)).toEqual(message);
  expect(() => decapsulateByOpenSsl(secretKey, new Uint8Array(32))).toThrow('perform decapsulation');
  const weak = openReport(sealed.fill(0, 1, 33), keys, decapsulateByOpenSsl);
  await expect(weak).rejects.toMatchObject({ code: 'badInput', field: 'seal' });
});
