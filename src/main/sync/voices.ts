import { bytesToHex, hexToBytes, randomBytes } from '@noble/hashes/utils.js';
import {
  noteId,
  type NoteSecrets,
  noteSecrets,
  openReply,
  sealNote,
  withdrawHash,
} from '../../protocol/note.ts';
import { type Clock, dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubInput } from '../../shared/hub-contract.ts';
import type { VoiceToken } from '../../shared/hub-contract/voices.ts';
import type { ReplyBody } from '../../shared/note.ts';
import type { Voice } from '../../shared/voice.ts';
import { type Week, weekOf } from '../../shared/week.ts';
import type { KeyValue } from '../journal/settings.ts';
import type { NoteDraft, NoteStatus, SealTarget, SeatVoices } from '../seat.ts';
import { slotKeyIn } from './enrolment.ts';
import { hubRequest } from './hub-request.ts';
import { type Enrolment, enrolmentIn, type Outbox } from './outbox.ts';
import { placeIn } from './place.ts';
import { takeVoice, voicesFor, voicesLeft } from './voice-tokens.ts';

/** The way of raised hands and work reports to the hub. Everything throws `Refusal`; a try may be made again. */
export function openVoices(outbox: Outbox, clock: Clock): SeatVoices {
  function joined(): Enrolment {
    const enrolment = enrolmentIn(outbox);
    if (!enrolment) throw new Refusal('notJoined');
    return enrolment;
  }
  const weekNow = ({ bundle }: Enrolment): Week => weekOf(dayAt(clock.now(), bundle.zone), bundle.weekPlan);

  return {
    newSecret: () => bytesToHex(randomBytes(32)),

    async mailboxes(settings) {
      return (await hubRequest(joined().hub, 'mailboxes', placeIn(settings))).mailboxes;
    },

    left(settings, voice) {
      const week = weekNow(joined());
      const state = voicesFor(settings, week)?.state;
      return state === undefined || state === 'asked' ? null : voicesLeft(settings, voice, week);
    },

    takeToken(settings: KeyValue, voice: Voice): VoiceToken | null {
      const week = weekNow(joined());
      const token = takeVoice(settings, voice, week);
      return token && { week, ...token };
    },

    async seal(settings, draft) {
      const { bundle, slotKey } = joined();
      const secretKey = slotKeyIn(settings);
      if (!secretKey) throw new Refusal('notJoined');
      const slot = { publicKey: hexToBytes(slotKey), secretKey };
      const secrets = noteSecrets(hexToBytes(draft.secret));
      const [first, second] = [
        await envelope(draft, draft.to, bundle.org, slot, secrets),
        draft.second && (await envelope(draft, draft.second, bundle.org, slot, secrets)),
      ];
      return {
        id: noteId(secrets.address),
        withdrawHash: withdrawHash(secrets.withdraw),
        expiresAt: draft.expiresAt,
        first,
        second: second && draft.second && { ...second, afterHours: draft.second.afterHours },
      };
    },

    async deposit(hub, note) {
      await hubRequest(hub, 'depositNote', note);
    },

    async status(hub, secret): Promise<NoteStatus> {
      const secrets = noteSecrets(hexToBytes(secret));
      const address = bytesToHex(secrets.address);
      const { state, replies } = await hubRequest(hub, 'noteStatus', { address });
      const opened: ReplyBody[] = [];
      for (const sealed of replies) {
        const reply = await openReply(hexToBytes(sealed), secrets).catch(unreadable);
        if (reply) opened.push(reply);
      }
      return { state, replies: opened };
    },

    async withdraw(hub, secret) {
      const { address, withdraw } = noteSecrets(hexToBytes(secret));
      await hubRequest(hub, 'withdrawNote', {
        address: bytesToHex(address),
        secret: bytesToHex(withdraw),
      });
    },

    async report(settings, kind, token) {
      const { team } = placeIn(settings);
      await hubRequest(joined().hub, 'workReport', { team, kind, token });
    },
  };
}

async function envelope(
  { content, expiresAt }: NoteDraft,
  { mailbox, keyId, sealKey }: SealTarget,
  org: string,
  slot: { publicKey: Uint8Array; secretKey: Uint8Array },
  secrets: NoteSecrets,
): Promise<HubInput<'depositNote'>['first']> {
  const place = { org, mailbox, keyId, expiresAt };
  const sealed = await sealNote(content, place, hexToBytes(sealKey), slot, secrets);
  return { mailbox, keyId, sealed: bytesToHex(sealed) };
}

/** An answer that does not open was not written by whoever opened the note; the others still count. */
function unreadable(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}
