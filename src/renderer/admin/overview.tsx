import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useHub } from '../clients/use-desk.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { Notice } from '../parts/states.tsx';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import styles from './admin.module.css';
import { OldHelp } from './old-help.tsx';
import { SetUpPath } from './set-up-path.tsx';
import { useWeekPlanWords } from '../desk/week-plan-words.ts';

type Site = Organisation['sites'][number];
type Team = Site['teams'][number];

/** What is still to be set up, then the organisation as a tree: sites, teams, seats beside people. */
export function Overview({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const plan = useWeekPlanWords();
  const help = useHub('allHelp', {});
  const { name, weekPlan, sites } = organisation;
  const crowded = sites.flatMap(({ teams }) => teams).filter(({ slots, headcount }) => slots > headcount);
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{name}</h1>
          <p className={styles.facts}>{plan.sentence(weekPlan)}</p>
        </div>
        {sites.length > 0 && (
          <div className={styles.row}>
            <Button kind="quiet" onPress={() => go('/organisation')}>
              {t('common.edit')}
            </Button>
            <Button onPress={() => go('/site')}>{t('admin.site.addAnother')}</Button>
          </div>
        )}
      </header>
      <SetUpPath organisation={organisation} />
      {crowded.map((team) => (
        <Notice key={team.id} tone="care">
          {t('admin.overview.ghost', { team: team.name, slots: team.slots, headcount: team.headcount })}
        </Notice>
      ))}
      {help.data && <OldHelp sites={help.data.sites} />}
      {sites.map((site) => (
        <SiteCard key={site.id} site={site} />
      ))}
    </>
  );
}

function SiteCard({ site }: { site: Site }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { id, name, zone, teams } = site;
  return (
    <Card title={name} aside={<span className={styles.facts}>{zone}</span>}>
      {teams.length > 0 ? (
        <DataTable
          caption={t('admin.overview.teamsOf', { site: name })}
          columns={[
            t('admin.overview.team'),
            t('admin.overview.headcount'),
            t('admin.overview.slots'),
            t('admin.overview.openInvites'),
            t('admin.overview.unit'),
            t('admin.overview.actions'),
          ]}
          rows={teams.map((team) => ({
            key: team.id,
            cells: [
              team.forLeads ? `${team.name} · ${t('admin.team.forLeadsMark')}` : team.name,
              team.headcount,
              team.slots,
              team.openInvites,
              <UnitOf key="unit" team={team} teams={teams} />,
              <div key="actions" className={styles.row}>
                <Button kind="quiet" onPress={() => go(`/invites/${team.id}`)}>
                  {t('admin.invites.make')}
                </Button>
                <Button kind="quiet" onPress={() => go(`/team/${team.id}/edit`)}>
                  {t('common.edit')}
                </Button>
              </div>,
            ],
          }))}
        />
      ) : (
        <p className={styles.facts}>{t('admin.overview.noTeams')}</p>
      )}
      <div className={styles.row}>
        <Button onPress={() => go(`/team/${id}`)}>{t('admin.team.addAnother')}</Button>
        <Button kind="quiet" onPress={() => go(`/site/${id}`)}>
          {t('admin.edit.siteButton')}
        </Button>
      </div>
    </Card>
  );
}

/** How a team's results are released this quarter: by itself, together with others, or not yet. */
function UnitOf({ team, teams }: { team: Team; teams: readonly Team[] }) {
  const { t, i18n } = useTranslation();
  if (team.unit === null) return t('admin.overview.unitLater');
  const others = teams.filter(({ id, unit }) => unit === team.unit && id !== team.id).map(({ name }) => name);
  if (others.length === 0) return t('admin.overview.unitOwn');
  return t('admin.overview.unitJoined', {
    teams: new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(others),
  });
}
