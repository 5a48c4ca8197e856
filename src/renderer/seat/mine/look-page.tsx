import { useTranslation } from 'react-i18next';
import { languages } from '../../../shared/language.ts';
import { textSizes, theme } from '../../../shared/preferences.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { useHeld } from '../../clients/use-held.ts';
import { OneOf } from '../../parts/chips.tsx';
import { Trouble } from '../../parts/states.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useSituation } from '../situation.ts';
import { Group } from './group.tsx';
import { SubPage } from './sub-page.tsx';

const themeWord = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
  contrast: 'themeContrast',
} as const;

/** How the app looks and sounds; each press takes effect at once. */
export function LookPage() {
  const { t } = useTranslation();
  const { preferences: chosen } = useSituation();
  const set = useSeatCall('setPreferences');
  const languageHeld = useHeld('language');
  const soundHeld = useHeld('sound');
  return (
    <SubPage title={t('seat.mine.look')}>
      {set.error && <Trouble error={set.error} />}
      <Group title={t('common.language')} isHeld={languageHeld}>
        <OneOf
          label={t('common.language')}
          isHeld={languageHeld}
          value={chosen.language ?? 'system'}
          onChoose={(id) => set.mutate({ language: id === 'system' ? null : id })}
          chips={[
            { id: 'system', text: t('common.languageSystem') },
            ...languages.map((id) => ({ id, text: t(`seat.look.languageNames.${id}`), lang: id })),
          ]}
        />
      </Group>
      <Group title={t('common.theme')}>
        <OneOf
          label={t('common.theme')}
          value={chosen.theme}
          onChoose={(id) => set.mutate({ theme: id })}
          chips={theme.options.map((id) => ({ id, text: t(`common.${themeWord[id]}`) }))}
        />
      </Group>
      <Group title={t('common.textSize')}>
        <OneOf
          label={t('common.textSize')}
          value={chosen.textSize}
          onChoose={(id) => set.mutate({ textSize: id })}
          chips={textSizes.map((id) => ({ id, text: t('seat.look.textSizeValue', { percent: id }) }))}
        />
      </Group>
      <Group title={t('common.reducedMotion')}>
        <Switch isOn={chosen.reducedMotion} onChange={(on) => set.mutate({ reducedMotion: on })}>
          {t('seat.look.motionText')}
        </Switch>
      </Group>
      <Group title={t('common.sound')} isHeld={soundHeld}>
        <Switch isOn={chosen.sound} isHeld={soundHeld} onChange={(on) => set.mutate({ sound: on })}>
          {t('seat.look.soundText')}
        </Switch>
      </Group>
    </SubPage>
  );
}
