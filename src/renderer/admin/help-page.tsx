import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HelpOfSite } from '../../shared/hub-contract/help.ts';
import { isOld, mostLines, type SiteHelpLine } from '../../shared/site-help.ts';
import { useHub, useHubCall } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { useDates } from '../parts/dates.ts';
import { Empty } from '../parts/states.tsx';
import { UndoNotice } from '../parts/undo-notice.tsx';
import styles from './admin.module.css';
import { OldHelp } from './old-help.tsx';

/** S9: the lines each site offers its people, and those that should be looked up again. */
export function HelpPage() {
  const { t } = useTranslation();
  const help = useHub('allHelp', {});
  return (
    <Asked of={help} title={t('help.admin.title')}>
      {({ sites }) => (
        <>
          <h1>{t('help.admin.title')}</h1>
          <p className={styles.prose}>{t('help.admin.intro')}</p>
          <OldHelp sites={sites} />
          {sites.map((site) => (
            <LinesOf key={site.id} help={site} />
          ))}
        </>
      )}
    </Asked>
  );
}

function LinesOf({ help }: { help: HelpOfSite }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const dates = useDates('UTC');
  const set = useHubCall('setHelp');
  const [before, setBefore] = useState<{ label: string; lines: SiteHelpLine[] } | null>(null);
  const { id, site, today, lines } = help;
  const put = (lines: SiteHelpLine[], then: () => void) =>
    set.mutate({ site: String(id), lines }, { onSuccess: then });
  const remove = (line: SiteHelpLine) =>
    put(
      lines.filter((each) => each !== line),
      () => setBefore({ label: line.label, lines }),
    );
  const confirm = (line: SiteHelpLine) =>
    put(
      lines.map((each) => (each === line ? { ...each, verifiedAt: today } : each)),
      () => setBefore(null),
    );
  return (
    <Card title={site}>
      {before && (
        <UndoNotice onUndo={() => put(before.lines, () => setBefore(null))}>
          {t('help.admin.removed', { label: before.label })}
        </UndoNotice>
      )}
      {set.error && <DeskTrouble error={set.error} />}
      {lines.length === 0 ? (
        <Empty>{t('help.admin.empty')}</Empty>
      ) : (
        <DataTable
          caption={`${t('help.admin.title')} · ${site}`}
          columns={[
            t('help.admin.label'),
            t('help.admin.number'),
            t('help.admin.region'),
            t('help.admin.hours'),
            t('help.admin.verifiedAt'),
            t('help.admin.actions'),
          ]}
          rows={lines.map((line, place) => ({
            key: `${line.number} ${line.label}`,
            cells: [
              line.label,
              line.number,
              line.region,
              line.hours,
              isOld(line, today)
                ? `${dates.date(line.verifiedAt)} · ${t('help.admin.isOld')}`
                : dates.date(line.verifiedAt),
              <span key="actions" className={styles.row}>
                {isOld(line, today) && (
                  <Button
                    kind="quiet"
                    aria-label={t('help.admin.confirmThis', line)}
                    onPress={() => confirm(line)}
                  >
                    {t('help.admin.confirm')}
                  </Button>
                )}
                <Button
                  kind="quiet"
                  aria-label={t('help.admin.edit', line)}
                  onPress={() => go(`/help/${id}/${place + 1}`)}
                >
                  {t('common.edit')}
                </Button>
                <Button kind="quiet" aria-label={t('help.admin.remove', line)} onPress={() => remove(line)}>
                  {t('common.remove')}
                </Button>
              </span>,
            ],
          }))}
        />
      )}
      {lines.length < mostLines ? (
        <div>
          <Button onPress={() => go(`/help/${id}/new`)}>{t('help.admin.add')}</Button>
        </div>
      ) : (
        <p className={styles.facts}>{t('help.admin.full')}</p>
      )}
    </Card>
  );
}
