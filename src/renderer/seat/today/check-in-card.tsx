import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Today } from '../../../shared/seat-contract/records.ts';
import { useWish } from '../../clients/use-wish.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useSituation } from '../situation.ts';
import { Ask } from './ask.tsx';
import { guessPhase, isDue } from '../../../shared/guess-phase.ts';
import { Said } from './said.tsx';

/** The question, or what was answered to it. After a shift it only offers to ask. */
export function CheckInCard({ today, isOver }: { today: Today; isOver: boolean }) {
  const { t } = useTranslation();
  const { now } = useSituation();
  const [asking, setAsking] = useState(false);
  const [newId, setNewId] = useState<string | null>(null);
  const [wished, setWished] = useState(0);
  useWish('checkIn', ({ id }) => {
    setAsking(true);
    setWished(id); // the card is drawn anew, and takes the focus
  });
  const fresh = today.checkIns.find((c) => c.id === newId);
  const latest = today.checkIns.findLast((c) => c.shiftId === today.shift?.id);
  const said = fresh ?? latest;

  if (asking || (!fresh && !isOver && isDue(today, now)))
    return (
      <Card title={t('domain.mood.question')}>
        <Ask
          key={wished}
          guess={guessPhase(today, now)}
          onSaved={({ id }) => {
            setNewId(id);
            setAsking(false);
          }}
        />
      </Card>
    );
  return (
    <Card>
      {said && <Said key={said.id} checkIn={said} tags={today.tags} isNew={said === fresh} />}
      <div>
        {fresh ? (
          <Button kind="primary" onPress={() => setNewId(null)}>
            {t('common.done')}
          </Button>
        ) : (
          <Button onPress={() => setAsking(true)}>{t('seat.today.again')}</Button>
        )}
      </div>
    </Card>
  );
}
