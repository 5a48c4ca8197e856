import { z } from 'zod';
import { shortcutNames } from '../shortcut.ts';
import { nothing, type SeatExchange } from './shapes.ts';

/** Whether a shortcut works: `taken` when another program has its keys. */
const shortcutState = z.enum(['on', 'off', 'taken']);
export const shortcutStates = z.record(z.enum(shortcutNames), shortcutState);
export type ShortcutStates = z.infer<typeof shortcutStates>;

/** How the companion sits on this computer. */
export const computerView = z.strictObject({
  /** Whether there is a tray to stay in. */
  hasTray: z.boolean(),
  canStartAtLogin: z.boolean(),
  /** Whether a folder can be looked for; otherwise its path is typed. */
  canBrowse: z.boolean(),
  shortcuts: shortcutStates,
});
export type ComputerView = z.infer<typeof computerView>;

export const computerCalls = {
  computer: { input: nothing, output: computerView },
  /** Lets the person look for a folder; null when they think better of it, or nothing here can. */
  browseForFolder: { input: nothing, output: z.strictObject({ folder: z.string().nullable() }) },
} as const satisfies Record<string, SeatExchange>;
