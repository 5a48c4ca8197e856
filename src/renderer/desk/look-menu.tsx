import { Languages } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { languages } from '../../shared/language.ts';
import { textSizes, theme } from '../../shared/preferences.ts';
import { Button } from '../parts/button.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import type { Look } from './look.ts';
import styles from './look-menu.module.css';

/** Each language in its own words, so that whoever needs it can find it. */
const languageNames = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };
const themeKeys = {
  system: 'common.themeSystem',
  light: 'common.themeLight',
  dark: 'common.themeDark',
  contrast: 'common.themeContrast',
} as const;

/** Language, theme and text size of a desk in a browser. */
export function LookMenu({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button kind="quiet">
        <Languages size={18} aria-hidden />
        {t('desk.look')}
      </Button>
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.menu ?? ''} aria-label={t('desk.look')}>
          <SelectField
            label={t('common.language')}
            value={look.language ?? 'system'}
            onChange={(language) => onChange({ ...look, language: language === 'system' ? null : language })}
            choices={[
              { id: 'system', text: t('common.languageSystem') },
              ...languages.map((id) => ({ id, text: languageNames[id] })),
            ]}
          />
          <SelectField
            label={t('common.theme')}
            value={look.theme}
            onChange={(theme) => onChange({ ...look, theme })}
            choices={theme.options.map((id) => ({ id, text: t(themeKeys[id]) }))}
          />
          <SelectField
            label={t('common.textSize')}
            value={look.textSize}
            onChange={(textSize) => onChange({ ...look, textSize })}
            choices={textSizes.map((id) => ({ id, text: `${id}%` }))}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
