import { BookLock, KeyRound, Ticket, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { Arrive } from './arrive.tsx';
import { Choice } from './choice.tsx';
import { CreateJournal } from './create-journal.tsx';
import { GoneFolders } from './gone-folders.tsx';
import { StartPage } from './start-page.tsx';
import start from './start.module.css';
import styles from './welcome-page.module.css';

interface WelcomePageProps {
  onCreated: (recoveryCode: string) => void;
  onArrived: () => void;
}

/** The first screen: a demo, an own journal with an invite in hand, one alone, or one that was begun elsewhere. */
export function WelcomePage({ onCreated, onArrived }: WelcomePageProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { shelf } = useSituation();
  const [step, setStep] = useState<'choose' | 'create' | 'arrive'>('choose');
  const startDemo = useSeatCall('startDemo');
  const leave = useSeatCall('leaveJournal');

  const create = (first: '/' | '/mine/join') => {
    go(first); // where the journal will open
    setStep('create');
  };
  const back = () => setStep('choose');
  if (step !== 'choose')
    return (
      <StartPage>
        {step === 'create' ? (
          <CreateJournal onCreated={onCreated} onBack={back} />
        ) : (
          <Arrive onArrived={onArrived} onBack={back} />
        )}
      </StartPage>
    );
  return (
    <StartPage>
      <div className={styles.hello}>
        <h1>{t('seat.welcome.title')}</h1>
        <p>{t('seat.welcome.intro')}</p>
      </div>
      <GoneFolders />
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
        <Choice
          icon={KeyRound}
          what={t('moving.arrive.choice')}
          why={t('moving.arrive.choiceText')}
          onPress={() => setStep('arrive')}
        />
      </div>
      {shelf.length > 0 && (
        <div>
          <Button kind="quiet" onPress={() => leave.mutate({})}>
            {t('common.back')}
          </Button>
        </div>
      )}
      <p className={start.soft}>{t('seat.welcome.honest')}</p>
    </StartPage>
  );
}
