import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pauseLengths } from '../../../shared/nudge/break-settings.ts';
import type { BreaksNow } from '../../../shared/seat-contract/breaks.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { useDates } from '../../parts/dates.ts';
import { Notice, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './breaks.module.css';

/** The next break as a sentence, one to take now, and a pause with its undo. */
export function NextBreak() {
  const { t } = useTranslation();
  const breaks = useSeat('breaks', {});
  const start = useSeatCall('startBreak');
  const sentence = useNextSentence();
  const { now } = useSituation();
  const [, go] = useLocation();
  if (breaks.error) return <Trouble error={breaks.error} retry={() => void breaks.refetch()} />;
  if (!breaks.data) return null;
  const { why, next, pausedUntil } = breaks.data;
  const isOwed = next !== null && next.at <= now;
  return (
    <Card title={t('breaks.next.title')}>
      {pausedUntil === null ? <p>{sentence(breaks.data)}</p> : <Paused until={pausedUntil} />}
      {start.error && <Trouble error={start.error} />}
      <div className={styles.row}>
        {why === 'running' && <Button onPress={() => go('/break')}>{t('breaks.next.toBreak')}</Button>}
        {why !== 'call' && why !== 'running' && (
          <Button isPending={start.isPending} onPress={() => start.mutate({})}>
            {isOwed ? t('breaks.next.takeOwed') : t('breaks.next.take')}
          </Button>
        )}
        {pausedUntil === null && why !== 'noShift' && <PauseButton />}
      </div>
    </Card>
  );
}

function useNextSentence(): (breaks: BreaksNow) => string {
  const { t } = useTranslation();
  const { zone, now } = useSituation();
  const dates = useDates(zone);
  return ({ why, next, quietUntil }) => {
    if (why === 'running') return t('breaks.next.running');
    if (quietUntil !== null) return t('breaks.next.quiet', { time: dates.time(quietUntil) });
    if (why === 'noShift') return t('breaks.next.noShift');
    if (why === 'lineBreak') return t('breaks.next.lineBreak');
    if (!next) return t('breaks.next.none');
    if (next.at > now) return t('breaks.next.at', { time: dates.time(next.at) });
    if (why === 'call') return t('breaks.next.afterCall');
    return why === 'display' ? t('breaks.next.afterDisplay') : t('breaks.next.owed');
  };
}

/** Ends when it says, or with one press. */
function Paused({ until }: { until: number }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const resume = useSeatCall('resumeNudges');
  return (
    <>
      <Notice
        action={
          <Button isPending={resume.isPending} onPress={() => resume.mutate({})}>
            {t('breaks.next.resume')}
          </Button>
        }
      >
        {t('breaks.next.pausedNow', { time: dates.time(until) })}
      </Notice>
      {resume.error && <Trouble error={resume.error} />}
    </>
  );
}

function PauseButton() {
  const { t } = useTranslation();
  const pause = useSeatCall('pauseNudges');
  const [choosing, setChoosing] = useState(false);
  if (!choosing)
    return (
      <Button kind="quiet" onPress={() => setChoosing(true)}>
        {t('breaks.next.pause')}
      </Button>
    );
  return (
    <div className={styles.pause}>
      <p>{t('breaks.next.pauseFor')}</p>
      <OneOf
        label={t('breaks.next.pauseFor')}
        value={null}
        onChoose={(length) => pause.mutate({ for: length }, { onSuccess: () => setChoosing(false) })}
        chips={pauseLengths.map((id) => ({ id, text: t(`breaks.next.pauseLength.${id}`) }))}
      />
      {pause.error && <Trouble error={pause.error} />}
    </div>
  );
}
