import { useTranslation } from 'react-i18next';
import { useDesk } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { ThisWeek } from './this-week.tsx';

/** This week of one unit: the page's one question to the hub. */
export function WeekPage({ unit }: { unit: number }) {
  const { t } = useTranslation();
  const page = useDesk('unitPage', { unit: String(unit) });
  return (
    <Asked of={page} title={t('leadWork.pages.week')}>
      {(page) => <ThisWeek page={page} />}
    </Asked>
  );
}
