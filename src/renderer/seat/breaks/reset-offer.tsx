import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { nudgeRule } from '../../../shared/nudge/rule.ts';
import type { HardCall } from '../../../shared/stressor.ts';
import { resetAfter, type Suggestion } from '../../../shared/suggestion.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { routinePath } from '../breathe/routine-path.ts';
import { useHelps } from '../breathe/use-helps.ts';
import { useOnCall } from '../breathe/use-on-call.ts';
import { useSituation } from '../situation.ts';
import styles from './breaks.module.css';
import { useLength } from './use-length.ts';

/** Right after a hard call was noted: one short routine, one tap. Never while a call rings or is on. */
export function ResetButton({ call, onBegin }: { call: HardCall; onBegin?: () => void }) {
  const { t } = useTranslation();
  const reset = useReset(call);
  const begin = useBegin();
  const text = useResetText();
  if (!reset) return null;
  return (
    <Button
      onPress={() => {
        onBegin?.();
        begin(reset);
      }}
    >
      {t('routines.reset.begin', text(reset))}
    </Button>
  );
}

/** On Today for as long as the call is near: gone with an answer, a routine, a break, or when the nudge itself asks. */
export function ResetCard({ hardCalls }: { hardCalls: readonly HardCall[] }) {
  const { t } = useTranslation();
  const { now } = useSituation();
  const [passed, setPassed] = useState<string | null>(null);
  const breaks = useSeat('breaks', {}).data;
  const wanted = useSeat('breakPlanning', {}).data?.settings.resets ?? false;
  const call = hardCalls.at(-1);
  const done = useSeat('routineSessionsBetween', {
    from: call?.day ?? '2015-01-01',
    to: call?.day ?? '2015-01-01',
  });
  const text = useResetText();
  const reset = useReset(call);
  if (!call || !reset || !wanted || !breaks || breaks.offer || breaks.running || !done.data) return null;
  const isNear = now - call.at < nudgeRule.resetLapses;
  const isPast =
    call.id === passed || done.data.some(({ begunAt, seconds }) => begunAt + seconds * 1000 > call.at);
  if (!isNear || isPast) return null;
  return (
    <Card title={t('routines.reset.title')}>
      <p>{t('routines.reset.offer', text(reset))}</p>
      <div className={styles.row}>
        <ResetButton call={call} />
        <Button kind="quiet" onPress={() => setPassed(call.id)}>
          {t('routines.reset.pass')}
        </Button>
      </div>
    </Card>
  );
}

/** The routine that fits; null during a call, and until it is known what helps. */
function useReset(call: HardCall | undefined): Suggestion | null {
  const onCall = useOnCall();
  const helps = useHelps();
  return call && helps && !onCall ? resetAfter(call.strength, helps) : null;
}

/** Goes to the routine; a reset that is being offered at the same time begins with it, and is not offered again. */
function useBegin(): (reset: Suggestion) => void {
  const [, go] = useLocation();
  const offer = useSeat('breaks', {}).data?.offer;
  const start = useSeatCall('startBreak');
  return (reset) => {
    go(routinePath({ ...reset, atOnce: true }));
    if (offer?.because === 'hardCall') start.mutate({});
  };
}

function useResetText() {
  const { t } = useTranslation();
  const length = useLength();
  return ({ routine, seconds }: Suggestion) => ({
    routine: t(`domain.routine.${routine.id}`),
    length: length(seconds),
  });
}
