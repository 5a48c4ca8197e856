import type { TFunction } from 'i18next';
import type { Lockable, Policy } from '../../../shared/policy.ts';
import type { Preferences } from '../../../shared/preferences.ts';
import { keysInWords, shortcutNames } from '../../../shared/shortcut.ts';

/** One thing that a policy sets, in words. */
export interface ManagedRow {
  what: string;
  value: string;
  isHeld: boolean;
}

/** All that a policy sets, in the order of the page: what concerns the person first. */
export function managedRows(policy: Policy, t: TFunction, isMac: boolean): ManagedRow[] {
  const { contact, hub, calls, autoLockMinutes, journalFolder, snapshotFolder, proxy, helpLines } = policy;
  const { hours, agreedCodes, roster, resets, hourly, sound } = policy.breaks ?? {};
  const { language, theme, textSize, shortcuts, ...switches } = policy.defaults ?? {};
  const held = new Set<string>(policy.locked);
  const onOff = (on: boolean | undefined) =>
    on === undefined ? undefined : t(on ? 'policy.value.on' : 'policy.value.off');

  const rows: [what: keyof Words, value: string | undefined, lock?: Lockable][] = [
    ['contact', contact],
    ['hub', hub, 'hub'],
    [
      'language',
      language === undefined
        ? undefined
        : language === null
          ? t('common.languageSystem')
          : t(`seat.look.languageNames.${language}`),
      'language',
    ],
    ['theme', theme && t(`common.${themeWord[theme]}`)],
    ['textSize', textSize && t('seat.look.textSizeValue', { percent: textSize })],
    ['reducedMotion', onOff(switches.reducedMotion)],
    ['sound', onOff(switches.sound), 'sound'],
    ['stayInTray', onOff(switches.stayInTray)],
    ['startAtLogin', onOff(switches.startAtLogin), 'startAtLogin'],
    ['startQuietly', onOff(switches.startQuietly)],
    [
      'shortcuts',
      shortcuts &&
        shortcutNames
          .map((name) => (shortcuts[name] ? keysInWords(shortcuts[name], isMac) : t('policy.value.off')))
          .join(', '),
      'shortcuts',
    ],
    ['roster', onOff(roster)],
    ['resets', onOff(resets)],
    ['hourly', onOff(hourly)],
    ['breakSound', onOff(sound)],
    ['agreedCodes', agreedCodes?.join(', ')],
    ['hours', hours && t('policy.value.hours', { from: hours.from, to: hours.to })],
    ['helpLines', helpLines && t('policy.value.lines', { count: helpLines.length })],
    ['calls', calls && t(`policy.value.${calls}`), 'calls'],
    [
      'autoLockMinutes',
      autoLockMinutes ? t('policy.value.minutes', { count: autoLockMinutes }) : undefined,
      'autoLockMinutes',
    ],
    ['journalFolder', journalFolder],
    ['snapshotFolder', snapshotFolder, 'snapshotFolder'],
    ['proxy', proxy === 'system' || proxy === 'direct' ? t(`policy.value.${proxy}`) : proxy],
  ];
  return rows.flatMap(([what, value, lock]) =>
    value === undefined || value === ''
      ? []
      : [{ what: t(`policy.what.${what}`), value, isHeld: isFixed(what, lock, held) }],
  );
}

type Words = typeof import('../../../shared/words/en/policy.ts').policy.what;

/** What only IT can set at all is fixed without a lock. */
const onlyByIt: ReadonlySet<keyof Words> = new Set([
  'contact',
  'agreedCodes',
  'helpLines',
  'journalFolder',
  'proxy',
]);

const isFixed = (what: keyof Words, lock: Lockable | undefined, held: ReadonlySet<string>): boolean =>
  onlyByIt.has(what) || (lock !== undefined && held.has(lock));

const themeWord = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
} as const satisfies Record<Preferences['theme'], string>;
