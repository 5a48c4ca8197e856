import { randomInt } from 'node:crypto';
import { type Clock, hour } from '../../shared/clock.ts';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';
import { hubContract } from '../../shared/hub-contract.ts';
import type { Draw } from './compose.ts';
import { addressOf } from './hub-address.ts';
import { exchange, hubRequest, readReply } from './hub-request.ts';
import {
  closeWindows,
  dueFarewells,
  dueMessage,
  markTried,
  type Outbox,
  putOff,
  settle,
  settleFarewell,
} from './outbox.ts';

/** What a hub did with a message: counted it, said for good that it will not, or gave no answer that counts as one. */
export type Reception = 'counted' | 'refused' | 'unanswered';
export type Post = (sealed: Uint8Array) => Promise<Reception>;

/** Refusals that the same message would meet again. */
const finalCodes: ReadonlySet<ErrorCode> = new Set([
  'wrongToken',
  'wrongWeek',
  'weekVoided',
  'wrongUnit',
  'badInput',
]);

/** Posts sealed messages to a hub: nothing but the 177 bytes, each over a connection of its own. */
export function postTo(hub: string): Post {
  const { method, path } = hubContract.report;
  return async (sealed) => {
    try {
      const headers = { 'content-type': 'application/octet-stream' };
      readReply('report', await exchange(addressOf(hub, path), { method, headers, body: sealed }));
      return 'counted';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return finalCodes.has(error.code) ? 'refused' : 'unanswered';
    }
  };
}

const minute = 60_000;

/**
 * When to try again after `tries` tries without an answer: drawn from 5 to 10 minutes, twice that after each further try
 * up to 80 to 160, and never more than half of what is left of the window, so that a hub that comes back late is met.
 */
function nextTry(now: number, closesAt: number, tries: number, draw: Draw): number {
  const least = 5 * minute * 2 ** Math.min(tries, 4);
  const wait = Math.min(least + draw(least), Math.floor((closesAt - now) / 2));
  return now + Math.max(wait, minute);
}

/** How a round of sending went, in messages. */
export interface Sent {
  counted: number;
  /** Refused for good, or not answered before the window closed. */
  notCounted: number;
  /** Will be tried again. */
  unanswered: number;
}

/**
 * Sends what is due, one message after the other, and closes what is too late. Which set a message belongs to is fixed
 * before it goes out; an answer is kept before the next goes. Never throws for what a network or a hub does.
 */
export async function sendDue(
  outbox: Outbox,
  clock: Clock,
  post: Post,
  draw: Draw = randomInt,
): Promise<Sent> {
  const sent: Sent = { counted: 0, notCounted: closeWindows(outbox, clock.now()), unanswered: 0 };
  // Asked for one at a time: while one is under way, another week's set may be replaced.
  for (let message; (message = dueMessage(outbox, clock.now()));) {
    markTried(outbox, message);
    const reception = await post(message.sealed);
    if (reception === 'counted') {
      settle(outbox, message, 'counted');
      sent.counted += 1;
    } else if (reception === 'refused') {
      settle(outbox, message, 'notCounted');
      sent.notCounted += 1;
    } else {
      putOff(outbox, message, nextTry(clock.now(), message.closesAt, message.tries, draw));
      sent.unanswered += 1;
    }
  }
  return sent;
}

/** What is no answer of a hub. */
const noAnswer: ReadonlySet<ErrorCode> = new Set([
  'offline',
  'wrongCertificate',
  'certificateExpired',
  'hubAnsweredBadly',
  'unexpected',
]);

/** Tells hubs that slots have left, until each has answered. Never throws for what a network or a hub does. */
export async function sayFarewells(outbox: Outbox, clock: Clock, draw: Draw = randomInt): Promise<void> {
  for (const { hub, slotKey, signature } of dueFarewells(outbox, clock.now())) {
    try {
      await hubRequest(hub, 'leave', { slotKey, signature });
      settleFarewell(outbox, slotKey, null);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const unanswered = noAnswer.has(error.code);
      settleFarewell(outbox, slotKey, unanswered ? clock.now() + hour + draw(hour) : null);
    }
  }
}
