import { z } from 'zod';
import { type Answer, type Failure, Refusal } from '../shared/errors.ts';
import {
  type SeatCallName,
  seatContract,
  type SeatOutput,
  type SeatParsed,
} from '../shared/seat-contract.ts';
import { asRefusal } from './journal/trouble.ts';

/** What the app does for each call of the contract. */
export type SeatHandlers = {
  [N in SeatCallName]: (input: SeatParsed<N>) => SeatOutput<N> | Promise<SeatOutput<N>>;
};

/** The part of an IPC event that says who called. */
export interface CallEvent {
  senderFrame: { url: string } | null;
}

/** The part of `ipcMain` that is used: here, and nowhere else. */
export interface Ipc {
  handle(channel: string, listener: (event: CallEvent, ...args: unknown[]) => Promise<unknown>): void;
}

export interface Door {
  handlers: SeatHandlers;
  /** Whether a page with this address is the app's own. */
  isTrusted: (url: string) => boolean;
  /** Told of the unexpected, by the name of the call and the kind of error: never of what was in it. */
  log: (line: string) => void;
}

/** Opens the one door between windows and app: the channel `seat`, by which every call of the contract is answered. */
export function answerAll(ipc: Ipc, door: Door): Door {
  ipc.handle('seat', (event, name, input) => answer(door, event.senderFrame?.url ?? '', name, input));
  return door;
}

/**
 * Answers one call: refuses strangers, parses what comes in and what goes out. Every failure is an answer with a code,
 * none is thrown.
 */
export async function answer(
  { handlers, isTrusted, log }: Door,
  from: string,
  name: unknown,
  input: unknown,
): Promise<Answer<unknown>> {
  if (!isTrusted(from)) return refused(new Refusal('notAllowed'));
  if (!isCallName(name)) return refused(new Refusal('notFound'));
  const parsed = seatContract[name].input.safeParse(input);
  if (!parsed.success) return refused(whatIsWrong(parsed.error));
  try {
    // The compiler checked each handler against its call; under a name that is only known now it cannot say so again.
    const handle = handlers[name] as (input: unknown) => unknown;
    return { ok: true, value: seatContract[name].output.parse(await handle(parsed.data)) };
  } catch (error) {
    const expected = asRefusal(error);
    if (expected) return refused(expected);
    log(`${name}: ${error instanceof Error ? error.name : typeof error}`);
    return refused(new Refusal('unexpected'));
  }
}

function isCallName(name: unknown): name is SeatCallName {
  return typeof name === 'string' && Object.hasOwn(seatContract, name);
}

/** The first thing wrong with an input: its place in the contract, and whether it was only too long. */
function whatIsWrong(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  const tooLarge = issue?.code === 'too_big' && ['string', 'array'].includes(issue.origin);
  return new Refusal(tooLarge ? 'tooLarge' : 'badInput', issue?.path.map(String).join('.').slice(0, 80));
}

function refused({ code, field }: Refusal): Answer<never> {
  const error: Failure = field ? { code, field } : { code };
  return { ok: false, error };
}
