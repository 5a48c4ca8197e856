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
  shortcuts: shortcutStates,
});
export type ComputerView = z.infer<typeof computerView>;

export const computerCalls = {
  computer: { input: nothing, output: computerView },
} as const satisfies Record<string, SeatExchange>;
