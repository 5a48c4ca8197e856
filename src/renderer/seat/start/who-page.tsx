import { BookLock, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../shared/errors.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Notice, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { Choice } from './choice.tsx';
import { GoneFolders } from './gone-folders.tsx';
import { useJournalName } from './journal-name.ts';
import { StartPage } from './start-page.tsx';
import styles from './welcome-page.module.css';

/** S11: the journals on this computer by the names their people chose, in the order they were begun: not who came last. */
export function WhoPage() {
  const { t } = useTranslation();
  const { shelf } = useSituation();
  const nameOf = useJournalName();
  const choose = useSeatCall('chooseJournal');
  const add = useSeatCall('addJournal');
  const error = choose.error ?? add.error;
  const pinFirst = add.error instanceof Refusal && add.error.code === 'pinNeeded';
  return (
    <StartPage>
      <h1>{t('shelf.who.title')}</h1>
      <p>{t('shelf.who.intro')}</p>
      <GoneFolders />
      {pinFirst ? <Notice tone="care">{t('shelf.who.pinFirst')}</Notice> : error && <Trouble error={error} />}
      <nav className={styles.choices} aria-label={t('shelf.who.label')}>
        {shelf.map((card) => (
          <Choice
            key={card.id}
            icon={BookLock}
            what={nameOf(card)}
            onPress={() => choose.mutate({ id: card.id })}
          />
        ))}
      </nav>
      <Choice
        icon={Plus}
        what={t('shelf.who.add')}
        why={t('shelf.who.addText')}
        onPress={() => add.mutate({})}
      />
    </StartPage>
  );
}
