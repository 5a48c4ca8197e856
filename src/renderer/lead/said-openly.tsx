import { useTranslation } from 'react-i18next';
import type { Day } from '../../shared/clock.ts';
import type { WorkReports } from '../../shared/hub-contract/voices.ts';
import { workKinds } from '../../shared/voice.ts';
import { useDesk } from '../clients/use-desk.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Waiting } from '../parts/states.tsx';
import styles from './lead.module.css';
import { useSaidWords } from './use-said-words.ts';

/** S20 for the lead: what the team chose to say the same day, as it was said. Asked apart: the page does not wait for it. */
export function SaidOpenly({ unit, today }: { unit: number; today: Day }) {
  const { t } = useTranslation();
  const said = useDesk('workReports', { unit: String(unit) });
  return (
    <Card title={t('leadReports.said.title')}>
      {said.error && <DeskTrouble error={said.error} retry={() => void said.refetch()} />}
      {said.isPending && <Waiting />}
      {said.data && <Said reports={said.data.reports} today={today} />}
    </Card>
  );
}

/** The words and the table of it, the same for the lead and for the team. */
export function Said({ reports, today }: WorkReports & { today: Day }) {
  const { t } = useTranslation();
  const words = useSaidWords();
  if (reports.length === 0) return <p className={styles.prose}>{t('leadReports.said.none')}</p>;
  const days = [...new Set(reports.map(({ day }) => day))].toReversed();
  return (
    <>
      <p className={styles.answer}>{words.onDay(reports, today)}</p>
      <DataTable
        caption={t('leadReports.said.table')}
        columns={[t('leadReports.said.day'), ...workKinds.map(words.kind)]}
        rows={days.map((day) => ({
          key: day,
          cells: [
            words.day(day),
            ...workKinds.map((kind) => reports.find((of) => of.day === day && of.kind === kind)?.n ?? '–'),
          ],
        }))}
      />
      <p className={styles.prose}>{t('leadReports.said.honest')}</p>
    </>
  );
}
