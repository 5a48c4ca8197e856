import { useTranslation } from 'react-i18next';
import type { PrivacyPage } from '../../shared/hub-contract/privacy.ts';
import type { KeyLogEntry } from '../../shared/key-log.ts';
import { measured } from '../../shared/measured.ts';
import { KeysCard } from '../desk/keys-card.tsx';
import { useLightWhilePrinting } from '../desk/light-while-printing.ts';
import { PricesCard, RulesCard } from '../desk/privacy-rules.tsx';
import styles from '../desk/privacy.module.css';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { MeasuredCard } from './measured-card.tsx';
import { RowsCard } from './rows-card.tsx';

const short = ['voluntary', 'journal', 'rows', 'bands', 'selfReport', 'named'] as const;
const choice = ['hand', 'work', 'asks'] as const;
const sees = ['lead', 'team', 'hr', 'administrator', 'nobody'] as const;
const rights = ['consent', 'withdraw', 'erase', 'use', 'ask'] as const;
const threats = [
  'lead',
  'others',
  'ghost',
  'changing',
  'hr',
  'server',
  'copy',
  'network',
  'computer',
] as const;

/** Everything the works council asks, in the order in which it is asked; printable whole. */
export function NoticePage({ page, log }: { page: PrivacyPage; log: readonly KeyLogEntry[] }) {
  const { t } = useTranslation();
  useLightWhilePrinting();
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{t('notice.title', { organisation: page.organisation })}</h1>
          <p className={styles.prose}>{t('notice.intro')}</p>
          <p className={styles.facts}>{t('notice.printed')}</p>
        </div>
        <div className="no-print">
          <PrintButton />
        </div>
      </header>
      <Sentences title={t('notice.short.title')} of={short.map((id) => t(`notice.short.${id}`))} />
      <Sentences title={t('notice.stays.title')} of={[t('notice.stays.text')]} />
      <RowsCard />
      <Sentences title={t('notice.choice.title')} of={choice.map((id) => t(`notice.choice.${id}`))} />
      <Sentences title={t('notice.sees.title')} of={sees.map((id) => t(`notice.sees.${id}`))} />
      <RulesCard rules={page.rules} />
      <PricesCard prices={page.prices} budget={page.budget} />
      <MeasuredCard />
      <Remains />
      <KeysCard fingerprint={page.fingerprint} log={log} plan={page.weekPlan} />
      <Sentences title={t('notice.rights.title')} of={rights.map((id) => t(`notice.rights.${id}`))} />
      <Sentences
        title={t('notice.check.title')}
        of={[t('notice.check.text', { command: measured.command })]}
      />
    </>
  );
}

function Sentences({ title, of }: { title: string; of: readonly string[] }) {
  return (
    <Card title={title}>
      {of.length === 1 ? (
        <p className={styles.prose}>{of[0]}</p>
      ) : (
        <ul className={styles.prose}>
          {of.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** PRIVACY, "Threats, what is left, and the words to use". */
function Remains() {
  const { t } = useTranslation();
  return (
    <Card title={t('notice.remains.title')}>
      <DataTable
        caption={t('notice.remains.title')}
        columns={[
          t('notice.remains.column.who'),
          t('notice.remains.column.stops'),
          t('notice.remains.column.remains'),
        ]}
        rows={threats.map((threat) => ({
          key: threat,
          cells: [
            t(`notice.remains.${threat}.who`),
            t(`notice.remains.${threat}.stops`),
            t(`notice.remains.${threat}.remains`),
          ],
        }))}
      />
      <p className={styles.prose}>{t('notice.remains.law')}</p>
    </Card>
  );
}
