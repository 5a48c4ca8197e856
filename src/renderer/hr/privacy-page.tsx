import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyDesk } from '../../shared/hub-contract/privacy.ts';
import type { KeyLogEntry } from '../../shared/key-log.ts';
import { KeysCard } from '../desk/keys-card.tsx';
import { NotSaid } from '../desk/not-said.tsx';
import { useOwnWindow } from '../desk/own-window.ts';
import { PricesCard, RulesCard } from '../desk/privacy-rules.tsx';
import styles from '../desk/privacy.module.css';
import { useWeekWords } from '../desk/week-words.ts';
import { Card } from '../parts/card.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { PrintButton } from '../parts/print-button.tsx';
import { Notice } from '../parts/states.tsx';
import { SpentCard } from './spent-card.tsx';
import { WithheldCard } from './withheld-card.tsx';

const sentences = ['who', 'anonymous', 'server'] as const;

/** H5: what was withheld and why, what was spent, the thresholds, and the keys. No result of anyone. */
export function PrivacyPage({ page, log }: { page: PrivacyDesk; log: readonly KeyLogEntry[] }) {
  const { t } = useTranslation();
  const { sites, weekPlan, speaksFrom, fingerprint } = page;
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = sites.find(({ site }) => site === chosen) ?? sites[0];
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{t('privacy.title')}</h1>
          <p className={styles.facts}>{t('privacy.intro')}</p>
        </div>
        <div className="no-print">
          <PrintButton />
        </div>
      </header>
      {sites
        .filter(({ enrolled, headcount }) => enrolled > headcount)
        .map(({ site, name, enrolled, headcount }) => (
          <Notice key={site} tone="care">
            {t('privacy.spent.ghost', { site: name, enrolled, headcount })}
          </Notice>
        ))}
      <SpentCard page={page} />
      {shown && sites.length > 1 && (
        <div className="no-print">
          <SelectField
            label={t('privacy.withheld.choose')}
            value={shown.site}
            onChange={setChosen}
            choices={sites.map(({ site, name }) => ({ id: site, text: name }))}
          />
        </div>
      )}
      {shown && <WithheldCard site={shown} plan={weekPlan} speaksFrom={speaksFrom} />}
      <Refusals page={page} />
      <RulesCard rules={page.rules} />
      <PricesCard prices={page.prices} budget={page.budget} />
      <KeysCard fingerprint={fingerprint} log={log} plan={weekPlan} />
      <ForEveryone />
      <NotSaid sentences={sentences.map((name) => t(`privacy.notSaid.${name}`))} />
    </>
  );
}

function Refusals({ page: { refusals, weekPlan } }: { page: PrivacyDesk }) {
  const { t } = useTranslation();
  const weeks = useWeekWords(weekPlan);
  return (
    <Card title={t('privacy.refusals.title')} tone={refusals.length > 0 ? 'care' : 'plain'}>
      <p className={styles.prose}>
        {t(refusals.length > 0 ? 'privacy.refusals.some' : 'privacy.refusals.none')}
      </p>
      {refusals.length > 0 && (
        <DataTable
          caption={t('privacy.refusals.title')}
          columns={[t('privacy.refusals.column.week'), t('privacy.refusals.column.what')]}
          rows={refusals.map(({ site, week, of }, i) => ({
            key: i,
            cells: [weeks.days([week]), t(`privacy.refusals.${of}`, { site })],
          }))}
        />
      )}
    </Card>
  );
}

/** In the browser it is a link; the app shows pages of its own only. */
function ForEveryone() {
  const { t } = useTranslation();
  const own = useOwnWindow();
  return (
    <Card title={t('privacy.everyone.title')}>
      <p className={styles.prose}>{t('privacy.everyone.text', { address: '/privacy' })}</p>
      {own && <a href="/privacy">{t('privacy.everyone.open')}</a>}
    </Card>
  );
}
