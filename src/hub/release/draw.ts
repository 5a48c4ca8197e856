import { randomInt } from 'node:crypto';

/** Where the release takes its chance from: whole numbers only, because noise made of floats leaks (Mironov 2012). */
export interface Draw {
  /** A whole number from 0 up to, not including, `limit`, each as likely; `limit` from 1 to 2³². */
  below(limit: number): number;
}

/** The operating system's generator: the only one a running hub uses. */
export const secureDraw: Draw = { below: (limit) => randomInt(limit) };
