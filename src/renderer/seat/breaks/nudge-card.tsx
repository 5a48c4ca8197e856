import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakOffer } from '../../../shared/seat-contract/breaks.ts';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useBell } from '../breathe/bell.ts';
import styles from './breaks.module.css';
import { useLength } from './use-length.ts';

/** The nudge: quiet, beside the work, never in the way of the focus. It goes by itself when the call comes. */
export function NudgeCard() {
  const { data } = useSeat('breaks', {});
  const planning = useSeat('breakPlanning', {});
  const text = useOfferText();
  const offer = data?.offer ?? null;
  return (
    <>
      <p role="status" className="visually-hidden">
        {offer && text(offer)}
      </p>
      {offer && planning.data && (
        <Offer key={offer.occasion} offer={offer} withSound={planning.data.settings.sound} />
      )}
    </>
  );
}

function Offer({ offer, withSound }: { offer: BreakOffer; withSound: boolean }) {
  const { t } = useTranslation();
  const text = useOfferText();
  const start = useSeatCall('startBreak');
  const putOff = useSeatCall('putBreakOff');
  const skip = useSeatCall('skipBreak');
  const [asking, setAsking] = useState(false);
  const ring = useBell();
  const appeared = useEffectEvent(() => {
    if (withSound) ring('rest');
  });
  useEffect(() => appeared(), []);
  const { occasion, exits } = offer;
  const error = start.error ?? putOff.error ?? skip.error;
  const letGo = () => skip.mutate({ occasion });

  return (
    <section className={styles.nudge} aria-label={t('breaks.offer.label')}>
      <p className={styles.words}>{asking ? t('breaks.offer.skipAsk') : text(offer)}</p>
      {asking ? (
        <div className={styles.row}>
          <Button onPress={() => setAsking(false)}>{t('breaks.offer.keep')}</Button>
          <Button kind="quiet" onPress={letGo}>
            {t('breaks.offer.skipSure')}
          </Button>
        </div>
      ) : (
        <div className={styles.row}>
          <Button kind="primary" isPending={start.isPending} onPress={() => start.mutate({})}>
            {t('breaks.offer.start')}
          </Button>
          {exits.later.map((minutes) => (
            <Button key={minutes} onPress={() => putOff.mutate({ occasion, minutes })}>
              {t('breaks.offer.later', { minutes })}
            </Button>
          ))}
          <Button kind="quiet" onPress={exits.skip === 'atOnce' ? letGo : () => setAsking(true)}>
            {t('breaks.offer.skip')}
          </Button>
        </div>
      )}
      {error && <Trouble error={error} />}
    </section>
  );
}

/** What a card says, in one or two sentences. */
function useOfferText(): (offer: BreakOffer) => string {
  const { t, i18n } = useTranslation();
  const length = useLength();
  const between = i18n.language === 'en' ? ' ' : '';
  return ({ because, seconds, again, surge }) =>
    [
      t(`breaks.offer.${because}`, { length: length(seconds) }),
      again && t('breaks.offer.again'),
      surge && t('breaks.offer.surge'),
    ]
      .filter(Boolean)
      .join(between);
}
