import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type PolicyFault, type PolicyView, policy as policyShape } from '../../../shared/policy.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Empty, Notice, Trouble, Waiting } from '../../parts/states.tsx';
import { isMac } from '../is-mac.ts';
import { managedRows } from './managed-rows.ts';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

const never = ['journal', 'leaving', 'names', 'reading'] as const;

/** S15: what IT has set on this computer, what no policy can do, and for IT what is wrong with the file. */
export function ManagedPage() {
  const { t } = useTranslation();
  const policy = useSeat('policy', {});
  return (
    <SubPage title={t('policy.page.title')}>
      {policy.error && <Trouble error={policy.error} retry={() => void policy.refetch()} />}
      {policy.isPending && <Waiting />}
      {policy.data && (
        <>
          {policy.data.faults.length > 0 && <Notice tone="care">{t('policy.page.faulty')}</Notice>}
          <SetCard view={policy.data} />
          <Card title={t('policy.page.neverTitle')}>
            <ul className={styles.list}>
              {never.map((id) => (
                <li key={id}>{t(`policy.page.never.${id}`)}</li>
              ))}
            </ul>
            <p className={styles.soft}>{t('policy.page.neverText')}</p>
          </Card>
          {policy.data.faults.length > 0 && <FaultsCard faults={policy.data.faults} />}
        </>
      )}
    </SubPage>
  );
}

function SetCard({ view: { file, inForce } }: { view: PolicyView }) {
  const { t } = useTranslation();
  const rows = managedRows(inForce, t, isMac());
  if (rows.length === 0) return <Empty>{t('policy.page.none')}</Empty>;
  return (
    <Card title={t('policy.page.setTitle')}>
      <p>{t('policy.page.intro')}</p>
      <DataTable
        caption={t('policy.page.caption')}
        columns={[t('policy.page.column.what'), t('policy.page.column.value')]}
        rows={rows.map(({ what, value, isHeld }) => ({
          key: what,
          cells: [
            what,
            <>
              {value}
              <span className={styles.held}>
                {isHeld && <Lock size={14} aria-hidden="true" />}
                {t(isHeld ? 'policy.page.locked' : 'policy.page.start')}
              </span>
            </>,
          ],
        }))}
      />
      {file && <p className={styles.soft}>{t('policy.page.file', { file })}</p>}
      {inForce.contact && <p>{t('policy.page.contact', { contact: inForce.contact })}</p>}
    </Card>
  );
}

function FaultsCard({ faults }: { faults: readonly PolicyFault[] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('policy.page.faultsTitle')}>
      <p>{t('policy.page.faultsText')}</p>
      <ul className={styles.list}>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.code}`}>
            <FaultWords fault={fault} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function FaultWords({ fault: { code, path, line, promise } }: { fault: PolicyFault }) {
  const { t } = useTranslation();
  const what = t(`policy.fault.${code}`, { path, promise, expects: t(`policy.expects.${placeOf(path)}`) });
  return line === null ? what : t('policy.fault.at', { line, what });
}

/** The setting that a path lies in; the whole policy where it is in none. */
function placeOf(path: string) {
  const [first] = path.split('.');
  return policyShape.keyof().safeParse(first).data ?? 'policy';
}
