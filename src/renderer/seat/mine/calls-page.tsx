import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallSetup, callSource } from '../../../shared/seat-contract/calls.ts';
import { useHeld } from '../../clients/use-held.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { HeldNote } from '../../parts/held.tsx';
import { Trouble, Waiting } from '../../parts/states.tsx';
import { ConnectCard } from './calls-connect.tsx';
import { HeardCard } from './calls-heard.tsx';
import { SubPage } from './sub-page.tsx';

/** How often the page asks what was heard last, in ms: for whoever sends a first event and looks. */
const pace = 2000;

/** S3 and S19: how the seat knows of calls, off until somebody switches it on. */
export function CallsPage() {
  const { t } = useTranslation();
  const setup = useSeat('callSetup', {});
  const queries = useQueryClient();
  const listens = setup.data?.source === 'telephony';
  useEffect(() => {
    if (!listens) return;
    const asking = setInterval(() => void queries.invalidateQueries({ queryKey: ['callSetup'] }), pace);
    return () => clearInterval(asking);
  }, [listens, queries]);
  return (
    <SubPage title={t('calls.mine.title')}>
      {setup.error && <Trouble error={setup.error} retry={() => void setup.refetch()} />}
      {setup.isPending && <Waiting />}
      {setup.data && (
        <>
          <SourceCard setup={setup.data} />
          {listens && (
            <>
              <ConnectCard setup={setup.data} />
              <HeardCard setup={setup.data} />
              <Card title={t('calls.adapters.title')}>
                <p>{t('calls.adapters.text')}</p>
              </Card>
            </>
          )}
          <Card title={t('calls.kept.title')}>
            <p>{t(setup.data.source === 'microphone' ? 'calls.kept.nothing' : 'calls.kept.text')}</p>
          </Card>
        </>
      )}
    </SubPage>
  );
}

function SourceCard({ setup }: { setup: CallSetup }) {
  const { t } = useTranslation();
  const set = useSeatCall('setCallSource');
  const isHeld = useHeld('calls');
  return (
    <Card title={t('calls.source.title')}>
      <OneOf
        label={t('calls.source.title')}
        value={setup.source}
        isHeld={isHeld}
        onChoose={(source) => set.mutate({ source })}
        chips={callSource.options.map((id) => ({ id, text: t(`calls.source.${id}`) }))}
      />
      <p role="status">
        {setup.source === 'microphone' && !setup.microphoneTold
          ? t('calls.source.notTold')
          : t(`calls.source.text.${setup.source}`)}
      </p>
      {isHeld && <HeldNote />}
      {set.error && <Trouble error={set.error} />}
    </Card>
  );
}
