import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHub, useHubCall } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { CopiedText } from '../parts/copied-text.tsx';
import { Notice } from '../parts/states.tsx';
import { hubContract } from '../../shared/hub-contract.ts';
import styles from './admin.module.css';

interface ImportPageProps {
  origin: string;
  teams: readonly string[];
}

/** L12 from another program: the one token that may send the telephony's figures, and how to send them. */
export function ImportPage({ origin, teams }: ImportPageProps) {
  const { t } = useTranslation();
  const token = useHub('importToken', {});
  return (
    <Asked of={token} title={t('admin.import.title')}>
      {({ there }) => (
        <>
          <h1>{t('admin.import.title')}</h1>
          <Card>
            <p className={styles.prose}>{t('admin.import.intro')}</p>
            <p className={styles.prose}>{t('admin.import.teamsOnly')}</p>
          </Card>
          <TokenCard there={there} origin={origin} />
          <FileCard teams={teams} />
        </>
      )}
    </Asked>
  );
}

/** Makes the token and shows it once; making another, or withdrawing it, takes two presses, since a program stops sending. */
function TokenCard({ there, origin }: { there: boolean; origin: string }) {
  const { t } = useTranslation();
  const make = useHubCall('makeImportToken');
  const drop = useHubCall('dropImportToken');
  const [asked, setAsked] = useState<'make' | 'drop' | null>(null);
  const done = { onSuccess: () => setAsked(null) };
  const makeNow = () => make.mutate({}, done);
  const dropNow = () => drop.mutate({}, { onSuccess: () => (make.reset(), setAsked(null)) });
  const error = make.error ?? drop.error;
  return (
    <Card title={t('admin.import.token')}>
      <p className={styles.prose} role="status">
        {t(there ? 'admin.import.there' : 'admin.import.none')}
      </p>
      {error && <DeskTrouble error={error} />}
      {make.data && (
        <>
          <Notice>{t('admin.import.once')}</Notice>
          <CopiedText label={t('admin.import.token')} text={make.data.token} />
          <p className={styles.prose}>{t('admin.import.howTo')}</p>
          <CopiedText label={t('admin.import.command')} text={sendCommand(origin, make.data.token)} />
          <p className={styles.prose}>{t('admin.import.answer')}</p>
        </>
      )}
      {asked === null ? (
        <div className={styles.row}>
          <Button
            kind={there ? 'plain' : 'primary'}
            isPending={make.isPending}
            onPress={there ? () => setAsked('make') : makeNow}
          >
            {t(there ? 'admin.import.another' : 'admin.import.make')}
          </Button>
          {there && (
            <Button kind="quiet" onPress={() => setAsked('drop')}>
              {t('admin.import.drop')}
            </Button>
          )}
        </div>
      ) : (
        <div className={styles.row}>
          <Button
            kind="care"
            isPending={make.isPending || drop.isPending}
            onPress={asked === 'make' ? makeNow : dropNow}
          >
            {t(asked === 'make' ? 'admin.import.anotherSure' : 'admin.import.dropSure')}
          </Button>
          <Button kind="quiet" onPress={() => setAsked(null)}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** Sends `figures.csv` as it lies on the disk; jq makes a JSON text of it, so that no quote in it breaks the request. */
function sendCommand(origin: string, token: string): string {
  const { method, path } = hubContract.sendOperations;
  const body = `jq -Rs '{token: "${token}", csv: .}' figures.csv`;
  return `${body} | curl --fail-with-body -X ${method} -H 'content-type: application/json' -d @- ${origin}${path}`;
}

/** What the file looks like, with the names of one's own teams, which have to match. */
function FileCard({ teams }: { teams: readonly string[] }) {
  const { t } = useTranslation();
  const rows = [...teams.slice(0, 2), ...(teams.length === 0 ? [t('admin.import.someTeam')] : [])].map(
    (team, i) => `2026-03-02,"${team.replaceAll('"', '""')}",${41 + i * 7},${82 + i},260,${i}`,
  );
  const file = ['day,team,queue_seconds,occupancy,handling_seconds,lost_breaks', ...rows].join('\n');
  return (
    <Card title={t('admin.import.file')}>
      <p className={styles.prose}>{t('admin.import.fileText')}</p>
      <pre className={styles.sample} dir="ltr">
        {file}
      </pre>
    </Card>
  );
}
