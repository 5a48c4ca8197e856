import { useTranslation } from 'react-i18next';
import type { DeletionProof } from '../../../shared/seat-contract/journal.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useDates } from '../../parts/dates.ts';
import { useSituation } from '../situation.ts';
import { StartPage } from '../start/start-page.tsx';

/** The proof of "delete everything": what there was, and whether each file is gone. */
export function ErasedPage({ proof, onDone }: { proof: DeletionProof; onDone: () => void }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const { checkIns, hardCalls, routineSessions, pulses, dayGoals, earlierMoods } = proof;
  const { hands, workReports, introductions, praises, mailboxes } = proof;
  const when = dates.moment(proof.at);
  return (
    <StartPage>
      <h1>{t('seat.erase.doneTitle')}</h1>
      <p>{t('seat.erase.doneText', { checkIns, hardCalls, routineSessions, pulses, dayGoals, when })}</p>
      {hands + workReports > 0 && <p>{t('seat.erase.doneVoices', { hands, workReports })}</p>}
      {introductions + praises > 0 && <p>{t('seat.erase.doneShared', { introductions, praises })}</p>}
      {mailboxes > 0 && <p>{t('seat.erase.doneMailbox', { count: mailboxes })}</p>}
      {earlierMoods > 0 && <p>{t('keep.erasedEarlier', { count: earlierMoods })}</p>}
      <DataTable
        caption={t('seat.erase.doneTitle')}
        columns={[t('seat.erase.file'), t('seat.erase.state')]}
        rows={proof.files.map(({ name, gone }) => ({
          key: name,
          cells: [name, t(gone ? 'seat.erase.gone' : 'seat.erase.stillThere')],
        }))}
      />
      <div>
        <Button kind="primary" onPress={onDone}>
          {t('seat.erase.finish')}
        </Button>
      </div>
    </StartPage>
  );
}
