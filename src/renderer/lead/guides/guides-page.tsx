import { ChevronLeft } from 'lucide-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, Route, Switch } from 'wouter';
import { type Guide, guides } from '../../../shared/guide.ts';
import { PrintButton } from '../../parts/print-button.tsx';
import { BalanceGuide } from './balance-guide.tsx';
import { GrowGuide } from './grow-guide.tsx';
import styles from './guides.module.css';
import { StatesGuide } from './states-guide.tsx';
import { CalmingGuide, QaDisputeGuide } from './steps-guide.tsx';
import { CorrectionGuide, PraiseGuide } from './words-guide.tsx';

const pages: Record<Guide, ComponentType<{ unit: number }>> = {
  states: StatesGuide,
  grow: GrowGuide,
  praise: PraiseGuide,
  correction: CorrectionGuide,
  calming: CalmingGuide,
  qaDispute: QaDisputeGuide,
  balance: BalanceGuide,
};

/** L6: what to read before a talk. Nothing typed here is kept, the lead's own wheel excepted. */
export function GuidesPage({ unit }: { unit: number }) {
  return (
    <Switch>
      {guides.map((guide) => (
        <Route key={guide} path={`/guides/${guide}`}>
          <OneGuide guide={guide} unit={unit} />
        </Route>
      ))}
      <Route path="/guides">
        <AllGuides />
      </Route>
      <Route>
        <Redirect to="/guides" replace />
      </Route>
    </Switch>
  );
}

function AllGuides() {
  const { t } = useTranslation();
  return (
    <>
      <header className={styles.head}>
        <h1>{t('guides.title')}</h1>
        <p className={styles.soft}>{t('guides.intro')}</p>
      </header>
      <ul className={styles.all}>
        {guides.map((guide) => (
          <li key={guide}>
            <Link href={`/guides/${guide}`} className={styles.card}>
              <strong>{t(`guides.${guide}.title`)}</strong>
              <span>{t(`guides.when.${guide}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function OneGuide({ guide, unit }: { guide: Guide; unit: number }) {
  const { t } = useTranslation();
  const Page = pages[guide];
  return (
    <>
      <Link href="/guides" className={`${styles.back} no-print`}>
        <ChevronLeft size={18} aria-hidden />
        {t('guides.title')}
      </Link>
      <header className={styles.titled}>
        <div className={styles.head}>
          <h1>{t(`guides.${guide}.title`)}</h1>
          <p className={styles.soft}>{t(`guides.${guide}.intro`)}</p>
        </div>
        <div className="no-print">
          <PrintButton />
        </div>
      </header>
      <Page unit={unit} />
      <p className={styles.source}>{t('guides.source', { source: t(`guides.${guide}.source`) })}</p>
    </>
  );
}
