import { guessPhase } from '../../shared/guess-phase.ts';
import { assertNever, Refusal } from '../../shared/errors.ts';
import type { Language } from '../../shared/language.ts';
import { isRunning } from '../../shared/shift.ts';
import { words } from '../../shared/words/index.ts';
import type { NewWish } from '../../shared/wish.ts';
import type { SeatHandlers } from '../answer.ts';
import { asRefusal } from '../journal/trouble.ts';
import { say } from '../say.ts';
import type { CommandResult } from './channel.ts';
import { type Command, readCommand } from './command.ts';
import { failedWith, printed } from './own-commands.ts';

/** The part of the contract that a command line reaches; nothing that was said can be read through it. */
export type CommandHandlers = Pick<
  SeatHandlers,
  | 'situation'
  | 'today'
  | 'recordCheckIn'
  | 'recordHardCall'
  | 'pauseNudges'
  | 'resumeNudges'
  | 'breaks'
  | 'callState'
>;

export interface CommandOptions {
  handlers: CommandHandlers;
  language: () => Language;
  version: string;
  /** Shows the window. */
  show: () => void;
  wish: (wish: NewWish) => void;
}

/** Exit codes: 0 done, 1 refused for a reason that is printed, 2 not understood, 3 not running. */
export const exitCodes = { done: 0, refused: 1, usage: 2, notRunning: 3 } as const;

/** Does what another process asks by words, in the words of the app's language. */
export async function doCommand(said: readonly string[], options: CommandOptions): Promise<CommandResult> {
  const command = readCommand(said);
  const language = options.language();
  if (!command || command.name === 'help' || command.name === 'version' || command.name === 'policy-check')
    return failedWith(exitCodes.usage, words[language].command.usage);
  try {
    return printed(await run(command, options, language));
  } catch (error) {
    const { code } = asRefusal(error) ?? new Refusal('unexpected');
    return failedWith(exitCodes.refused, words[language].errors[code]);
  }
}

/** What a command prints. What was said is not said again: someone may stand behind. */
async function run(command: Command, options: CommandOptions, language: Language): Promise<string> {
  const { handlers, show, wish } = options;
  const told = words[language].command;
  switch (command.name) {
    case 'open':
      show();
      if (command.slip) wish({ is: 'join', slip: command.slip });
      return '';
    case 'check-in': {
      if (!command.said) {
        show();
        wish({ is: 'checkIn' });
        return '';
      }
      const { now } = await handlers.situation({});
      const { phase, ...steps } = command.said;
      await handlers.recordCheckIn({ ...steps, phase: phase ?? guessPhase(await handlers.today({}), now) });
      return told.checkedIn;
    }
    case 'hard-call':
      if (!command.said) {
        show();
        wish({ is: 'hardCall' });
        return '';
      }
      await handlers.recordHardCall(command.said);
      return told.noted;
    case 'pause': {
      const { pausedUntil } = await handlers.pauseNudges({ for: command.for });
      return pausedUntil === null
        ? told.resumed
        : say(language, told.paused, { time: await wallTime(pausedUntil, options) });
    }
    case 'resume':
      await handlers.resumeNudges({});
      return told.resumed;
    case 'status':
      return command.json ? JSON.stringify(await statusOf(options)) : statusInWords(options, language);
    default:
      return assertNever(command);
  }
}

const instant = (at: number | null | undefined) => (at ? new Date(at).toISOString() : null);

/** What `status --json` prints; the keys are for scripts, and stay. Never what was said, never a tier. */
export async function statusOf({ handlers, version }: CommandOptions) {
  const { stage, demo, now } = await handlers.situation({});
  const { phase } = await handlers.callState({});
  const isOpen = stage === 'open';
  const shift = isOpen ? (await handlers.today({})).shift : null;
  const breaks = isOpen ? await handlers.breaks({}) : null;
  return {
    version,
    demo,
    journal: stage,
    onShift: shift !== null && isRunning(shift, now),
    call: phase,
    onBreak: breaks?.running !== null && breaks !== null,
    nextBreak: instant(breaks?.next?.at),
    pausedUntil: instant(breaks?.pausedUntil),
  };
}

async function statusInWords(options: CommandOptions, language: Language): Promise<string> {
  const told = words[language].command.status;
  const { journal, onShift, onBreak, nextBreak, pausedUntil } = await statusOf(options);
  const time = (at: string) => wallTime(Date.parse(at), options);
  return [
    told.journal[journal],
    onShift ? told.onShift : told.offShift,
    ...(onBreak ? [told.onBreak] : []),
    ...(pausedUntil
      ? [say(language, words[language].command.paused, { time: await time(pausedUntil) })]
      : []),
    ...(nextBreak && !pausedUntil ? [say(language, told.nextBreak, { time: await time(nextBreak) })] : []),
  ].join('\n');
}

async function wallTime(at: number, { handlers, language }: CommandOptions): Promise<string> {
  const { zone } = await handlers.situation({});
  return new Intl.DateTimeFormat(language(), { timeStyle: 'short', timeZone: zone }).format(at);
}
