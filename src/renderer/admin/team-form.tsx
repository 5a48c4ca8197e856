import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { NumberField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/field.tsx';
import { Switch } from '../parts/switch.tsx';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import styles from './admin.module.css';
import { FormPage } from './form-page.tsx';
import { useHubForm } from './use-hub-form.ts';

type Site = Organisation['sites'][number];

/** A team of a site and how many people work in it. */
export function TeamForm({ site }: { site: Site }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const hub = useHubForm(
    'addTeam',
    { site: site.id, name: '', headcount: null, forLeads: false },
    ({ sites }) => {
      const added = sites.find(({ id }) => id === site.id)?.teams.at(-1);
      go(added ? `/invites/${added.id}` : '/');
    },
  );
  return (
    <FormPage
      title={t('admin.team.title', { site: site.name })}
      intro={t('admin.team.intro')}
      submit={t('admin.team.add')}
      {...hub}
    >
      <TextField
        label={t('admin.team.name')}
        value={hub.draft.name ?? ''}
        onChange={(name) => hub.set({ name })}
        fault={hub.faulty('name') ? t('admin.fault.name') : undefined}
      />
      <NumberField
        label={t('admin.team.headcount')}
        help={t('admin.team.headcountHelp')}
        value={hub.draft.headcount}
        onChange={(headcount) => hub.set({ headcount })}
        min={1}
        max={10_000}
        fault={hub.faulty('headcount') ? t('admin.fault.headcount') : undefined}
      />
      <div>
        <Switch isOn={hub.draft.forLeads ?? false} onChange={(forLeads) => hub.set({ forLeads })}>
          {t('admin.team.forLeads')}
        </Switch>
        <p className={styles.prose}>{t('admin.team.forLeadsHelp')}</p>
      </div>
    </FormPage>
  );
}
