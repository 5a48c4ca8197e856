import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Hand, Hands } from '../../../shared/seat-contract/hands.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty, Notice, Trouble, Waiting } from '../../parts/states.tsx';
import { useArrivalsRead } from '../use-arrivals-read.ts';
import { SubPage } from '../mine/sub-page.tsx';
import styles from './hands.module.css';
import { isUp } from './is-up.ts';
import { OwnHands } from './own-hands.tsx';
import { RaiseHand } from './raise-hand.tsx';
import { useHandDraft } from './use-hand-draft.ts';
import { WorkReportCard } from './work-report.tsx';

/** S8: a hand to raise and what became of those raised; S20 beside it. What is known here is there at once, the hub is asked apart. */
export function HandsPage() {
  const { t } = useTranslation();
  const hands = useSeat('hands', {});
  const leaving = useSeat('leaving', {});
  const error = hands.error ?? leaving.error;
  const again = () => void Promise.all([hands.refetch(), leaving.refetch()]);
  return (
    <SubPage title={t('hands.title')} back="/" wide>
      {error && <Trouble error={error} retry={again} />}
      {(hands.isPending || leaving.isPending) && !error && <Waiting />}
      {hands.data && leaving.data && <Known hands={hands.data} isJoined={leaving.data.joined !== null} />}
    </SubPage>
  );
}

function Known({ hands, isJoined }: { hands: Hands; isJoined: boolean }) {
  useArrivalsRead('answer');
  const draft = useHandDraft();
  const [raised, setRaised] = useState<Hand | null>(null);
  const { recipients, left, workReports } = hands;
  const toRaise = (
    <div key="raise" className={styles.column}>
      {isJoined ? (
        <>
          <LookUp hands={hands} />
          {recipients.length > 0 && (
            <RaiseHand recipients={recipients} left={left.note} draft={draft} onRaised={setRaised} />
          )}
        </>
      ) : (
        <NotJoined />
      )}
    </div>
  );
  const own = (
    <div key="own" className={styles.column}>
      <OwnHands hands={hands.hands} raised={raised} onAgain={draft.begin} />
      {isJoined && <WorkReportCard left={left.work} reports={workReports} />}
    </div>
  );
  // Whoever has raised a hand comes to look for an answer.
  return hands.hands.some(isUp) ? [own, toRaise] : [toRaise, own];
}

/** Asks the hub who can be written to whenever the page is opened, and says so when that fails or nobody can be. */
function LookUp({ hands }: { hands: Hands }) {
  const { t } = useTranslation();
  const asked = useSeat('lookUpRecipients', {});
  const trouble = asked.data?.trouble;
  const again = () => void asked.refetch();
  const isNobodyKnown = hands.recipients.length === 0;
  if (asked.isPending) return isNobodyKnown ? <Waiting /> : null;
  if (asked.error) return <Trouble error={asked.error} retry={again} />;
  if (trouble)
    return (
      <Notice tone="care" action={<Button onPress={again}>{t('common.retry')}</Button>}>
        {t(`errors.${trouble}`)} {t(isNobodyKnown ? 'hands.trouble.nobodyKnown' : 'hands.trouble.known')}
      </Notice>
    );
  if (!isNobodyKnown) return null;
  return (
    <Card title={t('hands.nobody.title')}>
      <Empty action={<Button onPress={again}>{t('hands.nobody.look')}</Button>}>
        {t('hands.nobody.text')}
      </Empty>
    </Card>
  );
}

function NotJoined() {
  const { t } = useTranslation();
  return (
    <Card>
      <p>{t('hands.notJoined.text')}</p>
      <Link href="/mine/join">{t('hands.notJoined.join')}</Link>
    </Card>
  );
}
