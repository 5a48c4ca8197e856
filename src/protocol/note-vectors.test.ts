import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import own from '../../docs/vectors/sidetone.json' with { type: 'json' };
import { followsMailboxKey, mailboxFingerprint, mailboxKeyText, signMailboxKey } from './mailbox-key.ts';
import { noteId, noteSecrets, openCare, openNote, openReply, withdrawHash } from './note.ts';

const bytes = hexToBytes;
const hex = bytesToHex;

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

  it('note', async () => {
    const { note, mailbox } = own;
    const secrets = noteSecrets(bytes(note.secret));
    expect(hex(secrets.address)).toBe(note.address);
    expect(hex(secrets.withdraw)).toBe(note.withdraw);
    expect(hex(secrets.replyKey.publicKey)).toBe(note.replyPublicKey);
    expect(hex(secrets.replyKey.secretKey)).toBe(note.replySecretKey);
    expect([noteId(secrets.address), withdrawHash(secrets.withdraw)]).toEqual([note.id, note.withdrawHash]);
    const sealSecret = bytes(mailbox.sealSecrets[1] ?? '');
    const opened = await openNote(bytes(note.sealed), note.place, sealSecret);
    expect(opened).toEqual({
      content: note.content,
      slotKey: own.slot.publicKey,
      replyKey: secrets.replyKey.publicKey,
      address: secrets.address,
    });
    expect(await openReply(bytes(note.reply.sealed), secrets)).toEqual(note.reply.content);
    expect(await openCare(note.care.sealed, note.care.place, sealSecret)).toBe(note.care.json);
  });
});
