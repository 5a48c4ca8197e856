import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/language.ts';
import { words } from '../../shared/words/index.ts';
import { noBreaks } from '../breaks/breaks-now.ts';
import { type TrayEntry, type TrayFacts, trayMenu, trayState, trayStates, trayTip } from './tray-menu.ts';

const facts = (some: Partial<TrayFacts> = {}): TrayFacts => ({
  situation: { stage: 'open', hasPin: true, language: 'en' },
  call: { phase: 'idle' },
  breaks: noBreaks,
  ...some,
});
const offer = {
  occasion: 'roster:1',
  because: 'roster' as const,
  seconds: 300,
  again: false,
  surge: false,
  exits: { later: [], skip: 'atOnce' as const },
};
const labels = (entries: readonly TrayEntry[]): string[] => entries.map((entry) => entry?.label ?? '–');

describe('the tray [S14]', () => {
  it.each([
    ['ready', facts()],
    ['onCall', facts({ call: { phase: 'ringing' }, breaks: { offer, pausedUntil: null } })],
    ['paused', facts({ breaks: { offer: null, pausedUntil: 1 } })],
    ['nudge', facts({ breaks: { offer, pausedUntil: null } })],
    ['ready', facts({ call: { phase: 'wrapUp' } })],
  ] as const)('shows %s', (state, of) => expect(trayState(of)).toBe(state));

  it('offers all that is there, and help and the window even when nothing is', () => {
    expect(labels(trayMenu(facts()))).toEqual([
      'Check in',
      'Hard call',
      'Breathe',
      'Pause nudges',
      '–',
      'Help',
      'Open Sidetone',
      'Lock the journal',
      '–',
      'Quit',
    ]);
    const locked = facts({ situation: { stage: 'locked', hasPin: true, language: 'en' } });
    expect(labels(trayMenu(locked))).toEqual(['Help', 'Open Sidetone', '–', 'Quit']);
    const paused = facts({ breaks: { offer: null, pausedUntil: 1 } });
    expect(trayMenu(paused)[3]).toEqual({ label: 'Let them come again', press: 'resume' });
  });

  it('says nothing of how anybody feels, in no language', () => {
    for (const language of languages) {
      const { mood, calm, energy } = words[language].domain;
      const said = trayStates.map((state) => trayTip(state, language)).join(' ');
      const felt = [mood, calm, energy].flatMap(({ question: _question, ...steps }) => Object.values(steps));
      for (const word of felt) expect(said).not.toContain(word);
    }
  });
});
