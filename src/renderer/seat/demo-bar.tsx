import { FastForward } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { dayAt } from '../../shared/clock.ts';
import { useSeat, useSeatCall } from '../clients/use-seat.ts';
import { useDates } from '../parts/dates.ts';
import { Progress } from '../parts/progress.tsx';
import { Trouble } from '../parts/states.tsx';
import styles from './demo-bar.module.css';
import { useSituation } from './situation.ts';

const places = [
  { id: 'seat', path: '/' },
  { id: 'lead', path: '/lead' },
  { id: 'hr', path: '/hr' },
] as const;

/** Says that this world is made up, what day it has there, and moves it on. */
export function DemoBar() {
  const { t } = useTranslation();
  const { zone, now } = useSituation();
  const dates = useDates(zone);
  const [path] = useLocation();
  const demo = useSeat('demoState', {});
  const nextWeek = useSeatCall('demoNextWeek');
  const state = demo.data;
  const here = places.findLast((place) => path.startsWith(place.path))?.id;

  return (
    <section className={`${styles.bar} no-print`} aria-label={t('seat.demo.label')}>
      <p>
        <span className={styles.label}>{t('common.simulated')}</span>
        {t('seat.demo.note', { date: dates.day(dayAt(state?.now ?? now, zone)) })}
      </p>
      {state?.stage === 'moving' && <Progress label={t('seat.demo.moving')} value={state.progress} />}
      {state?.stage === 'failed' && <p role="alert">{t('seat.demo.failed')}</p>}
      {nextWeek.error && <Trouble error={nextWeek.error} />}
      <div className={styles.row}>
        <nav className={styles.places} aria-label={t('seat.demo.pages')}>
          {places.map(({ id, path }) => (
            <Link
              key={id}
              href={path}
              className={styles.place}
              aria-current={id === here ? 'location' : undefined}
            >
              {t(`seat.demo.${id}`)}
            </Link>
          ))}
        </nav>
        {state?.stage !== 'moving' && (
          <Button
            className={styles.next ?? ''}
            isPending={nextWeek.isPending}
            onPress={() => nextWeek.mutate({})}
          >
            <FastForward size={16} aria-hidden="true" />
            {t('seat.demo.nextWeek')}
          </Button>
        )}
      </div>
    </section>
  );
}
