// A second implementation, written from docs/protocol.md alone (tests/by-the-book, nothing of src/), reads every vector; it
// reads what the code writes, and the code what it writes. So a client in another language can be written from the page.
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import own from '../docs/vectors/sidetone.json' with { type: 'json' };
import { decodeMessage, encodeMessage } from '../src/protocol/message.ts';
import { noteSecrets, openCare, openNote, openReply, sealNote, sealReply } from '../src/protocol/note.ts';
import { openReport, sealReport } from '../src/protocol/seal.ts';
import { issueToken } from '../src/protocol/token.ts';
import { noteText, replyBody } from '../src/shared/note.ts';
import { attributes, dummyValue } from '../src/shared/week-report.ts';
import { sign } from './by-the-book/basics.ts';
import * as book from './by-the-book/formats.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const hex = (some: Uint8Array) => Buffer.from(some).toString('hex');
/** The sender's half of a seal, fixed so that a failure comes again. */
const ephemeral = Buffer.alloc(32, 0x11);
const { org } = own.slot;
const slot = { publicKey: bytes(own.slot.publicKey), secretKey: bytes(own.slot.secretKey) };
const mailbox = {
  secret: bytes(own.mailbox.sealSecrets[1] ?? ''),
  publicKey: bytes(own.mailbox.keys[1]?.sealKey ?? ''),
};

describe('the vectors, read by the book', () => {
  it('printed codes, the slot’s key and what it signs', () => {
    expect(book.printedCode(bytes(own.recovery.secret), 'recovery')).toBe(own.recovery.code);
    expect(book.printedCode(bytes(own.invite.secret), 'invite')).toBe(own.invite.code);
    const seed = book.slotSeed(bytes(own.slot.recoverySecret), org);
    expect([hex(seed), book.ed25519Public(seed)]).toEqual([own.slot.secretKey, own.slot.publicKey]);
    for (const { text, signature } of Object.values(own.slot.requests)) {
      expect(hex(sign(seed, text))).toBe(signature);
    }
  });

  it.each([own.invite, own.inviteWithAuthority])('invite $code', ({ secret, sealed, bundle }) => {
    expect(book.inviteLocator(bytes(secret))).toBe(sealed.locator);
    expect(book.inviteMac(bytes(secret), sealed.bundle)).toBe(sealed.mac);
    expect(JSON.parse(sealed.bundle)).toEqual(bundle);
    expect(book.keysFingerprint(org, bundle.keyLog)).toBe(own.fingerprint);
  });

  it('key log', () => {
    const { entries, head } = own.keyLog;
    expect(book.headOfLog(org, entries)).toEqual(head);
    const forged = entries.map((entry) => (entry.id === 2 ? { ...entry, validFrom: 2983 } : entry));
    expect(() => book.headOfLog(org, forged)).toThrow('no key log');
  });

  it('token, with another implementation of RFC 9497', async () => {
    const { secretKey, publicKey, purpose, nonce, output, tweakedKey } = own.token;
    const poprfOf = (unit: number, attribute: number) =>
      ristretto255_oprf.poprf(book.tokenInfo(org, unit, purpose.week, attribute));
    const { depositNote, workReport } = own.voices;
    for (const [unit, attribute, token] of [
      [purpose.unit, purpose.attribute, { nonce, output }],
      [0, 32, depositNote.token],
      [workReport.team, 33, workReport.token],
    ] as const) {
      const made = poprfOf(unit, attribute).evaluate(bytes(secretKey), bytes(token.nonce));
      expect(hex(made)).toBe(token.output);
    }

    // A seat of its own asks the hub's code.
    const info = book.tokenInfo(org, purpose.unit, purpose.week, purpose.attribute);
    const seat = poprfOf(purpose.unit, purpose.attribute);
    const asked = seat.blind(bytes(nonce), bytes(publicKey));
    expect(hex(asked.tweakedKey)).toBe(tweakedKey);
    const { element, proof } = await issueToken(bytes(secretKey), info, asked.blinded);
    const got = seat.finalize(bytes(nonce), asked.blind, element, asked.blinded, proof, asked.tweakedKey);
    expect(hex(got)).toBe(output);
  });

  it('message and seal', () => {
    const { message, seal } = own;
    expect(book.readMessage(bytes(message.encoded))).toEqual(message.fields);
    expect(hex(book.writeMessage(message.fields))).toBe(message.encoded);
    const opened = book.openReport(bytes(seal.secretKey), bytes(seal.sealed));
    expect(opened).toEqual({ keyId: seal.keyId, message: message.fields });
  });

  it('mailbox', () => {
    const { place, keys, text, fingerprint, signSecrets } = own.mailbox;
    const [, second] = keys;
    if (!second) throw new Error('two keys');
    expect(book.mailboxText(place.org, place.mailbox, second)).toBe(text);
    expect(book.mailboxFingerprint(place.org, place.mailbox, second)).toBe(fingerprint);
    expect(hex(sign(bytes(signSecrets[0] ?? ''), text))).toBe(second.signature);
  });

  it.each([own.note, own.introduction])('note $content.kind and its answer', (note) => {
    const secrets = book.noteSecrets(bytes(note.secret));
    expect(note).toMatchObject(secrets);
    const { address, replyPublicKey, id } = secrets;
    expect(book.openNote(mailbox.secret, note.place, bytes(note.sealed))).toEqual({
      slotKey: own.slot.publicKey,
      replyPublicKey,
      address,
      json: JSON.stringify(note.content),
    });
    const answer = book.openReply(bytes(note.replySecretKey), id, bytes(note.reply.sealed));
    expect(answer).toBe(JSON.stringify(note.reply.content));
  });

  it('the second envelope of a note, and a care record', () => {
    const { second, expiresAt } = own.voices.depositNote;
    const place = { org, mailbox: second.mailbox, keyId: second.keyId, expiresAt };
    const { json } = book.openNote(bytes(own.voices.secondSealSecret), place, bytes(second.sealed));
    expect(json).toBe(JSON.stringify(own.note.content));
    const { care } = own.note;
    expect(book.openCare(mailbox.secret, care.place, bytes(care.sealed))).toBe(care.json);
  });

  it('releases', () => {
    const { publicKey, chain, hash, site } = own.releases;
    expect(book.hashOfChain(bytes(publicKey), chain)).toBe(hash);
    expect(book.hashOfChain(bytes(publicKey), site.chain)).toBe(site.hash);
    expect(() => book.hashOfChain(bytes(publicKey), chain.slice(1))).toThrow('no chain');
  });
});

