import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Trouble } from '../../parts/states.tsx';
import type { Slip } from './join-page.tsx';
import styles from './mine.module.css';
import { SubPage } from './sub-page.tsx';

const sentences = ['what', 'use', 'who', 'free', 'back', 'from', 'screens'] as const;

/** Consent on a page of its own (GDPR Art. 9, PIPL 28–29): voluntary, withdrawn as easily as given; yes and no weigh the same. */
export function ConsentPage({ slip, team }: { slip: Slip; team: string }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const join = useSeatCall('joinTeam');
  return (
    <SubPage title={t('seat.join.consentTitle')}>
      <Card title={team}>
        <ul className={styles.list}>
          {sentences.map((id) => (
            <li key={id}>{t(`seat.join.consent.${id}`)}</li>
          ))}
        </ul>
      </Card>
      {join.error && <Trouble error={join.error} />}
      <div className={styles.row}>
        <Button
          isPending={join.isPending}
          onPress={() => join.mutate({ ...slip, consent: true }, { onSuccess: () => go('/mine/leaving') })}
        >
          {t('seat.join.agree')}
        </Button>
        <Button onPress={() => go('/mine')}>{t('seat.join.decline')}</Button>
      </div>
    </SubPage>
  );
}
