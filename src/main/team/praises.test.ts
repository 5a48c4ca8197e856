import { beforeEach, describe, expect, it } from 'vitest';
import {
  aRecipient,
  aSeatAt,
  confirmAll,
  type HandsWorld,
  handsWorld,
  type RecipientDesk,
  type SeatAt,
} from '../../../tests/hands-world.ts';
import { Refusal } from '../../shared/errors.ts';
import { answerRequest, openIntroductions, openRequests } from '../desk/requests.ts';
import { hands, runVoices, voicesDueIn } from './voices.ts';
import { leaveTeam } from '../leaving.ts';
import { allHands, putHand } from '../journal/hands.ts';
import { forgetNote } from './hands.ts';
import { introduce, ownPraises, takeBackIntroduction } from './praises.ts';

let at: HandsWorld;
let seat: SeatAt;
let lead: RecipientDesk;
let lin: number;
beforeEach(async () => {
  at = await handsWorld();
  seat = await aSeatAt(at);
  lead = await aRecipient(at, 'lin-yue');
  lin = (await confirmAll(seat)).get('lin-yue') ?? 0;
});

const known = async () => openIntroductions(lead.desk.ask, await lead.mailbox.keys());
const praise = { day: '2026-03-02', what: '陪来电的人等到新卡寄出', why: 'she asked for your name' };
/** Goes on to the next time that something is due, as the app's timer does. */
async function next() {
  at.world.clock.forward(voicesDueIn(seat) ?? Number.NaN);
  await runVoices(seat);
}

describe('introducing oneself [L5]', () => {
  it('tells one lead a name, and is neither a request nor a raised hand', async () => {
    introduce(seat, { to: lin, name: 'Mei' });
    await runVoices(seat);
    expect(await known()).toMatchObject([{ name: 'Mei' }]);
    expect(await openRequests(lead.desk.ask, await lead.mailbox.keys())).toEqual([]);
    expect((await hands(seat)).hands).toEqual([]);
    expect(ownPraises(seat).introductions).toMatchObject([{ name: 'Mei', state: 'there' }]);
  });

  it('brings praise to that seat alone', async () => {
    introduce(seat, { to: lin, name: 'Mei' });
    await runVoices(seat);
    const [mei] = await known();
    const reply = { answer: 'praise', ...praise } as const;
    await answerRequest(lead.desk.ask, await lead.mailbox.keys(), mei?.note ?? '', reply);
    await next();
    expect(ownPraises(seat).praises).toEqual([{ ...praise, from: expect.any(String) }]);
  });

  it('brings praise as it was typed, and refuses more than an envelope holds', async () => {
    introduce(seat, { to: lin, name: '<b>مريم</b> 🙂' });
    await runVoices(seat);
    const [mariam] = await known();
    expect(mariam?.name).toBe('<b>مريم</b> 🙂');
    const keys = await lead.mailbox.keys();
    const send = (what: string) =>
      answerRequest(lead.desk.ask, keys, mariam?.note ?? '', { ...praise, answer: 'praise', what });
    await expect(send('加油'.repeat(200))).rejects.toMatchObject({ code: 'tooLarge' });
    const wild = '<img src=x onerror=alert(1)> =1+1 شكرا 👩‍👩‍👧‍👦';
    await send(wild);
    await next();
    expect(ownPraises(seat).praises).toEqual([{ ...praise, what: wild, from: expect.any(String) }]);
  });

  it('can be taken back: the lead no longer knows the name, and praise no longer arrives', async () => {
    introduce(seat, { to: lin, name: 'Mei' });
    await runVoices(seat);
    const [mei] = await known();
    const { introductions } = ownPraises(seat);
    takeBackIntroduction(seat, introductions[0]?.id ?? '');
    await runVoices(seat);
    expect(await known()).toEqual([]);
    expect(ownPraises(seat).introductions).toEqual([]);
    const reply = { answer: 'praise', ...praise } as const;
    await expect(
      answerRequest(lead.desk.ask, await lead.mailbox.keys(), mei?.note ?? '', reply),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  it('that could not be sent is put away; one that was sent is only taken back, so that its praise stays', async () => {
    introduce(seat, { to: lin, name: 'Mei' });
    const [waiting] = allHands(seat.journal);
    if (!waiting) throw new Error('nothing was kept');
    expect(() => forgetNote(seat, waiting.id)).toThrow(Refusal);
    putHand(seat.journal, { ...waiting, state: 'withdrawn', dueAt: null });
    expect(() => forgetNote(seat, waiting.id)).toThrow(Refusal);
    putHand(seat.journal, { ...waiting, state: 'refused', why: 'mailboxGone', dueAt: null });
    expect(ownPraises(seat).introductions).toMatchObject([{ state: 'refused', why: 'mailboxGone' }]);
    forgetNote(seat, waiting.id);
    expect(ownPraises(seat).introductions).toEqual([]);
  });

  it('ends with the membership', async () => {
    introduce(seat, { to: lin, name: 'Mei' });
    await runVoices(seat);
    await leaveTeam(seat);
    await runVoices(seat);
    expect(await known()).toEqual([]);
  });

  it('does not go to a lead whose fingerprint was not compared', async () => {
    const deputy = await aRecipient(at, 'deputy');
    const { mailbox } = await deputy.desk.ask('myMailbox', {});
    expect(() => introduce(seat, { to: mailbox, name: 'Mei' })).toThrow(Refusal);
    expect(ownPraises(seat).introductions).toEqual([]);
  });
});
