import { X509Certificate } from 'node:crypto';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import hpkeVectors from '../../docs/vectors/rfc9180.json' with { type: 'json' };
import oprfVectors from '../../docs/vectors/rfc9497.json' with { type: 'json' };
import own from '../../docs/vectors/sidetone.json' with { type: 'json' };
import { keyLog } from '../shared/key-log.ts';
import { siteWeek, unitWeek } from '../shared/release.ts';
import { quarterOf, weekOf, weekTimes } from '../shared/week.ts';
import { decapsulateX25519, keySchedule, openFirst } from './hpke-open.ts';
import { fingerprint } from './fingerprint.ts';
import { checkKeyLog, headOf, signKey } from './key-log.ts';
import { inviteLocator, openInvite, readInviteCode, sealInvite } from './invite.ts';
import { decodeMessage, encodeMessage } from './message.ts';
import { checkPassword, hashPassword } from './password.ts';
import { readRecoveryCode } from './recovery.ts';
import { checkChain, noPrevious, releaseHash, signRelease } from './release-signature.ts';
import { openReport, sealingSuite } from './seal.ts';
import { blind, blindEvaluate } from './poprf.ts';
import {
  checkSlot,
  joinText,
  leaveText,
  releasesText,
  signSlot,
  slotKeyFrom,
  tokensText,
  unitText,
} from './slot.ts';
import {
  blindToken,
  finishToken,
  issueToken,
  makeTokenKey,
  tokenInfo,
  tokenOutput,
  voiceInfos,
} from './token.ts';

const bytes = hexToBytes;
const hex = bytesToHex;

