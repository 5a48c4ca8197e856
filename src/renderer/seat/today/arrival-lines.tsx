import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { arrivalKinds } from '../../../shared/seat-contract/arrivals.ts';
import { useSeat } from '../../clients/use-seat.ts';
import { Notice } from '../../parts/states.tsx';

/** Where all of a kind stands; being there reads it. */
const pages = { answer: '/hands', praise: '/praise' } as const;

/** A line for each kind of thing that has come and was not read yet. Never what or from whom: someone may stand behind. */
export function ArrivalLines() {
  const { t } = useTranslation();
  const unread = useSeat('arrivals', {}).data?.unread;
  if (!unread) return null;
  return arrivalKinds
    .filter((kind) => unread[kind] > 0)
    .map((kind) => (
      <Notice key={kind}>
        <Link href={pages[kind]}>{t(`arrivals.unread.${kind}`)}</Link>
      </Notice>
    ));
}
