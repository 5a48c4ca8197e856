import { useTranslation } from 'react-i18next';
import type { HuddlePage } from '../../../shared/hub-contract/huddles.ts';
import { useDesk } from '../../clients/use-desk.ts';
import { Asked } from '../../desk/asked.tsx';
import { Card } from '../../parts/card.tsx';
import { PrintButton } from '../../parts/print-button.tsx';
import { useTalk } from '../use-talk.ts';
import { PraiseForm } from './praise-form.tsx';
import styles from './praise.module.css';
import { RatioCard } from './ratio-card.tsx';
import { useSealedPraise } from './sealed-praise.ts';
import { Wall } from './wall.tsx';

/** L5: saying thank you, the wall, and how praise and correction stand. */
export function PraisePage({ unit }: { unit: number }) {
  const { t } = useTranslation();
  const talk = useDesk('huddlePage', { unit: String(unit) });
  return (
    <Asked of={talk} title={t('leadWork.pages.praise')}>
      {(talk) => <Praise key={unit} unit={unit} talk={talk} />}
    </Asked>
  );
}

function Praise({ unit, talk }: { unit: number; talk: HuddlePage }) {
  const { t } = useTranslation();
  const { addPraise } = useTalk(unit);
  const sealed = useSealedPraise();
  const { today, praises } = talk;
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{t('leadWork.pages.praise')}</h1>
          <p className={`${styles.soft} no-print`}>{t('praise.intro')}</p>
        </div>
        {praises.length > 0 && (
          <div className="no-print">
            <PrintButton />
          </div>
        )}
      </header>
      <div className={`${styles.pair} no-print`}>
        <Card title={t('praise.newTitle')}>
          <PraiseForm
            start={{ day: today, who: '', what: '', why: '' }}
            submit={t('praise.add')}
            busy={addPraise.isPending}
            error={addPraise.error}
            onSave={(written, onSuccess) => addPraise.mutate({ unit: String(unit), written }, { onSuccess })}
          />
        </Card>
        <div className={styles.beside}>
          <RatioCard praises={praises} today={today} />
          <Card title={t('praise.seal.title')}>{sealed ?? <p>{t('praise.seal.onlyInApp')}</p>}</Card>
        </div>
      </div>
      <Wall unit={unit} praises={praises} />
    </>
  );
}
