import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallSetup, pageOrigin } from '../../../shared/seat-contract/calls.ts';
import { Refusal } from '../../../shared/errors.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CopiedText } from '../../parts/copied-text.tsx';
import { TextField } from '../../parts/field.tsx';
import { Trouble } from '../../parts/states.tsx';
import styles from './mine.module.css';

/** What an adapter needs: address and token; and the one web page that may send events. */
export function ConnectCard({ setup }: { setup: CallSetup }) {
  const { t } = useTranslation();
  const renew = useSeatCall('renewCallToken');
  const move = useSeatCall('changeCallPort');
  return (
    <Card title={t('calls.connect.title')}>
      {setup.trouble && (
        <>
          <Trouble error={new Refusal(setup.trouble)} />
          <Button kind="primary" isPending={move.isPending} onPress={() => move.mutate({})}>
            {t('calls.connect.port')}
          </Button>
        </>
      )}
      <p className={styles.soft}>{t('calls.connect.intro')}</p>
      {setup.address && <CopiedText label={t('calls.connect.address')} text={setup.address} />}
      <CopiedText label={t('calls.connect.token')} text={setup.token} />
      <Button isPending={renew.isPending} onPress={() => renew.mutate({})}>
        {t('calls.connect.renew')}
      </Button>
      <p className={styles.soft}>{t('calls.connect.renewText')}</p>
      {(renew.error ?? move.error) && <Trouble error={renew.error ?? move.error} />}
      <PageForm origin={setup.pageOrigin} />
    </Card>
  );
}

function PageForm({ origin }: { origin: string | null }) {
  const { t } = useTranslation();
  const set = useSeatCall('setCallPage');
  const [typed, setTyped] = useState(origin ?? '');
  const [tried, setTried] = useState(false);
  const page = typed.trim().toLowerCase().replace(/\/$/, '');
  const isRight = page === '' || pageOrigin.safeParse(page).success;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isRight) set.mutate({ pageOrigin: page || null });
      }}
    >
      <TextField
        label={t('calls.connect.page')}
        help={t('calls.connect.pageHelp')}
        fault={tried && !isRight ? t('calls.connect.pageFault') : undefined}
        value={typed}
        onChange={setTyped}
        code
      />
      {set.error && <Trouble error={set.error} />}
      <div className={styles.row}>
        <Button type="submit" isPending={set.isPending} isDisabled={page === (origin ?? '')}>
          {t('calls.connect.savePage')}
        </Button>
      </div>
    </form>
  );
}
