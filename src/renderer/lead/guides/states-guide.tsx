import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type GuideState, guideStates, stateFor } from '../../../shared/guide.ts';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import styles from './guides.module.css';

/** Two questions about one task, and how to lead somebody in it; all four stand below, for print and comparison. */
export function StatesGuide() {
  const { t } = useTranslation();
  const [able, setAble] = useState<boolean | null>(null);
  const [willing, setWilling] = useState<boolean | null>(null);
  const found = able === null || willing === null ? null : stateFor({ able, willing });
  return (
    <>
      <div className="no-print">
        <Card title={t('guides.oneTask')}>
          <YesNo label={t('guides.states.able')} value={able} onChoose={setAble} />
          <YesNo label={t('guides.states.willing')} value={willing} onChoose={setWilling} />
          <p role="status" className={styles.say}>
            {found && `${t(`guides.states.${found}.name`)} · ${t(`guides.states.${found}.do`)}`}
          </p>
        </Card>
      </div>
      <ul className={styles.four}>
        {guideStates.map((state) => (
          <li key={state}>
            <State state={state} isFound={state === found} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface YesNoProps {
  label: string;
  value: boolean | null;
  onChoose: (yes: boolean) => void;
}

function YesNo({ label, value, onChoose }: YesNoProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.question}>
      <p>{label}</p>
      <OneOf
        label={label}
        value={value === null ? null : value ? 'yes' : 'notYet'}
        onChoose={(chosen) => onChoose(chosen === 'yes')}
        chips={[
          { id: 'yes', text: t('guides.states.yes') },
          { id: 'notYet', text: t('guides.states.notYet') },
        ]}
      />
    </div>
  );
}

function State({ state, isFound }: { state: GuideState; isFound: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={isFound ? `${styles.state} ${styles.found}` : styles.state}>
      <h2>{t(`guides.states.${state}.name`)}</h2>
      <p className={styles.soft}>{t(`guides.states.${state}.when`)}</p>
      <p>{t(`guides.states.${state}.do`)}</p>
      <p className={styles.say}>{t(`guides.states.${state}.say`)}</p>
      <p className={styles.soft}>{t(`guides.states.${state}.avoid`)}</p>
    </div>
  );
}
