import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { hour } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { writeFileSafely } from '../write-file.ts';

const triesShape = z.strictObject({ wrong: z.int().min(0), lastAt: z.number() });

/** So many wrong PINs cost nothing but a typing error. */
const free = 5;
const firstDelay = 30_000;
const longestDelay = hour;

/**
 * Counts one more try at a PIN, on the disk. From the sixth on a try must wait: 30 s after the fifth, then twice as
 * long each time, at most an hour; before that throws `Refusal('tooManyTries')` and counts nothing. This slows a
 * person at the keyboard; against a copy of the files only the PIN's stretching and the keystore help.
 */
export function countTry(file: string, now: number): void {
  const { wrong, lastAt } = read(file);
  const delay = wrong < free ? 0 : Math.min(firstDelay * 2 ** (wrong - free), longestDelay);
  const waited = now - lastAt;
  if (delay > 0 && waited < delay) {
    // A clock that was set back begins the delay anew, or one that was once years ahead would lock the person out for
    // years.
    if (waited < 0) write(file, { wrong, lastAt: now });
    throw new Refusal('tooManyTries');
  }
  write(file, { wrong: wrong + 1, lastAt: now });
}

/** After a right PIN. */
export function forgetTries(file: string): void {
  rmSync(file, { force: true });
}

function read(file: string): z.infer<typeof triesShape> {
  if (!existsSync(file)) return { wrong: 0, lastAt: 0 };
  try {
    return triesShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { wrong: free, lastAt: 0 };
  }
}

function write(file: string, tries: z.infer<typeof triesShape>): void {
  writeFileSafely(file, JSON.stringify(tries));
}
