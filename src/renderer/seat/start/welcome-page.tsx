import { BookLock, type LucideIcon, Ticket, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Trouble } from '../../parts/states.tsx';
import { CreateJournal } from './create-journal.tsx';
import { StartPage } from './start-page.tsx';
import start from './start.module.css';
import styles from './welcome-page.module.css';

/** The first screen: a demo, an own journal with an invite in hand, or an own journal alone. */
export function WelcomePage({ onCreated }: { onCreated: (recoveryCode: string) => void }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [creating, setCreating] = useState(false);
  const startDemo = useSeatCall('startDemo');

  const create = (first: '/' | '/mine/join') => {
    go(first); // where the journal will open
    setCreating(true);
  };
  if (creating)
    return (
      <StartPage>
        <CreateJournal onCreated={onCreated} onBack={() => setCreating(false)} />
      </StartPage>
    );
  return (
    <StartPage>
      <div className={styles.hello}>
        <h1>{t('seat.welcome.title')}</h1>
        <p>{t('seat.welcome.intro')}</p>
      </div>
      {startDemo.error && <Trouble error={startDemo.error} />}
      <div className={styles.choices}>
        <Choice
          icon={UsersRound}
          what={t('seat.welcome.demo')}
          why={t('seat.welcome.demoText')}
          onPress={() => startDemo.mutate({})}
        />
        <Choice
          icon={Ticket}
          what={t('seat.welcome.join')}
          why={t('seat.welcome.joinText')}
          onPress={() => create('/mine/join')}
        />
        <Choice
          icon={BookLock}
          what={t('seat.welcome.alone')}
          why={t('seat.welcome.aloneText')}
          onPress={() => create('/')}
        />
      </div>
      <p className={start.soft}>{t('seat.welcome.honest')}</p>
    </StartPage>
  );
}

interface ChoiceProps {
  icon: LucideIcon;
  what: string;
  why: string;
  onPress: () => void;
}

function Choice({ icon: Icon, what, why, onPress }: ChoiceProps) {
  return (
    <Button className={styles.choice ?? ''} onPress={onPress}>
      <Icon size={28} aria-hidden="true" />
      <span className={styles.what}>{what}</span>
      <span className={styles.why}>{why}</span>
    </Button>
  );
}
