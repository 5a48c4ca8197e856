import { UsersRound } from 'lucide-react';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { PasswordField } from '../../parts/field.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { useJournalName } from './journal-name.ts';
import { StartPage } from './start-page.tsx';
import styles from './start.module.css';
import { OpenWithCode } from './open-with-code.tsx';

/** The PIN, or the recovery code for whoever lost it. */
export function LockedPage() {
  const { t } = useTranslation();
  const [forgot, setForgot] = useState(false);
  const leave = useSeatCall('leaveJournal');
  return (
    <StartPage>
      <h1>{t('seat.locked.title')}</h1>
      {forgot ? (
        <>
          <OpenWithCode />
          <div>
            <Button kind="quiet" onPress={() => setForgot(false)}>
              {t('seat.locked.backToPin')}
            </Button>
          </div>
        </>
      ) : (
        <OpenWithPin onForgot={() => setForgot(true)} />
      )}
      <div className={styles.row}>
        <Button kind="quiet" isPending={leave.isPending} onPress={() => leave.mutate({})}>
          <UsersRound size={18} aria-hidden="true" />
          {t('shelf.locked.someoneElse')}
        </Button>
      </div>
    </StartPage>
  );
}

/** The card of the locked journal where there are others, or it has a name; the only one needs none. */
function useOneOfSeveral() {
  const { shelf, chosen } = useSituation();
  const card = shelf.find(({ id }) => id === chosen);
  return shelf.length > 1 || card?.name ? card : undefined;
}

function OpenWithPin({ onForgot }: { onForgot: () => void }) {
  const { t } = useTranslation();
  const [pin, setPin] = useState('');
  const card = useOneOfSeveral();
  const nameOf = useJournalName();
  const unlock = useSeatCall('unlock');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (pin) unlock.mutate({ pin });
  };
  return (
    <>
      <p>{card ? t('shelf.locked.of', { name: nameOf(card) }) : t('seat.locked.intro')}</p>
      <form className={styles.form} onSubmit={submit}>
        <PasswordField
          label={t('seat.create.pin')}
          showLabel={t('seat.create.show')}
          autoComplete="current-password"
          autoFocus
          value={pin}
          onChange={setPin}
        />
        {unlock.error && <Trouble error={unlock.error} />}
        <div className={styles.row}>
          <Button type="submit" kind="primary" isPending={unlock.isPending}>
            {t('seat.locked.open')}
          </Button>
          <Button kind="quiet" onPress={onForgot}>
            {t('seat.locked.forgot')}
          </Button>
        </div>
      </form>
    </>
  );
}
