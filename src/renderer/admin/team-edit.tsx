import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useHubCall } from '../clients/use-desk.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { NumberField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/field.tsx';
import { Notice } from '../parts/states.tsx';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import styles from './admin.module.css';
import { FormPage } from './form-page.tsx';
import { useHubForm } from './use-hub-form.ts';

type Team = Organisation['sites'][number]['teams'][number];

/** A team's name and headcount, and the end of its open invites. */
export function TeamEdit({ team }: { team: Team }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { name, headcount, slots } = team;
  const hub = useHubForm('editTeam', { team: String(team.id), name, headcount }, () => go('/'));
  const people = hub.draft.headcount;
  return (
    <>
      <FormPage
        title={t('admin.edit.team', { name })}
        intro={t('admin.edit.teamIntro')}
        submit={t('common.save')}
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
          value={people}
          onChange={(headcount) => hub.set({ headcount })}
          min={1}
          max={10_000}
          fault={hub.faulty('headcount') ? t('admin.fault.headcount') : undefined}
        />
        {people !== null && people < slots && (
          <Notice tone="care">{t('admin.overview.ghost', { team: name, slots, headcount: people })}</Notice>
        )}
      </FormPage>
      <OpenInvites team={team} />
    </>
  );
}

/** In two presses: slips that were handed out and not used yet are worth nothing after it. */
function OpenInvites({ team: { id, openInvites } }: { team: Team }) {
  const { t } = useTranslation();
  const end = useHubCall('endInvites');
  const [asked, setAsked] = useState(false);
  const now = () => end.mutate({ team: String(id) }, { onSuccess: () => setAsked(false) });
  return (
    <Card title={t('admin.overview.openInvites')}>
      <p className={styles.prose} role="status">
        {t('admin.edit.invites', { count: openInvites })}
      </p>
      {end.error && <DeskTrouble error={end.error} />}
      {openInvites > 0 && !asked && (
        <div>
          <Button onPress={() => setAsked(true)}>{t('admin.edit.endInvites')}</Button>
        </div>
      )}
      {asked && (
        <div className={styles.row}>
          <Button kind="care" isPending={end.isPending} onPress={now}>
            {t('admin.edit.endInvitesSure')}
          </Button>
          <Button kind="quiet" onPress={() => setAsked(false)}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
    </Card>
  );
}
