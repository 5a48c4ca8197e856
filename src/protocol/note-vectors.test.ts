import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import own from '../../docs/vectors/sidetone.json' with { type: 'json' };
import { voiceExchanges } from '../shared/hub-contract/voices.ts';
import { followsMailboxKey, mailboxFingerprint, mailboxKeyText, signMailboxKey } from './mailbox-key.ts';
import { noteId, noteSecrets, openCare, openNote, openReply, withdrawHash } from './note.ts';
import { tokenOutput, voiceInfos } from './token.ts';

const bytes = hexToBytes;
const hex = bytesToHex;
const sealSecret = bytes(own.mailbox.sealSecrets[1] ?? '');

describe('the vectors in docs/vectors', () => {
  it('mailbox', () => {
    const { place, keys, signSecrets, text, fingerprint } = own.mailbox;
    const [first, second] = keys;
    if (!first || !second) throw new Error('two keys');
    expect(mailboxKeyText(place, second)).toBe(text);
    expect(signMailboxKey(bytes(signSecrets[0] ?? ''), place, second)).toBe(second.signature);
    expect(followsMailboxKey(first, place, second)).toBe(true);
    expect(mailboxFingerprint(place, second)).toBe(fingerprint);
  });

  it.each([own.note, own.introduction])('note $content.kind', async (note) => {
    const secrets = noteSecrets(bytes(note.secret));
    expect(hex(secrets.address)).toBe(note.address);
    expect(hex(secrets.withdraw)).toBe(note.withdraw);
    expect(hex(secrets.replyKey.publicKey)).toBe(note.replyPublicKey);
    expect(hex(secrets.replyKey.secretKey)).toBe(note.replySecretKey);
    expect([noteId(secrets.address), withdrawHash(secrets.withdraw)]).toEqual([note.id, note.withdrawHash]);
    expect(await openNote(bytes(note.sealed), note.place, sealSecret)).toEqual({
      content: note.content,
      slotKey: own.slot.publicKey,
      replyKey: secrets.replyKey.publicKey,
      address: secrets.address,
    });
    expect(await openReply(bytes(note.reply.sealed), secrets)).toEqual(note.reply.content);
  });

  it('care record', async () => {
    const { care } = own.note;
    expect(await openCare(care.sealed, care.place, sealSecret)).toBe(care.json);
  });

  it('requests that spend a voice', async () => {
    const { team, depositNote, noteStatus, withdrawNote, workReport } = own.voices;
    const calls = { depositNote, noteStatus, withdrawNote, workReport };
    for (const [name, body] of Object.entries(calls)) {
      expect(voiceExchanges[name as keyof typeof calls].input.parse(body)).toEqual(body);
    }
    const { org, week } = own.token.purpose;
    const [note] = voiceInfos({ org, team, week });
    const work = voiceInfos({ org, team, week }).at(-1);
    for (const [info, { nonce, output }] of [
      [note, depositNote.token],
      [work, workReport.token],
    ] as const) {
      const secretKey = bytes(own.token.secretKey);
      expect(hex(await tokenOutput(secretKey, info ?? bytes(''), bytes(nonce)))).toBe(output);
    }
    const { second, expiresAt } = depositNote;
    const place = { org, mailbox: second.mailbox, keyId: second.keyId, expiresAt };
    const opened = await openNote(bytes(second.sealed), place, bytes(own.voices.secondSealSecret));
    expect(opened.content).toEqual(own.note.content);
  });
});
