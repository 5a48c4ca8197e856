import { describe, expect, it } from 'vitest';
import { attributeNumber, attributes } from '../shared/week-report.ts';
import { voiceNumber, voices, voicesPerWeek } from '../shared/voice.ts';
import {
  blindToken,
  finishToken,
  issueToken,
  makeTokenKey,
  tokenInfo,
  tokenOutput,
  voiceInfos,
} from './token.ts';

const key = makeTokenKey();
const org = '00'.repeat(16);
const info = tokenInfo({ org, unit: 7, week: 2930, attribute: 1 });

describe('a token', () => {
  it('the hub recomputes for the nonce what the seat was given for the blinded element', async () => {
    const asked = await blindToken(key.publicKey, info);
    const output = await finishToken(info, asked, await issueToken(key.secretKey, info, asked.blinded));
    expect(output.length).toBe(64);
    expect(output).toEqual(await tokenOutput(key.secretKey, info, asked.nonce));
  });

  it('two requests for one nonce show the hub nothing in common, and give one token', async () => {
    const one = await blindToken(key.publicKey, info);
    const other = await blindToken(key.publicKey, info, one.nonce);
    expect(other.blinded).not.toEqual(one.blinded);
    expect(await finishToken(info, other, await issueToken(key.secretKey, info, other.blinded))).toEqual(
      await finishToken(info, one, await issueToken(key.secretKey, info, one.blinded)),
    );
  });

  it('a token is good for its own organisation, unit, week and attribute only', async () => {
    const { nonce } = await blindToken(key.publicKey, info);
    const purposes = [
      { org: `${org.slice(1)}1`, unit: 7, week: 2930, attribute: 1 },
      { org, unit: 8, week: 2930, attribute: 1 },
      { org, unit: 7, week: 2931, attribute: 1 },
      { org, unit: 7, week: 2930, attribute: 2 },
    ];
    for (const other of purposes.map(tokenInfo)) {
      expect(await tokenOutput(key.secretKey, other, nonce)).not.toEqual(
        await tokenOutput(key.secretKey, info, nonce),
      );
    }
  });

  it('a voice’s token can never pass for a report’s, and names no unit', () => {
    const numbers = [...attributes.map(attributeNumber), ...voices.map((voice) => voiceNumber[voice])];
    expect(new Set(numbers).size).toBe(attributes.length + voices.length);
    const infos = voiceInfos({ org, team: 21, week: 2930 }).map((bytes) => new TextDecoder().decode(bytes));
    expect(infos).toHaveLength(voicesPerWeek);
    expect(new Set(infos)).toEqual(new Set([`${org}|0|2930|32`, `${org}|21|2930|33`]));
  });

  it('another key, another info and a broken proof are found out', async () => {
    const asked = await blindToken(key.publicKey, info);
    const good = await issueToken(key.secretKey, info, asked.blinded);
    const otherInfo = tokenInfo({ org, unit: 8, week: 2930, attribute: 1 });
    const answers = [
      await issueToken(makeTokenKey().secretKey, info, asked.blinded),
      await issueToken(key.secretKey, otherInfo, asked.blinded),
      { ...good, proof: good.proof.with(0, (good.proof[0] ?? 0) ^ 1) },
      { ...good, element: asked.blinded },
      { element: new Uint8Array(32), proof: good.proof },
      { element: new Uint8Array(31), proof: new Uint8Array(3) },
    ];
    for (const answer of answers) {
      await expect(finishToken(info, asked, answer)).rejects.toThrow(
        expect.objectContaining({ code: 'wrongToken' }),
      );
    }
  });

  it('what is no group element is not evaluated', async () => {
    for (const blinded of [new Uint8Array(32), new Uint8Array(32).fill(255), new Uint8Array(31)]) {
      await expect(issueToken(key.secretKey, info, blinded)).rejects.toThrow(
        expect.objectContaining({ code: 'badInput', field: 'blinded' }),
      );
    }
  });
});
