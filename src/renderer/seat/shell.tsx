import { BookLock, CalendarDays, type LucideIcon, SunMedium, Wind } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Switch, useLocation } from 'wouter';
import type { RunningBreak } from '../../shared/seat-contract/breaks.ts';
import type { DeletionProof } from '../../shared/seat-contract/journal.ts';
import { useSeat } from '../clients/use-seat.ts';
import { useWish } from '../clients/use-wish.ts';
import { later } from '../parts/later.tsx';
import { whenHere } from '../parts/when-here.ts';
import { BreakPage } from './breaks/break-page.tsx';
import { NudgeCard } from './breaks/nudge-card.tsx';
import { BreathePage } from './breathe/breathe-page.tsx';
import { DemoBar } from './demo-bar.tsx';
import { DraftsProvider } from './drafts.tsx';
import { MinePages } from './mine/mine-pages.tsx';
import { PulsesPage } from './pulse/pulses-page.tsx';
import styles from './shell.module.css';
import { useSituation } from './situation.ts';
import { StrainPage } from './strain/strain-page.tsx';
import { TodayPage } from './today/today-page.tsx';

// Charts and tables are for those who open a desk or their patterns; the window's first page does not wait for them.
const PatternsPage = later(async () => (await import('./patterns/patterns-page.tsx')).PatternsPage);
const PraisePage = later(async () => (await import('./praise/praise-page.tsx')).PraisePage);
const HandsPage = later(async () => (await import('./hands/hands-page.tsx')).HandsPage);
const TeamPage = later(async () => (await import('./team/team-page.tsx')).TeamPage);
const DeskPage = later(async () => (await import('./desk-page.tsx')).DeskPage);
const useReports = whenHere(() => import('./reports/use-new-reports.ts'));

/** Where a routine is on. */
const routinesAt = '/breathe/';

/** The open journal: one page, four tabs at the bottom. */
export function Shell({ onErased }: { onErased: (proof: DeletionProof) => void }) {
  const { demo } = useSituation();
  const running = useRunningBreak();
  const [path] = useLocation();
  useGoWhereWished();
  return (
    <DraftsProvider>
      {demo && <DemoBar />}
      <main className={styles.main} tabIndex={-1}>
        <Switch>
          <Route path="/breathe/:routine?" component={BreathePage} />
          <Route path="/patterns" component={PatternsPage} />
          <Route path="/mine/*?">
            <MinePages onErased={onErased} />
          </Route>
          {running && (
            <Route path="/break">
              <BreakPage running={running} />
            </Route>
          )}
          <Route path="/strain" component={StrainPage} />
          <Route path="/pulses" component={PulsesPage} />
          <Route path="/praise" component={PraisePage} />
          <Route path="/hands" component={HandsPage} />
          <Route path="/team" component={TeamPage} />
          <Route path="/lead" nest>
            <DeskPage desk="lead" />
          </Route>
          <Route path="/hr" nest>
            <DeskPage desk="hr" />
          </Route>
          <Route path="/assistance" nest>
            <DeskPage desk="assistance" />
          </Route>
          <Route component={TodayPage} />
        </Switch>
      </main>
      {!path.startsWith(routinesAt) && <NudgeCard /> /* whoever rests is not asked to */}
      <ReportsToFolder />
      <Tabs />
    </DraftsProvider>
  );
}

/** L9: for a lead who has a folder for it, on whatever page they are. */
function ReportsToFolder() {
  const { data } = useSeat('reportFolder', {});
  return data?.kept ? <WrittenToFolder /> : null;
}

function WrittenToFolder() {
  const reports = useReports();
  return reports && <reports.NewReports />;
}

/** Where each wish is fulfilled; the page there does the rest. */
const wishPages = {
  checkIn: '/',
  hardCall: '/',
  breathe: '/breathe',
  join: '/mine/join',
  help: null,
} as const;

/** Goes to the page that can do what was asked for from outside the window. */
function useGoWhereWished(): void {
  const [, go] = useLocation();
  const { data: wish } = useSeat('wish', {});
  useWish('breathe', () => undefined); // being there is all of it
  const follow = useEffectEvent((id: number) => {
    const page = wish?.id === id ? wishPages[wish.is] : null;
    if (page !== null) go(page);
  });
  const id = wish?.id ?? null;
  useEffect(() => {
    if (id !== null) follow(id);
  }, [id]);
}

/** The break that is on. Its page comes when it begins and goes when it ends; in between the tabs lead where they always do. */
function useRunningBreak(): RunningBreak | null {
  const [path, go] = useLocation();
  const running = useSeat('breaks', {}).data?.running ?? null;
  const follow = useEffectEvent((isOn: boolean) => {
    if (isOn && !path.startsWith(routinesAt)) go('/break'); // a routine that began it goes on
    else if (path === '/break') go('/');
  });
  const on = running?.occasion ?? null;
  useEffect(() => follow(on !== null), [on]);
  return running;
}

const tabs = [
  { id: 'today', path: '/', icon: SunMedium },
  { id: 'breathe', path: '/breathe', icon: Wind },
  { id: 'patterns', path: '/patterns', icon: CalendarDays },
  { id: 'mine', path: '/mine', icon: BookLock },
] as const satisfies readonly { id: string; path: string; icon: LucideIcon }[];

function Tabs() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const here = (tab: string) => (tab === '/' ? path === '/' : path.startsWith(tab));
  return (
    <nav className={styles.tabs} aria-label={t('seat.tabs.label')}>
      {tabs.map(({ id, path, icon: Icon }) => (
        <Link key={id} href={path} className={styles.tab} aria-current={here(path) ? 'page' : undefined}>
          <Icon size={22} aria-hidden="true" />
          {t(`seat.tabs.${id}`)}
        </Link>
      ))}
    </nav>
  );
}
