import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { type Routine, routines } from '../../../shared/routine.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import styles from './breathe.module.css';
import { FeltRoutine } from './felt-routine.tsx';
import { Pacer } from './pacer.tsx';

/** Three breaths to choose from, or the chosen one: `/breathe/sigh`, in its short form `/breathe/sigh-60`. */
export function BreathePage() {
  const { routine } = useParams<{ routine?: string }>();
  const [id, seconds] = routine?.split('-') ?? [];
  const chosen = routines.find((r) => r.id === id);
  if (!chosen) return <RoutineList />;
  const isShort = seconds === String(chosen.shortSeconds);
  const length = isShort && chosen.shortSeconds ? chosen.shortSeconds : chosen.seconds;
  return (
    <FeltRoutine key={routine} routine={chosen.id}>
      {(onOver) => <Pacer routine={chosen} seconds={length} onOver={onOver} />}
    </FeltRoutine>
  );
}

function RoutineList() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <h1>{t('seat.breathe.title')}</h1>
      <p>{t('seat.breathe.intro')}</p>
      <div className={styles.cards}>
        {routines.map((routine) => (
          <RoutineCard key={routine.id} routine={routine} />
        ))}
      </div>
      <p className={styles.soft}>{t('domain.cautionShort')}</p>
    </div>
  );
}

function RoutineCard({ routine: { id, seconds, shortSeconds, evidence } }: { routine: Routine }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const begin = (length: number) =>
    t('seat.breathe.begin', { length: t('seat.breathe.minutes', { count: length / 60 }) });
  return (
    <Card title={t(`domain.routine.${id}`)}>
      <p>{t(`seat.breathe.about.${id}`)}</p>
      <p className={styles.soft}>{t(`seat.breathe.evidence.${evidence}`)}</p>
      <div className={styles.row}>
        <Button onPress={() => go(`/breathe/${id}`)}>{begin(seconds)}</Button>
        {shortSeconds && (
          <Button kind="quiet" onPress={() => go(`/breathe/${id}-${shortSeconds}`)}>
            {begin(shortSeconds)}
          </Button>
        )}
      </div>
    </Card>
  );
}
