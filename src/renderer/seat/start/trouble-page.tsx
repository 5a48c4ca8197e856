import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { StartPage } from './start-page.tsx';
import { OpenWithCode } from './open-with-code.tsx';
import { type Restored, RestoreCopy } from './restore-copy.tsx';

interface TroublePageProps {
  onSetAside: (keptAs: string) => void;
  onRestored: (restored: Restored) => void;
}

/** The journal cannot be opened: what happened, what is safe, and each way out. */
export function TroublePage({ onSetAside, onRestored }: TroublePageProps) {
  const { t } = useTranslation();
  const { trouble, copies, shelf } = useSituation();
  const queries = useQueryClient();
  const newer = trouble === 'journalNewer';
  const keystoreLost = trouble === 'keystoreLost';
  const copied = trouble === 'journalDamaged' && copies.length > 0;
  const leave = useSeatCall('leaveJournal');
  return (
    <StartPage>
      <h1>{t('seat.trouble.title')}</h1>
      <Notice tone="care">{t(`errors.${trouble ?? 'unexpected'}`)}</Notice>
      <p>{t('seat.trouble.safe')}</p>
      {newer && <p>{t('seat.trouble.update')}</p>}
      <div>
        <Button
          kind={keystoreLost || copied ? 'plain' : 'primary'}
          onPress={() => void queries.invalidateQueries({ queryKey: ['situation'] })}
        >
          {t('common.retry')}
        </Button>
      </div>
      {keystoreLost && <OpenWithCode />}
      {copied && <RestoreCopy onRestored={onRestored} />}
      {!newer && <SetAside onSetAside={onSetAside} />}
      {shelf.length > 1 && (
        <div>
          <Button kind="quiet" onPress={() => leave.mutate({})}>
            {t('shelf.locked.someoneElse')}
          </Button>
        </div>
      )}
    </StartPage>
  );
}

/** Two steps, because the person goes on with an empty journal; the old file stays. */
function SetAside({ onSetAside }: { onSetAside: (keptAs: string) => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const setAside = useSeatCall('setJournalAside');
  return (
    <Card title={t('seat.trouble.aside')}>
      <p>{t('seat.trouble.asideText')}</p>
      {setAside.error && <Trouble error={setAside.error} />}
      <div>
        {asked ? (
          <Button
            kind="care"
            isPending={setAside.isPending}
            onPress={() => setAside.mutate({}, { onSuccess: ({ keptAs }) => onSetAside(keptAs) })}
          >
            {t('seat.trouble.asideSure')}
          </Button>
        ) : (
          <Button onPress={() => setAsked(true)}>{t('seat.trouble.aside')}</Button>
        )}
      </div>
    </Card>
  );
}
