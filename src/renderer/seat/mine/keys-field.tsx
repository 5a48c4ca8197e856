import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShortcutStates } from '../../../shared/seat-contract/computer.ts';
import {
  defaultShortcuts,
  keys,
  keysInWords,
  type ShortcutName,
  shortcutNames,
  type Shortcuts,
} from '../../../shared/shortcut.ts';
import { Button } from '../../parts/button.tsx';
import { isMac } from '../is-mac.ts';
import styles from './mine.module.css';

interface ShortcutRowProps {
  name: ShortcutName;
  shortcuts: Shortcuts;
  state: ShortcutStates[ShortcutName];
  isHeld: boolean;
  onChange: (keys: string | null) => void;
}

/** One shortcut: its keys, whether they work, and other keys by pressing them. */
export function ShortcutRow({ name, shortcuts, state, isHeld, onChange }: ShortcutRowProps) {
  const { t } = useTranslation();
  const [listening, setListening] = useState(false);
  const what = t(`tray.page.shortcut.${name}`);
  const now = shortcuts[name];
  return (
    <li className={styles.shortcut}>
      <span>
        <strong>{what}</strong>
        <br />
        <span className={state === 'taken' ? styles.taken : styles.soft}>
          {now && <kbd>{keysInWords(now, isMac())}</kbd>} {t(`tray.page.state.${state}`)}
        </span>
      </span>
      {!isHeld && !listening && (
        <span className={styles.row}>
          {now ? (
            <>
              <Button aria-label={t('tray.page.changeThis', { what })} onPress={() => setListening(true)}>
                {t('tray.page.change')}
              </Button>
              <Button
                kind="quiet"
                aria-label={t('tray.page.turnOffThis', { what })}
                onPress={() => onChange(null)}
              >
                {t('tray.page.turnOff')}
              </Button>
            </>
          ) : (
            <Button
              aria-label={t('tray.page.turnOnThis', { what })}
              onPress={() => onChange(defaultShortcuts[name])}
            >
              {t('tray.page.turnOn')}
            </Button>
          )}
        </span>
      )}
      {listening && (
        <KeyCatcher
          others={shortcutNames.filter((other) => other !== name && shortcuts[other])}
          shortcuts={shortcuts}
          onDone={(pressed) => {
            setListening(false);
            if (pressed) onChange(pressed);
          }}
        />
      )}
    </li>
  );
}

interface KeyCatcherProps {
  others: readonly ShortcutName[];
  shortcuts: Shortcuts;
  /** Null when the person would rather leave it. */
  onDone: (keys: string | null) => void;
}

/** Waits for keys to be pressed, and says when they will not do. */
function KeyCatcher({ others, shortcuts, onDone }: KeyCatcherProps) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<string | null>(null);
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => here.current?.focus(), []); // keys are heard where the focus is
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return; // the way on is never taken away
    event.preventDefault();
    if (event.key === 'Escape') return onDone(null);
    if (['Control', 'Alt', 'Shift', 'Meta'].includes(event.key)) return;
    const pressed = keysOf(event);
    const same = others.find((other) => shortcuts[other] === pressed);
    if (!keys.safeParse(pressed).success) setFault(t('tray.page.notKeys'));
    else if (same) setFault(t('tray.page.same', { what: t(`tray.page.shortcut.${same}`) }));
    else onDone(pressed);
  };
  return (
    <button ref={here} type="button" className={styles.catcher} onKeyDown={press} onBlur={() => onDone(null)}>
      <span>{t('tray.page.pressKeys')}</span>
      <span role="alert">{fault}</span>
    </button>
  );
}

/** The keys as Electron names them: by their place on the keyboard, since Alt and Shift change the letter. */
function keysOf({ code, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): string {
  const key = code.replace(/^(Key|Digit)/, '');
  const held = [
    (isMac() ? metaKey : ctrlKey) && 'CommandOrControl',
    isMac() && ctrlKey && 'Control',
    altKey && 'Alt',
    shiftKey && 'Shift',
    !isMac() && metaKey && 'Super',
  ];
  return [...held.filter(Boolean), key].join('+');
}
