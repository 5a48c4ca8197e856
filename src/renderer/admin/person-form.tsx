import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnyOf } from '../parts/chips.tsx';
import { SelectField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/field.tsx';
import { Notice } from '../parts/states.tsx';
import type { HubOutput } from '../../shared/hub-contract.ts';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import { role as roles } from '../../shared/hub-contract/accounts.ts';
import { AccountLink } from './account-link.tsx';
import styles from './admin.module.css';
import { FormPage } from './form-page.tsx';
import { useHubForm } from './use-hub-form.ts';

interface PersonFormProps {
  organisation: Organisation;
  origin: string;
  /** Suggested by the page one came from. */
  role: string | undefined;
}

/** An account for a lead, HR or another administrator; then the link by which that person takes it up. */
export function PersonForm({ organisation, origin, role }: PersonFormProps) {
  const { t } = useTranslation();
  const [made, setMade] = useState<HubOutput<'addAccount'> | null>(null);
  const suggested = roles.options.find((option) => option === role) ?? 'lead';
  const hub = useHubForm('addAccount', { login: '', name: '', role: suggested, teams: [] }, setMade);
  if (made) return <AccountLink name={hub.draft.name ?? ''} link={new URL(made.path, origin).href} />;

  const teams = organisation.sites.flatMap(({ name: site, teams }) =>
    teams.map(({ id, name, forLeads }) => ({ id, name, forLeads, text: `${name} · ${site}` })),
  );
  const ofLeads = teams.filter(({ id, forLeads }) => forLeads && hub.draft.teams?.includes(id));
  return (
    <FormPage
      title={t('admin.person.title')}
      intro={t('admin.person.intro')}
      submit={t('admin.person.add')}
      back="/people"
      {...hub}
    >
      <SelectField
        label={t('admin.person.role')}
        value={hub.draft.role}
        onChange={(role) => hub.set({ role, teams: [] })}
        choices={roles.options.map((id) => ({
          id,
          text: t(`admin.role.${id}.name`),
          also: t(`admin.role.${id}.sees`),
        }))}
      />
      <TextField
        label={t('admin.person.name')}
        value={hub.draft.name ?? ''}
        onChange={(name) => hub.set({ name })}
        fault={hub.faulty('name') ? t('admin.fault.name') : undefined}
      />
      <TextField
        label={t('admin.person.login')}
        help={t('admin.person.loginHelp')}
        value={hub.draft.login ?? ''}
        onChange={(login) => hub.set({ login })}
        fault={hub.faulty('login') ? t('admin.fault.login') : undefined}
      />
      {hub.draft.role === 'lead' && (
        <div className={styles.choice}>
          <p className={styles.label}>{t('admin.person.teams')}</p>
          {teams.length > 0 ? (
            <AnyOf
              label={t('admin.person.teams')}
              chips={teams}
              value={hub.draft.teams ?? []}
              onChange={(teams) => hub.set({ teams })}
            />
          ) : (
            <p>{t('admin.person.noTeams')}</p>
          )}
          {ofLeads.length > 0 && (
            <Notice tone="care">
              {t('admin.person.leadsTeams', {
                teams: ofLeads.map(({ name }) => name).join(t('desk.listGap')),
              })}
            </Notice>
          )}
        </div>
      )}
    </FormPage>
  );
}
