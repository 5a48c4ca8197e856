import { describe, expect, it } from 'vitest';
import { makeReportKey, openReport, sealedLength, sealReport } from './seal.ts';

const message = Uint8Array.from({ length: 128 }, (_, i) => i);
const key = makeReportKey();
const keys = new Map([[5, key.secretKey]]);
const sealing = () => sealReport(message, { id: 5, publicKey: key.publicKey });

describe('a sealed report', () => {
  it('177 bytes that only the named key opens, and never the same twice', async () => {
    const [one, other] = await Promise.all([sealing(), sealing()]);
    expect(one.length).toBe(177);
    expect(sealedLength).toBe(177);
    expect(one[0]).toBe(5);
    expect(one).not.toEqual(other);
    expect(await openReport(one, keys)).toEqual(message);
  });

  it('any changed byte, another key, another size and an unknown key id are refused', async () => {
    const sealed = await sealing();
    const spoilt = Array.from({ length: 176 }, (_, i) => sealed.with(i + 1, (sealed[i + 1] ?? 0) ^ 1));
    for (const bytes of spoilt) {
      await expect(openReport(bytes, keys)).rejects.toMatchObject({ code: 'badInput', field: 'seal' });
    }
    const others = new Map([[5, makeReportKey().secretKey]]);
    await expect(openReport(sealed, others)).rejects.toMatchObject({ code: 'badInput', field: 'seal' });
    await expect(openReport(sealed.with(0, 6), keys)).rejects.toMatchObject({ field: 'key' });
    await expect(openReport(sealed.slice(0, 176), keys)).rejects.toMatchObject({ field: 'length' });
    await expect(openReport(new Uint8Array(), keys)).rejects.toMatchObject({ field: 'length' });
  });

  it('an encapsulated key of small order is refused', async () => {
    const sealed = (await sealing()).fill(0, 1, 33);
    await expect(openReport(sealed, keys)).rejects.toMatchObject({ code: 'badInput', field: 'seal' });
  });

  it('a message of another size is not sealed', async () => {
    const short = sealReport(message.slice(1), { id: 5, publicKey: key.publicKey });
    await expect(short).rejects.toMatchObject({ code: 'badInput', field: 'length' });
  });
});
