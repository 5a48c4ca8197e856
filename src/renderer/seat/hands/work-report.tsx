import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hands, OwnWorkReport } from '../../../shared/seat-contract/hands.ts';
import { workKinds } from '../../../shared/voice.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useDates } from '../../parts/dates.ts';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './hands.module.css';

interface WorkReportProps {
  left: Hands['left']['work'];
  reports: readonly OwnWorkReport[];
}

/** S20 on the page of hands. */
export function WorkReportCard(props: WorkReportProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('hands.work.title')}>
      <WorkReport {...props} />
    </Card>
  );
}

/** S20 on Today: first tap of two, and quieter than the hard call, which stays on this computer. */
export function WorkReportButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {t('hands.work.button')}
      </Button>
      <Sheet title={t('hands.work.title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <InSheet onDone={() => setOpen(false)} />
      </Sheet>
    </>
  );
}

function InSheet({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const hands = useSeat('hands', {});
  return (
    <>
      {hands.error && <Trouble error={hands.error} retry={() => void hands.refetch()} />}
      {hands.isPending && <Waiting />}
      {hands.data && <WorkReport left={hands.data.left.work} reports={hands.data.workReports} />}
      <div>
        <Button kind="quiet" onPress={onDone}>
          {t('common.done')}
        </Button>
      </div>
    </>
  );
}

/** One tap of four, after the warning on the same card. What was said today stands below, with what became of it. */
function WorkReport({ left, reports }: WorkReportProps) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const report = useSeatCall('workReport');
  return (
    <>
      <p>{t('hands.work.warn')}</p>
      <div className={styles.chips}>
        {workKinds.map((kind) => (
          <Button
            key={kind}
            isDisabled={left === 0 || report.isPending}
            onPress={() => report.mutate({ kind })}
          >
            {t(`hands.work.kind.${kind}`)}
          </Button>
        ))}
      </div>
      {report.error && <Trouble error={report.error} />}
      <div role="status" className={styles.own}>
        {reports.length > 0 && (
          <>
            <h3>{t('hands.work.today')}</h3>
            <ul className={styles.plain}>
              {reports.map(({ id, kind, at, state }) => (
                <li key={id}>
                  {t('hands.work.said', { kind: t(`hands.work.kind.${kind}`), time: dates.time(at) })}
                  {' · '}
                  {t(`hands.work.state.${state}`)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {left !== null && <p className={styles.soft}>{t('hands.work.left', { count: left })}</p>}
    </>
  );
}
