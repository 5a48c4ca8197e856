import { randomBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../shared/errors.ts';
import {
  bytesLeft,
  type NoteContent,
  noteContent,
  noteKinds,
  noteText,
  replyAnswers,
  replyText,
} from '../shared/note.ts';
import { makeMailboxKeys } from './mailbox-key.ts';
import { noteSecrets, openCare, openNote, openReply, sealCare, sealNote, sealReply } from './note.ts';
import { slotKeyFrom } from './slot.ts';

const org = '0a'.repeat(16);
const { seal } = makeMailboxKeys();
const slot = slotKeyFrom(randomBytes(16), org);
const place = { org, mailbox: 5, keyId: 2, expiresAt: 1_780_000_000_000 };
const secrets = noteSecrets(new Uint8Array(32).fill(3));
const someNote: NoteContent = { kind: 'talk', words: 'Could we speak? 可以聊聊吗？🌧️', name: null };
const sealed = (content = someNote) => sealNote(content, place, seal.publicKey, slot, secrets);

/** Any text at all: scripts, emoji, right-to-left, control characters, lone surrogates. */
const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 150 }),
  fc.array(fc.nat(0xffff), { maxLength: 150 }).map((codes) => String.fromCharCode(...codes)),
);
const anyNote = fc.record({
  kind: fc.constantFrom(...noteKinds),
  words: anyWords,
  name: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })),
});

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (error instanceof Refusal) return error.code;
  throw new Error('was not refused', { cause: error });
}

describe('a note', () => {
  it('is 721 bytes whatever it says, and opens as it was written [S8]', async () => {
    await fc.assert(
      fc.asyncProperty(anyNote, async (content) => {
        fc.pre(bytesLeft(noteText(content)) >= 0);
        const bytes = await sealed(content);
        expect(bytes).toHaveLength(721);
        const opened = await openNote(bytes, place, seal.secretKey);
        expect(opened.content).toEqual(content);
        expect([opened.address, opened.replyKey]).toEqual([secrets.address, secrets.replyKey.publicKey]);
      }),
      { numRuns: 60 },
    );
  });

  it('is refused exactly when no bytes are left', async () => {
    for (const character of ['a', 'é', '谢', '🌧', '"']) {
      const empty = { ...someNote, words: '' };
      const each = bytesLeft(noteText(empty)) - bytesLeft(noteText({ ...empty, words: character }));
      const most = Math.floor(bytesLeft(noteText(empty)) / each);
      const full = { ...empty, words: character.repeat(most) };
      expect(bytesLeft(noteText(full))).toBeGreaterThanOrEqual(0);
      await sealed(full);
      const over = { ...empty, words: character.repeat(most + 1) };
      expect(await refusalOf(sealed(over))).toBe('tooLarge');
    }
  });

  it('has no place for a computed tier or anything else worked out [S8]', () => {
    expect(noteContent.safeParse(someNote).success).toBe(true);
    for (const more of [{ tier: 'strain' }, { mood: 1 }, { at: 1 }])
      expect(noteContent.safeParse({ ...someNote, ...more }).success).toBe(false);
  });

  it('opens only with the key, mailbox, key number and expiry that it was sealed to', async () => {
    const bytes = await sealed();
    const places = [
      { ...place, org: '0b'.repeat(16) },
      { ...place, mailbox: 6 },
      { ...place, keyId: 3 },
      { ...place, expiresAt: place.expiresAt + 1 },
    ];
    for (const wrong of places)
      expect(await refusalOf(openNote(bytes, wrong, seal.secretKey))).toBe('noteUnreadable');
    const other = makeMailboxKeys().seal.secretKey;
    expect(await refusalOf(openNote(bytes, place, other))).toBe('noteUnreadable');
    expect(await refusalOf(openNote(bytes.with(300, 0), place, seal.secretKey))).toBe('noteUnreadable');
    expect(await refusalOf(openNote(bytes.slice(1), place, seal.secretKey))).toBe('noteUnreadable');
  });

  it('is refused when another slot’s key stands on it', async () => {
    const stranger = slotKeyFrom(randomBytes(16), org);
    const forged = { publicKey: slot.publicKey, secretKey: stranger.secretKey };
    const bytes = await sealNote(someNote, place, seal.publicKey, forged, secrets);
    expect(await refusalOf(openNote(bytes, place, seal.secretKey))).toBe('noteUnreadable');
  });

  it('is answered under a key that only it carries', async () => {
    const { replyKey, address } = await openNote(await sealed(), place, seal.secretKey);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...replyAnswers), anyWords, async (answer, words) => {
        fc.pre(bytesLeft(replyText({ answer, words })) >= 0);
        const bytes = await sealReply({ answer, words }, { replyKey, address });
        expect(bytes).toHaveLength(560);
        expect(await openReply(bytes, secrets)).toEqual({ answer, words });
      }),
      { numRuns: 30 },
    );
    const reply = await sealReply({ answer: 'now', words: '' }, { replyKey, address });
    expect(await refusalOf(openReply(reply, noteSecrets(new Uint8Array(32).fill(4))))).toBe('noteUnreadable');
  });
});

describe('a care record', () => {
  const where = { org, mailbox: 5, keyId: 2, record: 'ab'.repeat(16) };

  it('opens as it was, only in its own place, and its length tells whole kilobytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 900 }), async (text) => {
        const json = JSON.stringify({ text });
        const box = await sealCare(json, where, seal.publicKey);
        expect((box.length / 2 - 48) % 1024).toBe(0);
        expect(await openCare(box, where, seal.secretKey)).toBe(json);
      }),
      { numRuns: 20 },
    );
    const box = await sealCare('{}', where, seal.publicKey);
    const swapped = { ...where, record: 'cd'.repeat(16) };
    expect(await refusalOf(openCare(box, swapped, seal.secretKey))).toBe('noteUnreadable');
    expect(await refusalOf(sealCare('x'.repeat(7169), where, seal.publicKey))).toBe('tooLarge');
  });
});