describe('the vectors in docs/vectors', () => {
  it.each(oprfVectors.vectors)('RFC 9497 POPRF, input $input', async (vector) => {
    const publicKey = bytes(oprfVectors.publicKey);
    const secretKey = bytes(oprfVectors.secretKey);
    const info = bytes(vector.info);
    const keys = ristretto255_oprf
      .poprf(info)
      .deriveKeyPair(bytes(oprfVectors.seed), bytes(oprfVectors.keyInfo));
    expect(hex(keys.publicKey)).toBe(oprfVectors.publicKey);
    const blinding = await blind(bytes(vector.input), info, publicKey, bytes(vector.blind));
    expect([hex(blinding.blind), hex(blinding.blinded)]).toEqual([vector.blind, vector.blinded]);
    const answer = await blindEvaluate(secretKey, blinding.blinded, info, bytes(vector.proofScalar));
    expect([hex(answer.evaluated), hex(answer.proof)]).toEqual([vector.element, vector.proof]);

    // The same numbers through the functions that are used.
    const issued = await issueToken(secretKey, info, bytes(vector.blinded));
    expect(hex(issued.element)).toBe(vector.element);
    const asked = { nonce: bytes(vector.input), ...blinding };
    const proved = { element: bytes(vector.element), proof: bytes(vector.proof) };
    expect(hex(await finishToken(info, asked, proved))).toBe(vector.output);
    expect(hex(await tokenOutput(secretKey, info, bytes(vector.input)))).toBe(vector.output);
  });

  it('RFC 9180 base mode with our suite', async () => {
    const { recipientInput, recipientPublicKey, recipientSecretKey, enc, info } = hpkeVectors;
    const derived = await sealingSuite.DeriveKeyPair(bytes(recipientInput), true);
    expect(hex(await sealingSuite.SerializePublicKey(derived.publicKey))).toBe(recipientPublicKey);
    expect(hex(await sealingSuite.SerializePrivateKey(derived.privateKey))).toBe(recipientSecretKey);
    const context = await sealingSuite.SetupRecipient(derived, bytes(enc), { info: bytes(info) });
    for (const { ciphertext, aad, plaintext } of hpkeVectors.encryptions) {
      expect(hex(await context.Open(bytes(ciphertext), bytes(aad)))).toBe(plaintext);
    }

    // The first of them through the functions that reports are opened with.
    const [{ ciphertext, aad, plaintext } = { ciphertext: '', aad: '', plaintext: '' }] =
      hpkeVectors.encryptions;
    const schedule = keySchedule(bytes(info));
    const shared = decapsulateX25519(bytes(recipientSecretKey), bytes(enc));
    expect(hex(await openFirst(shared, schedule, bytes(aad), bytes(ciphertext)))).toBe(plaintext);
  });

  it('message and seal', async () => {
    const { fields, encoded } = own.message;
    const message = { ...fields, nonce: bytes(fields.nonce), output: bytes(fields.output) };
    expect(hex(encodeMessage(message))).toBe(encoded);
    expect(decodeMessage(bytes(encoded))).toEqual(message);
    const keys = new Map([[own.seal.keyId, bytes(own.seal.secretKey)]]);
    expect(hex(await openReport(bytes(own.seal.sealed), keys))).toBe(encoded);
  });

  it('token', async () => {
    const { token } = own;
    const info = tokenInfo(token.purpose);
    expect(hex(info)).toBe(token.info);
    expect(hex((await blindToken(bytes(token.publicKey), info)).tweakedKey)).toBe(token.tweakedKey);
    expect(hex((await issueToken(bytes(token.secretKey), info, bytes(token.blinded))).element)).toBe(
      token.element,
    );
    const asked = {
      nonce: bytes(token.nonce),
      blind: bytes(token.blind),
      blinded: bytes(token.blinded),
      tweakedKey: bytes(token.tweakedKey),
    };
    const issued = { element: bytes(token.element), proof: bytes(token.proof) };
    expect(hex(await finishToken(info, asked, issued))).toBe(token.output);
    expect(hex(await tokenOutput(bytes(token.secretKey), info, bytes(token.nonce)))).toBe(token.output);
  });

  it('voices', () => {
    const { org, week } = own.token.purpose;
    const { team, infos } = own.token.voices;
    expect(voiceInfos({ org, team, week }).map((info) => new TextDecoder().decode(info))).toEqual(infos);
  });

  it('slot key and signed requests', () => {
    const { slot, invite, token } = own;
    const key = slotKeyFrom(bytes(slot.recoverySecret), slot.org);
    expect([hex(key.secretKey), hex(key.publicKey)]).toEqual([slot.secretKey, slot.publicKey]);
    const { unit, week } = token.purpose;
    const slotKey = slot.publicKey;
    const ten = Array.from({ length: 10 }, () => token.blinded);
    const texts = {
      join: joinText({ locator: invite.sealed.locator, slotKey }),
      leave: leaveText({ slotKey, membership: slot.membership }),
      releases: releasesText({ slotKey, from: week + 1 }),
      unit: unitText({ slotKey, week }),
      tokens: tokensText({ slotKey, unit, week, blinded: ten, voices: ten }),
      voices: tokensText({ slotKey, unit: null, week, blinded: [], voices: ten }),
    };
    for (const name of ['join', 'leave', 'unit', 'tokens', 'voices', 'releases'] as const) {
      const { text, signature } = slot.requests[name];
      expect(texts[name]).toBe(text);
      expect(signSlot(key.secretKey, text)).toBe(signature);
      expect(checkSlot(slotKey, text, signature)).toBe(true);
    }
  });

  it('recovery code, invite and fingerprint', () => {
    expect(hex(readRecoveryCode(own.recovery.code))).toBe(own.recovery.secret);
    // With and without the authority of the hub's certificate.
    for (const { code: printed, secret, bundle, sealed } of [own.invite, own.inviteWithAuthority]) {
      const code = readInviteCode(printed);
      expect(hex(code)).toBe(secret);
      expect(inviteLocator(code)).toBe(sealed.locator);
      expect(sealInvite(code, bundle)).toEqual(sealed);
      expect(openInvite(code, sealed)).toEqual(bundle);
      expect(fingerprint(bundle)).toBe(own.fingerprint);
    }
    const { authority } = own.inviteWithAuthority.bundle;
    expect(new X509Certificate(Buffer.from(authority, 'base64url')).ca).toBe(true);
  });

  it('key log', () => {
    const { org, releaseSecrets, tokenSeed, head, ...weeks } = own.keyLog;
    const entries = keyLog.parse(weeks.entries);
    expect(checkKeyLog(org, entries, weeks)).toBe(true);
    expect(headOf(org, entries)).toEqual(head);
    const [first = '', second = ''] = releaseSecrets;
    for (const { signature, ...entry } of entries) {
      const signer = entry.sequence === 5 ? second : first;
      expect(signKey(bytes(signer), org, entry).signature).toBe(signature);
    }
    expect(hex(makeTokenKey(bytes(tokenSeed)).publicKey)).toBe(entries[4]?.key);
  });

  it('release chains', () => {
    const { secretKey, publicKey, chain, hash, site } = own.releases;
    for (const { of, hash: last, shape } of [
      { of: chain, hash, shape: unitWeek },
      { of: site.chain, hash: site.hash, shape: siteWeek },
    ]) {
      expect(checkChain(() => bytes(publicKey), of)).toBe(true);
      let previous = noPrevious;
      for (const { subject, week, body, signature } of of) {
        const signed = signRelease(bytes(secretKey), { subject, week, body, previous });
        expect(signed.signature).toBe(signature);
        // Every state there is, its fields in the order in which the hub writes them.
        expect(JSON.stringify(shape.parse(JSON.parse(body)))).toBe(body);
        previous = releaseHash(signed);
      }
      expect(previous).toBe(last);
    }
    const states = (of: typeof chain) => new Set(of.map(({ body }) => JSON.parse(body).state));
    expect(states(chain)).toEqual(new Set(unitWeek.options.map(({ shape }) => shape.state.value)));
  });

  it('password', async () => {
    const { password, salt, cost, phc } = own.password;
    expect(await hashPassword(password, { salt: bytes(salt), cost })).toBe(phc);
    expect(await checkPassword(password, phc)).toBe(true);
  });

  it.each(own.weeks)('the week of $day in $zone', ({ day, plan, zone, week, quarter, times }) => {
    expect(weekOf(day, plan)).toBe(week);
    expect(quarterOf(week)).toBe(quarter);
    expect(weekTimes(week, plan, zone)).toEqual(times);
  });
});
