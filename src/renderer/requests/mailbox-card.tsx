import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailboxState } from '../../shared/seat-contract/mailbox.ts';
import { useDesk } from '../clients/use-desk.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useDates } from '../parts/dates.ts';
import { offerFile } from '../parts/offer-file.ts';
import { PrintButton } from '../parts/print-button.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Notice } from '../parts/states.tsx';
import { useSituation } from '../seat/situation.ts';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import { NewPassphrase } from './new-passphrase.tsx';
import styles from './requests.module.css';
import { useMailbox, useMailboxCall } from './use-mailbox.ts';

/** The open mailbox itself: its fingerprint for others to compare, how long its key is good, and the ways to lock or carry it. */
export function MailboxCard({ state }: { state: MailboxState }) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const me = useDesk('me', {});
  const live = useMailbox('mailboxLive', {}).data?.live ?? false;
  const lock = useMailboxCall('lockMailbox');
  const [exporting, setExporting] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <Card title={t('requests.box.title')}>
      <p role="status" className={`${styles.soft} no-print`}>
        {t(live ? 'requests.box.live' : 'requests.box.notLive')}
      </p>
      {state.fingerprint && (
        <div>
          <h3 className="no-print">{t('requests.box.fingerprint')}</h3>
          <p className={styles.onlyPrint}>{t('requests.box.printed', { name: me.data?.name ?? '' })}</p>
          <Fingerprint of={state.fingerprint} />
          <p className={`${styles.soft} ${styles.prose}`}>{t('requests.box.compare')}</p>
        </div>
      )}
      {state.expiresAt !== null && (
        <p className={`${styles.soft} ${styles.prose} no-print`}>
          {t('requests.box.until', { day: dates.moment(state.expiresAt) })}
        </p>
      )}
      {lock.error && <MailboxTrouble error={lock.error} />}
      {saved !== null && <Notice>{t('requests.box.exported', { file: saved })}</Notice>}
      <div className={`${styles.row} no-print`}>
        <Button isPending={lock.isPending} onPress={() => lock.mutate({})}>
          <Lock size={18} aria-hidden />
          {t('requests.box.lock')}
        </Button>
        <PrintButton />
        <Button kind="quiet" onPress={() => setExporting(true)}>
          {t('requests.box.export')}
        </Button>
      </div>
      <Sheet title={t('requests.box.export')} isOpen={exporting} onClose={() => setExporting(false)}>
        <ExportKeys
          onSaved={(file) => {
            setSaved(file);
            setExporting(false);
          }}
        />
      </Sheet>
    </Card>
  );
}

/** Sixteen groups, four to a line: to read out and to compare at a glance. */
export function Fingerprint({ of }: { of: string }) {
  return (
    <p className={styles.fingerprint}>
      {of.split(' ').map((group, i) => (
        // oxlint-disable-next-line no-array-index-key -- a group may occur twice, and they never change places
        <span key={i}>{group} </span>
      ))}
    </p>
  );
}

function ExportKeys({ onSaved }: { onSaved: (file: string) => void }) {
  const { t } = useTranslation();
  const make = useMailboxCall('exportMailbox');
  return (
    <>
      <p>{t('requests.box.exportText')}</p>
      {make.error && <MailboxTrouble error={make.error} />}
      <NewPassphrase
        label={t('requests.key.filePassphrase')}
        submit={t('requests.box.exportIt')}
        busy={make.isPending}
        onChosen={(passphrase) =>
          make.mutate(
            { passphrase },
            {
              onSuccess: (file) => {
                offerFile(file);
                onSaved(file.fileName);
              },
            },
          )
        }
      />
    </>
  );
}
