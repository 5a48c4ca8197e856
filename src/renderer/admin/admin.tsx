import { Building2, FileInput, LifeBuoy, ShieldCheck, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import { useHub } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { DeskShell } from '../desk/desk-shell.tsx';
import { PrivacyPage } from '../hr/privacy-page.tsx';
import { Empty } from '../parts/states.tsx';
import type { Me } from '../../shared/hub-contract/accounts.ts';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import { HelpLineForm } from './help-line-form.tsx';
import { HelpPage } from './help-page.tsx';
import { ImportPage } from './import-page.tsx';
import { InvitesPage } from './invites-page.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { Overview } from './overview.tsx';
import { PeoplePage } from './people-page.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonPage } from './person-page.tsx';
import { SiteEdit } from './site-edit.tsx';
import { SiteForm } from './site-form.tsx';
import { TeamEdit } from './team-edit.tsx';
import { TeamForm } from './team-form.tsx';

/** Where the page is served, and the zone it is read in: for links and as a first suggestion. */
export interface Place {
  origin: string;
  zone: string;
}

/** The administrator's pages: one organisation, its sites and teams, invites, and accounts. No results of anyone. */
export function Admin({ me, place }: { me: Me; place: Place }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const organisation = useHub('organisation', {});
  const people = path.startsWith('/people');
  const help = path.startsWith('/help');
  const privacy = path.startsWith('/privacy');
  const figures = path.startsWith('/import');
  const overview = !people && !help && !privacy && !figures;
  const pages = [
    { text: t('admin.overview.title'), icon: Building2, current: overview, href: '/' },
    { text: t('admin.people.title'), icon: Users, current: people, href: '/people' },
    { text: t('help.admin.title'), icon: LifeBuoy, current: help, href: '/help' },
    { text: t('admin.import.title'), icon: FileInput, current: figures, href: '/import' },
    { text: t('privacy.title'), icon: ShieldCheck, current: privacy, href: '/privacy' },
  ];
  return (
    <DeskShell desk={t('admin.desk')} pages={pages} me={me}>
      <Switch>
        <Route path="/privacy" component={Privacy} />
        <Route>
          <Asked of={organisation} title={t('admin.overview.title')}>
            {(organisation) => <Pages organisation={organisation} place={place} me={me} />}
          </Asked>
        </Route>
      </Switch>
    </DeskShell>
  );
}

/** H5, as HR sees it: no results of anyone. */
function Privacy() {
  const { t } = useTranslation();
  const desk = useHub('privacyDesk', {});
  const keys = useHub('keyLog', {});
  return (
    <Asked of={desk} title={t('privacy.title')}>
      {(page) => (
        <Asked of={keys} title={t('privacy.title')}>
          {({ entries }) => <PrivacyPage page={page} log={entries} />}
        </Asked>
      )}
    </Asked>
  );
}

function Pages({ organisation, place, me }: { organisation: Organisation; place: Place; me: Me }) {
  const { t } = useTranslation();
  const teams = organisation.sites.flatMap((site) => site.teams);
  const orGone = (page: ReactNode) =>
    page ?? (
      <>
        <h1>{t('admin.overview.title')}</h1>
        <Empty>{t('errors.notFound')}</Empty>
      </>
    );
  return (
    <Switch>
      <Route path="/organisation">
        <OrganisationForm organisation={organisation} />
      </Route>
      <Route path="/site">
        <SiteForm zone={place.zone} />
      </Route>
      <Route path="/site/:site">
        {({ site }) => {
          const found = organisation.sites.find(({ id }) => String(id) === site);
          return orGone(found && <SiteEdit key={found.id} site={found} />);
        }}
      </Route>
      <Route path="/team/:team/edit">
        {({ team }) => {
          const found = teams.find(({ id }) => String(id) === team);
          return orGone(found && <TeamEdit key={found.id} team={found} />);
        }}
      </Route>
      <Route path="/team/:site">
        {({ site }) => {
          const found = organisation.sites.find(({ id }) => String(id) === site);
          return orGone(found && <TeamForm key={found.id} site={found} />);
        }}
      </Route>
      <Route path="/invites/:team">
        {({ team }) => {
          const found = teams.find(({ id }) => String(id) === team);
          const leads = organisation.accounts.filter((account) => found && account.teams.includes(found.id));
          return orGone(
            found && (
              <InvitesPage
                key={found.id}
                team={found}
                leads={leads.map(({ name }) => name)}
                hub={place.origin}
              />
            ),
          );
        }}
      </Route>
      <Route path="/people">
        <PeoplePage organisation={organisation} />
      </Route>
      <Route path="/people/new/:role?">
        {({ role }) => <PersonForm organisation={organisation} origin={place.origin} role={role} />}
      </Route>
      <Route path="/people/:account">
        {({ account }) => {
          const found = organisation.accounts.find(({ id }) => String(id) === account);
          return orGone(
            found && (
              <PersonPage key={found.id} account={found} origin={place.origin} own={found.id === me.id} />
            ),
          );
        }}
      </Route>
      <Route path="/import">
        <ImportPage origin={place.origin} teams={teams.map(({ name }) => name)} />
      </Route>
      <Route path="/help" component={HelpPage} />
      <Route path="/help/:site/:place">
        {({ site, place }) => <HelpLineForm site={site} place={place} />}
      </Route>
      <Route>
        <Overview organisation={organisation} />
      </Route>
    </Switch>
  );
}
