import { describe, expect, it, onTestFinished } from 'vitest';
import own from '../../../docs/vectors/sidetone.json' with { type: 'json' };
import { fixedClock, someZone } from '../../../tests/factories.ts';
import { type Fault, startPeerHub } from '../../../tests/peer-hub.ts';
import { enrol, fatesOf, nextInOutbox, openOutbox, replaceWeek } from './outbox.ts';
import { type Post, postTo, type Reception, sendDue } from './send.ts';

const minute = 60_000;
const start = fixedClock().now();
const firstDraw = () => 0;

/** An outbox with one week of ten messages, one due each minute from `start`; closed after a day. */
function anOutbox() {
  const outbox = openOutbox(':memory:');
  const { bundle } = own.invite;
  const { publicKey: slotKey, membership } = own.slot;
  enrol(outbox, { hub: 'https://hub.example', bundle, slotKey, countsFrom: 0, membership });
  putWeek(outbox, 1);
  return outbox;
}

function putWeek(outbox: ReturnType<typeof openOutbox>, mark: number): boolean {
  const messages = Array.from({ length: 10 }, (_, i) => ({
    attribute: i + 1,
    sealed: Uint8Array.of(mark, i + 1),
    sendAt: start + i * minute,
  }));
  return replaceWeek(outbox, { week: 10, closesAt: start + 24 * 60 * minute, messages });
}

const powerCut: Post = () => Promise.reject(new Error('power cut'));

/** A post that answers as told, in turn, and then `counted`; keeps what it was handed. */
function aPost(...answers: Reception[]) {
  const posted: string[] = [];
  const post: Post = (sealed) => {
    posted.push(sealed.join());
    return Promise.resolve(answers.shift() ?? 'counted');
  };
  return { post, posted };
}

describe('posting to a hub', () => {
  it.each<[Fault | null, Reception]>([
    ['wrongToken', 'refused'],
    ['wrongWeek', 'refused'],
    ['wrongUnit', 'refused'],
    ['badInput', 'refused'],
    ['unexpected', 'unanswered'],
    ['notFound', 'unanswered'],
    ['html', 'unanswered'],
    ['error', 'unanswered'],
    ['nothing', 'unanswered'],
    ['halfAnswer', 'unanswered'],
    [null, 'refused'], // no fault: it cannot open the bytes, and says so
  ])('%s: the message is %s', async (fault, reception) => {
    const hub = await startPeerHub(someZone, 0);
    onTestFinished(() => hub.close());
    hub.fault = fault;
    expect(await postTo(hub.url)(new Uint8Array(177))).toBe(reception);
    expect(hub.requests.map(({ path, body }) => [path, body.length])).toEqual([['/v1/reports', 177]]);
  });

  it('a hub that cannot be reached has not answered', async () => {
    expect(await postTo('http://127.0.0.1:1')(new Uint8Array(177))).toBe('unanswered');
  });
});

describe('sending', () => {
  it('posts what is due and nothing else, each once', async () => {
    const outbox = anOutbox();
    const clock = fixedClock(start + 2 * minute);
    const { post, posted } = aPost();
    expect(await sendDue(outbox, clock, post, firstDraw)).toEqual({
      counted: 3,
      notCounted: 0,
      unanswered: 0,
    });
    expect(await sendDue(outbox, clock, post, firstDraw)).toEqual({
      counted: 0,
      notCounted: 0,
      unanswered: 0,
    });
    expect(posted).toEqual(['1,1', '1,2', '1,3']);
    expect(fatesOf(outbox, 10)).toEqual([...Array(3).fill('counted'), ...Array(7).fill('waiting')]);
  });

  it('tries again, with the same bytes, until it is answered', async () => {
    const outbox = anOutbox();
    const clock = fixedClock(start);
    const { post, posted } = aPost('unanswered', 'unanswered');
    expect(await sendDue(outbox, clock, post, firstDraw)).toEqual({
      counted: 0,
      notCounted: 0,
      unanswered: 1,
    });
    clock.set(start + 4 * minute); // the first waits five minutes; the others come due
    expect(await sendDue(outbox, clock, post, firstDraw)).toEqual({
      counted: 3,
      notCounted: 0,
      unanswered: 1,
    });
    clock.set(start + 9 * minute);
    expect(await sendDue(outbox, clock, post, firstDraw)).toEqual({
      counted: 7,
      notCounted: 0,
      unanswered: 0,
    });
    expect(posted.filter((bytes) => bytes === '1,1')).toHaveLength(2);
    expect(posted.filter((bytes) => bytes === '1,2')).toHaveLength(2);
    expect(fatesOf(outbox, 10)).toEqual(Array(10).fill('counted'));
  });

  it('waits longer after each try, and never past the last minute of the window', async () => {
    const outbox = anOutbox();
    const clock = fixedClock(start);
    outbox.exec('delete from message where attribute > 1');
    const { post, posted } = aPost(...Array<Reception>(100).fill('unanswered'));
    const waits: number[] = [];
    const closes = start + 24 * 60 * minute;
    for (let next; (next = nextInOutbox(outbox, true)) !== null && next < closes;) {
      waits.push((next - clock.now()) / minute);
      clock.set(next);
      await sendDue(outbox, clock, post, firstDraw);
    }
    expect(waits.slice(0, 7)).toEqual([0, 5, 10, 20, 40, 80, 80]);
    expect(closes - clock.now()).toBeLessThan(2 * minute);
    expect(posted.length).toBeLessThan(40);
  });

  it('takes a final refusal for what it is', async () => {
    const outbox = anOutbox();
    const { post, posted } = aPost('refused');
    const clock = fixedClock(start);
    expect(await sendDue(outbox, clock, post, firstDraw)).toEqual({
      counted: 0,
      notCounted: 1,
      unanswered: 0,
    });
    clock.forward(24 * 60 * minute - 1);
    await sendDue(outbox, clock, post, firstDraw);
    expect(posted.filter((bytes) => bytes === '1,1')).toHaveLength(1);
    expect(fatesOf(outbox, 10)).toEqual(['notCounted', ...Array(9).fill('counted')]);
  });

  it('sends nothing after the window has closed, and says so', async () => {
    const outbox = anOutbox();
    const { post, posted } = aPost();
    const clock = fixedClock(start + 24 * 60 * minute);
    expect(await sendDue(outbox, clock, post, firstDraw)).toEqual({
      counted: 0,
      notCounted: 10,
      unanswered: 0,
    });
    expect(posted).toEqual([]);
    expect(fatesOf(outbox, 10)).toEqual(Array(10).fill('notCounted'));
  });

  it('does not mix two sets: what goes out first decides which one stands', async () => {
    const outbox = anOutbox();
    const clock = fixedClock(start + 1 * minute);
    const posted: string[] = [];
    let replaced: boolean | null = null;
    await sendDue(
      outbox,
      clock,
      (sealed) => {
        replaced ??= putWeek(outbox, 2); // the shift ends while the first message is under way
        posted.push(sealed.join());
        return Promise.resolve('counted');
      },
      firstDraw,
    );
    expect(replaced).toBe(false);
    expect(posted).toEqual(['1,1', '1,2']);
  });

  it('has noted a try before the message goes: a crash in between does not free the set', async () => {
    const outbox = anOutbox();
    await expect(sendDue(outbox, fixedClock(start), powerCut, firstDraw)).rejects.toThrow('power cut');
    expect(putWeek(outbox, 2)).toBe(false);
    const { post, posted } = aPost();
    await sendDue(outbox, fixedClock(start), post, firstDraw);
    expect(posted).toEqual(['1,1']);
  });
});
