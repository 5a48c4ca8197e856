import { parseArgs } from 'node:util';
import { phase, type Phase, step, type Step } from '../../shared/check-in.ts';
import { pauseLength, type PauseLength } from '../../shared/nudge/break-settings.ts';
import { strength, stressor, type HardCallInput } from '../../shared/stressor.ts';
import type { LinkedSlip } from '../../shared/wish.ts';
import { linkScheme, slipIn } from '../computer/deep-link.ts';

/** What a running companion does when it is told on the command line. */
export type Command =
  | { name: 'open'; slip: LinkedSlip | null }
  | { name: 'check-in'; said: { mood: Step; calm: Step; phase: Phase | null } | null }
  | { name: 'hard-call'; said: HardCallInput | null }
  | { name: 'pause'; for: PauseLength }
  | { name: 'resume' }
  | { name: 'status'; json: boolean };

/** What needs no companion to run. */
export type OwnCommand = { name: 'help' } | { name: 'version' } | { name: 'policy-check'; file: string };

export const commandNames = ['open', 'check-in', 'hard-call', 'pause', 'resume', 'status', 'policy'] as const;

/**
 * The words of a command in the arguments of a process, after what belongs to Chromium; null when it was simply started.
 * Anything that does not begin with a dash is a command, if only a misspelt one.
 */
export function wordsIn(args: readonly string[]): readonly string[] | null {
  const asked = args.find((arg) => arg === '--help' || arg === '--version');
  const at = args.findIndex((arg) => !arg.startsWith('-'));
  if (at < 0) return asked === undefined ? null : [asked];
  return args.slice(at);
}

/** Reads a command; null when it is not one, or says something that does not fit. */
export function readCommand(words: readonly string[]): Command | OwnCommand | null {
  const [name = 'open', ...rest] = words;
  if (name.startsWith(`${linkScheme}:`)) return { name: 'open', slip: slipIn(name) };
  try {
    return read(name, rest);
  } catch {
    return null; // `parseArgs` throws for an option it does not know
  }
}

function read(name: string, args: string[]): Command | OwnCommand | null {
  switch (name) {
    case '--help':
    case 'help':
      return { name: 'help' };
    case '--version':
      return { name: 'version' };
    case 'open':
    case 'resume':
      return parsed(args, {}).positionals.length > 0
        ? null
        : name === 'open'
          ? { name, slip: null }
          : { name };
    case 'check-in':
      return checkIn(args);
    case 'hard-call':
      return hardCall(args);
    case 'pause': {
      const [length, ...more] = parsed(args, {}).positionals;
      const known = pauseLength.safeParse(length);
      return known.success && more.length === 0 ? { name, for: known.data } : null;
    }
    case 'status': {
      const { values, positionals } = parsed(args, { json: { type: 'boolean' } });
      return positionals.length === 0 ? { name, json: values['json'] === true } : null;
    }
    case 'policy': {
      const [what, file, ...more] = parsed(args, {}).positionals;
      return what === 'check' && file && more.length === 0 ? { name: 'policy-check', file } : null;
    }
    default:
      return null;
  }
}

const text = { type: 'string' } as const;

/** Both steps, or neither: half a check-in is none. */
function checkIn(args: string[]): Command | null {
  const { values, positionals } = parsed(args, { mood: text, calm: text, phase: text });
  if (positionals.length > 0) return null;
  if (Object.keys(values).length === 0) return { name: 'check-in', said: null };
  const mood = step.safeParse(Number(values['mood']));
  const calm = step.safeParse(Number(values['calm']));
  const part = phase.optional().safeParse(values['phase']);
  if (!mood.success || !calm.success || !part.success) return null;
  return { name: 'check-in', said: { mood: mood.data, calm: calm.data, phase: part.data ?? null } };
}

/** A stressor by its name, at middle strength unless said otherwise. */
function hardCall(args: string[]): Command | null {
  const { values, positionals } = parsed(args, { strength: text });
  const [what, ...more] = positionals;
  if (what === undefined) return Object.keys(values).length === 0 ? { name: 'hard-call', said: null } : null;
  const known = stressor.safeParse(what);
  const strong = strength.safeParse(Number(values['strength'] ?? 2));
  if (!known.success || !strong.success || more.length > 0) return null;
  return { name: 'hard-call', said: { stressor: known.data, strength: strong.data } };
}

function parsed(args: string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}
