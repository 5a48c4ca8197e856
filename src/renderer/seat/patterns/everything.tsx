import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type Day } from '../../../shared/clock.ts';
import { Button } from '../../parts/button.tsx';
import { Fortnight, fortnight } from './fortnight.tsx';
import { useSeen } from './use-seen.ts';

/** A page is not a year of lists; the whole journal is in the export. */
const mostFortnights = 13;

/** Everything that was said, two weeks at a time; made when it comes into view, for it is long and far down. */
export function Everything({ today }: { today: Day }) {
  const { t } = useTranslation();
  const [fortnights, setFortnights] = useState(1);
  const [here, seen] = useSeen();
  return (
    <>
      <h2>{t('patterns.listTitle')}</h2>
      <div ref={here}>
        {seen &&
          Array.from({ length: fortnights }, (_, i) => (
            <Fortnight key={i} to={addDays(today, -i * fortnight)} />
          ))}
      </div>
      {fortnights < mostFortnights && (
        <div className="no-print">
          <Button onPress={() => setFortnights(fortnights + 1)}>{t('patterns.earlier')}</Button>
        </div>
      )}
    </>
  );
}
