import { useTranslation } from 'react-i18next';
import { useSeat, useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Trouble } from '../../parts/states.tsx';

/** S15: the open journal lies in a folder that was in force before, and comes to the new one when its person says so. */
export function AwayCard() {
  const { t } = useTranslation();
  const place = useSeat('journalPlace', {});
  const move = useSeatCall('bringJournalHere');
  const away = place.data?.away;
  if (!away) return null;
  return (
    <Card title={t('shelf.place.title')}>
      <p>{t('shelf.place.text', away)}</p>
      {move.error && <Trouble error={move.error} />}
      <div>
        <Button isPending={move.isPending} onPress={() => move.mutate({})}>
          {t('shelf.place.move')}
        </Button>
      </div>
    </Card>
  );
}
