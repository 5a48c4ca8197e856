import { type CallState, isBusy } from '../../shared/call.ts';
import type { Language } from '../../shared/language.ts';
import { type PauseLength, pauseLengths } from '../../shared/nudge/break-settings.ts';
import type { BreaksNow } from '../../shared/seat-contract/breaks.ts';
import type { Situation } from '../../shared/seat-contract/situation.ts';
import { words } from '../../shared/words/index.ts';

/** What the icon says, to anybody who sees the screen: never how someone feels. */
export const trayStates = ['ready', 'onCall', 'nudge', 'paused'] as const;
export type TrayState = (typeof trayStates)[number];

/** What a press on the menu asks for. */
export type TrayPress =
  | 'checkIn'
  | 'hardCall'
  | 'breathe'
  | 'help'
  | 'open'
  | 'lock'
  | 'resume'
  | 'quit'
  | { pause: PauseLength };

/** An entry; a line between entries where it is null. */
export type TrayEntry = { label: string; press: TrayPress } | { label: string; entries: TrayEntry[] } | null;

/** What the tray is drawn from. */
export interface TrayFacts {
  situation: Pick<Situation, 'stage' | 'hasPin' | 'language'>;
  call: Pick<CallState, 'phase'>;
  breaks: Pick<BreaksNow, 'offer' | 'pausedUntil'>;
}

/** A call goes before all else; a pause before an offer, which then cannot be. */
export function trayState({ call, breaks }: TrayFacts): TrayState {
  if (isBusy(call)) return 'onCall';
  if (breaks.pausedUntil !== null) return 'paused';
  return breaks.offer ? 'nudge' : 'ready';
}

/** The menu: what a person may want without looking for the window. Help is always there. */
export function trayMenu({ situation: { stage, hasPin, language }, breaks }: TrayFacts): TrayEntry[] {
  const { tray } = words[language];
  const isOpen = stage === 'open';
  const pausing: TrayEntry =
    breaks.pausedUntil === null
      ? {
          label: tray.pause,
          entries: pauseLengths.map((length) => ({
            label: words[language].breaks.next.pauseLength[length],
            press: { pause: length },
          })),
        }
      : { label: words[language].breaks.next.resume, press: 'resume' };
  const own: TrayEntry[] = [
    { label: tray.checkIn, press: 'checkIn' },
    { label: tray.hardCall, press: 'hardCall' },
    { label: tray.breathe, press: 'breathe' },
    pausing,
    null,
  ];
  return [
    ...(isOpen ? own : []),
    { label: tray.help, press: 'help' },
    { label: tray.open, press: 'open' },
    ...(isOpen && hasPin ? [{ label: tray.lock, press: 'lock' } as const] : []),
    null,
    { label: tray.quit, press: 'quit' },
  ];
}

/** What stands beside the icon when the pointer rests on it. */
export const trayTip = (state: TrayState, language: Language): string => words[language].tray.state[state];