const runs = { numRuns: 15 };
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const some32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((all) => Buffer.from(all));

describe('what one writes, the other reads', () => {
  it('reports', async () => {
    const keys = new Map([[own.seal.keyId, bytes(own.seal.secretKey)]]);
    const publicKey = bytes(own.seal.publicKey);
    const message = fc.record({
      attribute: fc.integer({ min: 1, max: attributes.length }),
      unit: fc.integer({ min: 1, max: 0xffffffff }),
      week: fc.integer({ min: 0, max: 0xffff }),
      value: fc.constantFrom(1, 2, 3, dummyValue),
      nonce: some32.map(hex),
      output: fc.tuple(some32, some32).map(([a, b]) => hex(a) + hex(b)),
    });
    await fc.assert(
      fc.asyncProperty(message, async (fields) => {
        const sealed = book.sealReport(own.seal.keyId, publicKey, fields, ephemeral);
        expect(sealed).toHaveLength(177);
        const read = decodeMessage(await openReport(sealed, keys));
        expect({ ...read, nonce: hex(read.nonce), output: hex(read.output) }).toEqual(fields);
        const plain = encodeMessage(read);
        const written = await sealReport(plain, { id: own.seal.keyId, publicKey });
        const opened = book.openReport(bytes(own.seal.secretKey), Buffer.from(written));
        expect(opened).toEqual({ keyId: own.seal.keyId, message: fields });
      }),
      runs,
    );
  });

  it('notes and answers', async () => {
    const { place } = own.note;
    const content = fc.oneof(
      fc.record({
        kind: fc.constantFrom('talk' as const, 'fiveMinutes' as const, 'wrongAtWork' as const),
        words,
        name: fc.constantFrom(null, 'Lin 林'),
      }),
      fc.record({ kind: fc.constant('introduction' as const), name: fc.constantFrom('Lin', '林 e\u0301') }),
    );
    await fc.assert(
      fc.asyncProperty(content, some32, async (said, noteSecret) => {
        const json = noteText(said);
        const by = { json, slotSecret: slot.secretKey, noteSecret };
        const sealed = book.sealNote(mailbox.publicKey, place, by, ephemeral);
        expect(sealed).toHaveLength(721);
        const read = await openNote(sealed, place, mailbox.secret);
        expect([read.content, read.slotKey]).toEqual([said, own.slot.publicKey]);
        const secrets = noteSecrets(noteSecret);
        const written = await sealNote(said, place, mailbox.publicKey, slot, secrets);
        expect(book.openNote(mailbox.secret, place, Buffer.from(written)).json).toBe(json);

        const { id } = book.noteSecrets(noteSecret);
        const answer = { answer: 'soon' as const, words: json.slice(0, 40) };
        const replied = book.sealReply(
          Buffer.from(secrets.replyKey.publicKey),
          id,
          JSON.stringify(answer),
          ephemeral,
        );
        expect(replied).toHaveLength(560);
        expect(await openReply(replied, secrets)).toEqual(answer);
        const praise = replyBody.parse(own.introduction.reply.content);
        const praised = await sealReply(praise, read);
        const opened = book.openReply(Buffer.from(secrets.replyKey.secretKey), id, Buffer.from(praised));
        expect(JSON.parse(opened)).toEqual(praise);
      }),
      runs,
    );
  });

  it('refuses what is not by the book, as the code does', async () => {
    const { place, sealed } = own.note;
    for (const wrong of [{ mailbox: 6 }, { keyId: 1 }, { expiresAt: place.expiresAt + 1 }]) {
      const elsewhere = { ...place, ...wrong };
      expect(() => book.openNote(mailbox.secret, elsewhere, bytes(sealed))).toThrow('authenticate');
      const byCode = openNote(bytes(sealed), elsewhere, mailbox.secret);
      await expect(byCode).rejects.toMatchObject({ code: 'noteUnreadable' });
    }
    // Another person's name on it: signed by a slot that is not the one it carries.
    const by = { json: '{"kind":"talk","words":"","name":null}', slotSecret: Buffer.alloc(32, 7) };
    const forged = book.sealNote(
      mailbox.publicKey,
      place,
      { ...by, noteSecret: bytes(own.note.secret), slotKey: slot.publicKey },
      ephemeral,
    );
    expect(() => book.openNote(mailbox.secret, place, forged)).toThrow('no note');
    await expect(openNote(forged, place, mailbox.secret)).rejects.toMatchObject({ code: 'noteUnreadable' });
    const { care } = own.note;
    const moved = openCare(care.sealed, { ...care.place, record: '00' }, mailbox.secret);
    await expect(moved).rejects.toMatchObject({ code: 'noteUnreadable' });
  });
});
