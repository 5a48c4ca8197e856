import { beforeEach, describe, expect, it } from 'vitest';
import {
  aRecipient,
  aSeatAt,
  confirmAll,
  type HandsWorld,
  handsWorld,
  passphrase,
  type RecipientDesk,
  type SeatAt,
} from '../../../tests/hands-world.ts';
import { thisWeek, timesOf } from '../../../tests/hub-world.ts';
import { hour } from '../../shared/clock.ts';
import { noteMemory } from '../../shared/note.ts';
import { Refusal } from '../../shared/errors.ts';
import type { RaiseHandInput } from '../../shared/seat-contract/hands.ts';
import { runDue } from '../../hub/timetable.ts';
import { answerRequest, openRequests } from '../desk/requests.ts';
import { allHands } from '../journal/hands.ts';
import { forgetNote, lowerHand, raiseHand } from './hands.ts';
import { settingsOf } from '../journal/settings.ts';
import { leaveTeam } from '../leaving.ts';
import { hands, knownHands, runVoices, voicesDueIn } from './voices.ts';
import { makeWorkReport } from './work-reports.ts';

const minute = 60_000;
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

const asked = (some: Partial<RaiseHandInput> = {}): RaiseHandInput => ({
  content: { kind: 'talk', words: '我想聊聊 🌧️', name: null },
  to: lin,
  second: null,
  ...some,
});
const newest = async () => knownHands(seat).hands[0];
const opened = async (of = lead) => openRequests(of.desk.ask, await of.mailbox.keys());
/** Goes on to the next time that something is due, as the app's timer does. */
async function next(): Promise<number> {
  const wait = voicesDueIn(seat) ?? Number.NaN;
  at.world.clock.forward(wait);
  await runVoices(seat);
  return wait;
}

/** Nothing that is sent is answered while the work is done. */
async function whileAway(work: () => Promise<unknown>): Promise<void> {
  const { voices } = seat.sync;
  const there = { ...voices };
  voices.deposit = () => Promise.reject(new Refusal('offline'));
  voices.report = () => Promise.reject(new Refusal('offline'));
  await work();
  Object.assign(voices, there);
}

