import { useTranslation } from 'react-i18next';
import type { HelpOfSite } from '../../shared/hub-contract/help.ts';
import { isOld, verifiedForDays } from '../../shared/site-help.ts';
import { Notice } from '../parts/states.tsx';

/** A warning for each site with lines that were looked up too long ago. */
export function OldHelp({ sites }: { sites: readonly HelpOfSite[] }) {
  const { t } = useTranslation();
  return sites.map(({ id, site, today, lines }) => {
    const count = lines.filter((line) => isOld(line, today)).length;
    return (
      count > 0 && (
        <Notice key={id} tone="care">
          {t('help.admin.old', { site, count, days: verifiedForDays })}
        </Notice>
      )
    );
  });
}
