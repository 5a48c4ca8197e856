import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Routine } from '../../../shared/routine.ts';
import type { Help } from '../../../shared/what-helps.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useLength } from '../breaks/use-length.ts';
import styles from './breathe.module.css';
import { routinePath } from './routine-path.ts';

interface RoutineCardProps {
  routine: Routine;
  /** What it did for this person so far, where anything is known. */
  help: Help | null;
  /** A peak day: the short form is the one to press. */
  shortFirst: boolean;
}

/** One routine: what it is, how good the evidence is, whether it helps this person, and its lengths to begin with. */
export function RoutineCard({ routine, help, shortFirst }: RoutineCardProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const length = useLength();
  const { id, seconds, shortSeconds, evidence } = routine;
  const forms =
    shortSeconds === null ? [seconds] : shortFirst ? [shortSeconds, seconds] : [seconds, shortSeconds];
  const name = t(`domain.routine.${id}`);
  return (
    <Card title={name}>
      <p>{t(`routines.about.${id}`)}</p>
      {help && help.sure !== 'few' && <p>{t(`routines.helps.${help.sure}`, { rated: help.rated })}</p>}
      <p className={styles.soft}>{t(`routines.evidence.${evidence}`)}</p>
      <div className={styles.row}>
        {forms.map((form, index) => (
          <Button
            key={form}
            kind={index === 0 ? 'plain' : 'quiet'}
            aria-label={t('routines.beginThis', { routine: name, length: length(form) })}
            onPress={() => go(routinePath({ routine, seconds: form, atOnce: false }))}
          >
            {t('routines.begin', { length: length(form) })}
          </Button>
        ))}
      </div>
    </Card>
  );
}
