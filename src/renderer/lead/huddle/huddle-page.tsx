import { useTranslation } from 'react-i18next';
import { useDesk } from '../../clients/use-desk.ts';
import { Asked } from '../../desk/asked.tsx';
import { HuddleDesk } from './huddle-desk.tsx';

/** L4: the page of huddles. Work reports and peak days are asked for beside it, and the page does not wait for them. */
export function HuddlePage({ unit }: { unit: number }) {
  const { t } = useTranslation();
  const of = { unit: String(unit) };
  const page = useDesk('unitPage', of);
  const talk = useDesk('huddlePage', of);
  const reports = useDesk('workReports', of);
  const peaks = useDesk('surgeDays', of);
  const title = t('leadWork.pages.huddle');
  return (
    <Asked of={page} title={title}>
      {(page) => (
        <Asked of={talk} title={title}>
          {(talk) => (
            <HuddleDesk
              key={unit}
              page={page}
              talk={talk}
              reports={reports.data?.reports ?? []}
              peaks={peaks.data?.days.map(({ day }) => day) ?? []}
            />
          )}
        </Asked>
      )}
    </Asked>
  );
}