describe('a raised hand', () => {
  it('goes to the one it was raised to, is answered, and its state comes back [S8] [L3]', async () => {
    expect(raiseHand(seat, asked())).toMatchObject({ state: 'waiting', to: { name: 'lin-yue' } });
    await next();
    expect(await newest()).toMatchObject({ state: 'sent', replies: [] });
    const [request] = await opened();
    expect(request).toMatchObject({
      at: seat.clock.now(),
      state: 'sent',
      second: false,
      opened: { content: asked().content },
    });
    const note = request?.note ?? '';
    await lead.desk.ask('readNote', { note });
    await next();
    expect((await newest())?.state).toBe('read');
    const keys = await lead.mailbox.keys();
    await answerRequest(lead.desk.ask, keys, note, { answer: 'soon', words: 'After the shift?' });
    await next();
    expect(await newest()).toMatchObject({
      state: 'answered',
      replies: [{ answer: 'soon', words: 'After the shift?' }],
    });
  });

  it('is looked after each minute while somebody waits for five minutes off, else seldom [L10]', async () => {
    raiseHand(seat, asked({ content: { kind: 'fiveMinutes', words: '', name: 'Mei' } }));
    await next();
    const waits = [];
    for (let i = 0; i < 45; i++) waits.push(await next());
    expect([waits[0], waits[28]]).toEqual([minute, minute]);
    expect(waits.at(-1)).toBe(hour);
  });

  it('is asked about at once by whoever opens the page and looks for an answer [S8]', async () => {
    raiseHand(seat, asked());
    await next();
    expect(voicesDueIn(seat)).toBe(10 * minute);
    await hands(seat);
    expect(voicesDueIn(seat)).toBe(0);
  });

  it('waits while the hub is away, says so, and is sent when it answers', async () => {
    await at.world.app.close();
    raiseHand(seat, asked());
    const waits = [];
    for (let i = 0; i < 8; i++) waits.push(await next());
    expect(await newest()).toMatchObject({ state: 'waiting', why: null });
    expect(waits).toEqual([0, 1, 2, 4, 8, 16, 30, 30].map((n) => n * minute));
    expect((await hands(seat)).trouble).toBe('offline');
    expect((await hands(seat)).left.note).toBe(4);
  });

  it('is sealed anew with another week’s token when its own has passed', async () => {
    raiseHand(seat, asked());
    await whileAway(next);
    at.world.clock.set(timesOf(thisWeek + 1).begins + hour);
    await runVoices(seat); // the old token is refused
    await seat.sync.prepare(settingsOf(seat.journal));
    await next();
    expect(await newest()).toMatchObject({ state: 'sent' });
    expect((await hands(seat)).left.note).toBe(4);
  });

  it('is lowered at once where it has not left, and else nothing of it is left at the hub', async () => {
    const never = raiseHand(seat, asked());
    expect(lowerHand(seat, never.id)).toMatchObject({ state: 'withdrawn', lowering: false });
    expect(voicesDueIn(seat)).toBeNull();

    const { id } = raiseHand(seat, asked());
    await next();
    expect(lowerHand(seat, id)).toMatchObject({ state: 'sent', lowering: true });
    await next();
    expect((await hands(seat)).hands.find((each) => each.id === id)).toMatchObject({
      state: 'withdrawn',
      lowering: false,
    });
    expect(await opened()).toEqual([]);
    expect(voicesDueIn(seat)).toBeNull();
  });

  it('goes to a second person only when nobody has answered in the hours the agent chose [L11]', async () => {
    const hana = await aRecipient(at, 'hana', { role: 'hr' });
    const all = await confirmAll(seat);
    raiseHand(seat, asked({ second: { mailbox: all.get('hana') ?? 0, afterHours: 2 } }));
    await next();
    expect(await opened(hana)).toEqual([]);
    at.world.clock.forward(2 * hour);
    expect(await opened(hana)).toMatchObject([{ second: true, opened: { content: asked().content } }]);
  });

  it('is refused to a key that nobody compared, and to one that took its place', async () => {
    await lead.mailbox.setUp(passphrase, true); // a lost computer, or a hub that lies
    const [changed] = (await hands(seat)).recipients;
    expect(changed).toMatchObject({ name: 'lin-yue', trust: 'changed' });
    expect(() => raiseHand(seat, asked())).toThrow('mailboxNotConfirmed');
    await confirmAll(seat);
    raiseHand(seat, asked());
    await next();
    expect(await opened()).toHaveLength(1);
  });

  it('follows a renewed key without asking, and offers nobody whose key has ended', async () => {
    at.world.clock.forward(80 * 24 * hour);
    await lead.mailbox.open(passphrase);
    expect((await hands(seat)).recipients).toMatchObject([{ trust: 'confirmed' }]);
    at.world.clock.forward(91 * 24 * hour);
    expect((await hands(seat)).recipients).toEqual([]);
    expect(() => raiseHand(seat, asked())).toThrow('mailboxGone');
  });

  it('is refused when too long, to the same person twice, and beyond five a week', async () => {
    const long = { kind: 'talk' as const, words: '长'.repeat(160), name: null };
    expect(() => raiseHand(seat, asked({ content: long }))).toThrow('tooLarge');
    expect(() => raiseHand(seat, asked({ second: { mailbox: lin, afterHours: 1 } }))).toThrow('badInput');
    for (let i = 0; i < 5; i++) {
      raiseHand(seat, asked());
      await next();
    }
    expect((await hands(seat)).left).toEqual({ note: 0, work: 5 });
    expect(() => raiseHand(seat, asked())).toThrow('voicesUsedUp');
    expect(await opened()).toHaveLength(5);
  });

  it('is deleted from the journal once it is over, and not before [S8] [S13]', async () => {
    const raised = raiseHand(seat, asked());
    expect(() => forgetNote(seat, raised.id)).toThrow(expect.objectContaining({ code: 'badInput' }));
    lowerHand(seat, raised.id);
    forgetNote(seat, raised.id);
    expect(allHands(seat.journal)).toEqual([]);
    expect(() => forgetNote(seat, raised.id)).toThrow(expect.objectContaining({ code: 'notFound' }));
  });

  it('stays as it was when the hub has long forgotten it', async () => {
    raiseHand(seat, asked());
    await next();
    const note = (await opened())[0]?.note ?? '';
    await answerRequest(lead.desk.ask, await lead.mailbox.keys(), note, { answer: 'now', words: '' });
    await next();
    at.world.clock.forward(noteMemory + 1);
    await runDue(at.world.hub);
    await runVoices(seat);
    expect(await newest()).toMatchObject({ state: 'answered', replies: [{ answer: 'now' }] });
    expect(voicesDueIn(seat)).toBeNull();
  });

  it('that was not sent is not sent any more after leaving; one that was can still be lowered', async () => {
    const sent = raiseHand(seat, asked());
    await next();
    const waiting = raiseHand(seat, asked());
    const report = makeWorkReport(seat, 'queue');
    await leaveTeam(seat);
    const kept = knownHands(seat);
    expect(kept.hands.find(({ id }) => id === waiting.id)).toMatchObject({ state: 'refused' });
    expect(report.state).toBe('waiting');
    lowerHand(seat, sent.id);
    await runVoices(seat);
    expect(await opened()).toEqual([]);
  });
});

const begin = async () => {
  at.world.clock.set(timesOf(thisWeek + 1).begins + 9 * hour);
  await runDue(at.world.hub);
};
const reports = async () => knownHands(seat).workReports.map(({ kind, state }) => [kind, state]);
const counted = () => at.world.hub.store.selectFrom('workCount').select(['kind', 'n']).execute();

describe('a same-day work report', () => {
  it('is sent at once, without mood or name, and counted [S20]', async () => {
    await begin();
    makeWorkReport(seat, 'abusiveCaller');
    await runVoices(seat);
    expect(await reports()).toEqual([['abusiveCaller', 'counted']]);
    expect(await counted()).toEqual([{ kind: 'abusiveCaller', n: 1 }]);
  });

  it('is not counted once its day is over', async () => {
    await begin();
    makeWorkReport(seat, 'queue');
    await whileAway(() => runVoices(seat));
    expect(await reports()).toEqual([['queue', 'waiting']]);
    at.world.clock.forward(15 * hour);
    await runVoices(seat);
    expect([await reports(), await counted(), voicesDueIn(seat)]).toEqual([[], [], null]);
  });
});
