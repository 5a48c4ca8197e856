import { UserPlus, UsersRound } from 'lucide-react';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { lockDelays } from '../../../shared/preferences.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { TextField } from '../../parts/field.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { useJournalName } from '../start/journal-name.ts';
import { Group } from './group.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

/** S11: what the next person at this computer sees, how they come in, and when this journal locks by itself. */
export function ShelfPage() {
  const { t } = useTranslation();
  const { hasPin } = useSituation();
  return (
    <SubPage title={t('shelf.page.title')}>
      {hasPin ? (
        <>
          <NextPerson />
          <LockByItself />
          <OwnName />
        </>
      ) : (
        <>
          <p>{t('shelf.page.pinFirst')}</p>
          <Link href="/mine/pin">{t('shelf.page.setPin')}</Link>
        </>
      )}
    </SubPage>
  );
}

function NextPerson() {
  const { t } = useTranslation();
  const leave = useSeatCall('leaveJournal');
  const add = useSeatCall('addJournal');
  const error = leave.error ?? add.error;
  return (
    <Group title={t('shelf.page.next')}>
      <p className={styles.soft}>{t('shelf.page.nextText')}</p>
      {error && <Trouble error={error} />}
      <div className={styles.row}>
        <Button kind="primary" isPending={leave.isPending} onPress={() => leave.mutate({})}>
          <UsersRound size={18} aria-hidden="true" />
          {t('shelf.page.switch')}
        </Button>
        <Button isPending={add.isPending} onPress={() => add.mutate({})}>
          <UserPlus size={18} aria-hidden="true" />
          {t('shelf.page.add')}
        </Button>
      </div>
    </Group>
  );
}

function LockByItself() {
  const { t } = useTranslation();
  const { lockAfter } = useSituation().preferences;
  const set = useSeatCall('setPreferences');
  const atLatest = useSeat('policy', {}).data?.inForce.autoLockMinutes;
  return (
    <Group title={t('shelf.page.lockTitle')}>
      <p>{t('shelf.page.lockAfter')}</p>
      {set.error && <Trouble error={set.error} />}
      <OneOf
        label={t('shelf.page.lockAfter')}
        value={lockAfter ?? 'never'}
        onChoose={(id) => set.mutate({ lockAfter: id === 'never' ? null : id })}
        chips={[
          ...lockDelays.map((minutes) => ({ id: minutes, text: t('shelf.page.minutes', { minutes }) })),
          { id: 'never' as const, text: t('shelf.page.never') },
        ]}
      />
      {atLatest && <p>{t('shelf.page.atLatest', { minutes: atLatest })}</p>}
      <p className={styles.soft}>{t('shelf.page.lockText')}</p>
    </Group>
  );
}

function OwnName() {
  const { t } = useTranslation();
  const { shelf, chosen } = useSituation();
  const card = shelf.find(({ id }) => id === chosen);
  const nameOf = useJournalName();
  const [typed, setTyped] = useState(card?.name ?? '');
  const name = useSeatCall('nameJournal');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    name.mutate({ name: typed.trim() || null });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('shelf.page.name')}
        help={t('shelf.page.nameText')}
        autoComplete="off"
        maxLength={30}
        value={typed}
        onChange={setTyped}
      />
      {name.error && <Trouble error={name.error} />}
      {name.isSuccess && card && <Notice>{t('shelf.page.saved', { name: nameOf(card) })}</Notice>}
      <div>
        <Button type="submit" isPending={name.isPending}>
          {t(typed.trim() ? 'shelf.page.saveName' : 'shelf.page.noName')}
        </Button>
      </div>
    </form>
  );
}
