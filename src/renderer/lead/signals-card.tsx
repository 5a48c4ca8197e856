import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionInput } from '../../shared/hub-contract/actions.ts';
import type { UnitPage } from '../../shared/hub-contract/desks.ts';
import type { Signal } from '../../shared/signals.ts';
import type { WorkAction } from '../../shared/work-action.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { pageSignals } from './page-signals.ts';
import { useWorkWords } from './use-work-words.ts';
import styles from './work.module.css';

interface SignalsCardProps {
  page: UnitPage;
  /** The lead chose something to do about it. */
  onChoose: (written: Pick<ActionInput, 'action' | 'from'>) => void;
}

/** The findings of the rules, by their cause, and what may be done about the work (L2). */
export function SignalsCard({ page, onChoose }: SignalsCardProps) {
  const { t } = useTranslation();
  const byCause = useMemo(() => {
    return [...Map.groupBy(pageSignals(page), ({ suggested }) => suggested.join()).values()];
  }, [page]);
  return (
    <Card title={t('leadWork.signal.title')}>
      {byCause.length === 0 && <p>{t('leadWork.signal.none')}</p>}
      <ul className={styles.signals}>
        {byCause.map((signals) => (
          <li key={signals[0]?.suggested.join()}>
            <Findings signals={signals} page={page} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <details className={`${styles.how} no-print`}>
        <summary>{t('leadWork.signal.how')}</summary>
        <p>{t('leadWork.signal.howText')}</p>
      </details>
    </Card>
  );
}

/** Findings with the same cause, and the suggestions for it, once. */
function Findings({ signals, page, onChoose }: SignalsCardProps & { signals: readonly Signal[] }) {
  const words = useWorkWords();
  const begunOn = (day: string) => {
    const found = page.actions.find((action) => action.begun === day);
    return found ? words.action(found) : '';
  };
  const [first] = signals;
  const named = first && first.rule !== 'recovery' && first.rule !== 'groupWithFigure';
  return (
    <>
      {signals.map((signal) => (
        <p key={signal.rule} className={styles.finding}>
          {words.signal(signal, begunOn)}
        </p>
      ))}
      {named && <p>{words.cause(first.cause)}</p>}
      {first && first.suggested.length > 0 && (
        <Suggested actions={first.suggested} onChoose={(action) => onChoose({ action, from: first.rule })} />
      )}
    </>
  );
}

function Suggested({
  actions,
  onChoose,
}: {
  actions: readonly WorkAction[];
  onChoose: (of: WorkAction) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={styles.suggestedTitle}>{t('leadWork.signal.suggested')}</h3>
      <ul className={styles.suggested}>
        {actions.map((action) => (
          <li key={action}>
            <strong>{t(`workActions.${action}.name`)}</strong>
            <p className={styles.soft}>{t(`workActions.${action}.how`)}</p>
            <div className="no-print">
              <Button
                kind="quiet"
                aria-label={`${t('leadWork.signal.choose')}: ${t(`workActions.${action}.name`)}`}
                onPress={() => onChoose(action)}
              >
                <Plus size={18} aria-hidden />
                {t('leadWork.signal.choose')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
