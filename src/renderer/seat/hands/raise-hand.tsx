import { useTranslation } from 'react-i18next';
import { noteKinds } from '../../../shared/note.ts';
import type { Hand, Hands, Recipient } from '../../../shared/seat-contract/hands.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { Trouble } from '../../parts/states.tsx';
import { CompareKey } from './compare-key.tsx';
import styles from './hands.module.css';
import { OwnWords, tooLong } from './own-words.tsx';
import { Preview } from './preview.tsx';
import { SecondPerson } from './second-person.tsx';
import { contentOf, type HandDraftInHand } from './use-hand-draft.ts';

interface RaiseHandProps {
  recipients: readonly Recipient[];
  left: Hands['left']['note'];
  draft: HandDraftInHand;
  onRaised: (hand: Hand) => void;
}

/** To whom, what, and what exactly will be sent. Whoever is in a hurry taps what they need, and sends. */
export function RaiseHand({ recipients, left, draft: { draft, change, begin }, onRaised }: RaiseHandProps) {
  const { t } = useTranslation();
  const raise = useSeatCall('raiseHand');
  const to = recipients.find(({ mailbox }) => mailbox === draft.to) ?? theUsual(recipients);
  const second =
    recipients.find(({ mailbox }) => mailbox === draft.second && mailbox !== to?.mailbox) ?? null;
  const content = contentOf(draft);
  const isReady = to?.trust === 'confirmed' && content && !tooLong(draft) && left !== 0;

  const send = () => {
    if (!to || !content) return;
    const next = second && { mailbox: second.mailbox, afterHours: draft.afterHours };
    raise.mutate(
      { to: to.mailbox, content, second: next },
      {
        onSuccess(hand) {
          begin();
          onRaised(hand);
        },
      },
    );
  };
  return (
    <>
      <p>{t('hands.intro')}</p>
      <Card title={t('hands.to.title')}>
        <OneOf
          label={t('hands.to.title')}
          value={to?.mailbox ?? null}
          onChoose={(mailbox) => change({ to: mailbox })}
          chips={recipients.map(({ mailbox, name, kind }) => ({
            id: mailbox,
            text: t('hands.to.who', { name, kind: t(`hands.to.kind.${kind}`) }),
          }))}
        />
        {to && <CompareKey key={to.mailbox} who={to} />}
      </Card>
      {to?.trust === 'confirmed' && (
        <>
          <Card title={t('hands.what.title')}>
            <OneOf
              label={t('hands.what.title')}
              value={draft.kind}
              onChoose={(kind) => change({ kind })}
              chips={noteKinds.map((kind) => ({ id: kind, text: t(`hands.what.kind.${kind}`) }))}
            />
            <OwnWords draft={draft} onChange={change} to={to.name} />
            <SecondPerson
              others={recipients.filter(({ mailbox }) => mailbox !== to.mailbox)}
              second={second}
              afterHours={draft.afterHours}
              onChange={change}
            />
          </Card>
          {content && <Preview content={content} to={to} second={second} afterHours={draft.afterHours} />}
          <div className={styles.send}>
            {raise.error && <Trouble error={raise.error} />}
            <Button kind="primary" isDisabled={!isReady} isPending={raise.isPending} onPress={send}>
              {t('hands.send')}
            </Button>
            <p className={styles.soft}>
              {left === null ? t('hands.leftUnknown') : t('hands.left', { count: left })}{' '}
              {!content && t('hands.choose')}
            </p>
          </div>
        </>
      )}
    </>
  );
}

/** A lead whose key was compared, else whoever comes first: nobody has to choose where there is no choice. */
function theUsual(recipients: readonly Recipient[]): Recipient | undefined {
  const compared = recipients.filter(({ trust }) => trust === 'confirmed');
  return compared.find(({ kind }) => kind === 'lead') ?? compared[0] ?? recipients[0];
}
