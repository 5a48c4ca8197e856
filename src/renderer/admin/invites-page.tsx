import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeInvites, mostInvites } from '../clients/invites.ts';
import { useFreshOrganisation, useHubClient } from '../clients/use-desk.ts';
import { NumberField } from '../parts/choice-field.tsx';
import { Notice } from '../parts/states.tsx';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import { FormPage } from './form-page.tsx';
import { Slips } from './slips.tsx';

type Team = Organisation['sites'][number]['teams'][number];

interface InvitesPageProps {
  team: Team;
  /** Names of those who lead it. */
  leads: readonly string[];
  hub: string;
}

/** How many invites; then the slips to print. The codes live only on the page that shows them. */
export function InvitesPage({ team, leads, hub }: InvitesPageProps) {
  const { t } = useTranslation();
  const client = useHubClient();
  const fresh = useFreshOrganisation();
  // As it was when the page was opened: the slips made here count as open invites at once.
  const [room] = useState(() => Math.max(0, team.headcount - team.slots - team.openInvites));
  const [count, setCount] = useState<number | null>(Math.min(Math.max(1, room), mostInvites));
  const [tried, setTried] = useState(false);
  const make = useMutation({
    mutationFn: (count: number) => makeInvites(client, team.id, count),
    onSuccess: fresh,
    gcTime: 0, // codes are shown, not kept
  });
  if (make.data) return <Slips codes={make.data} hub={hub} onDone={make.reset} />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (count !== null) make.mutate(count);
  };
  return (
    <FormPage
      title={t('admin.invites.title', { team: team.name })}
      intro={t('admin.invites.intro')}
      submit={t('admin.invites.make')}
      form={{ onSubmit: submit, noValidate: true }}
      busy={make.isPending}
      error={make.error}
    >
      <NumberField
        label={t('admin.invites.count')}
        help={t('admin.invites.countHelp', {
          headcount: team.headcount,
          slots: team.slots,
          openInvites: team.openInvites,
        })}
        value={count}
        onChange={setCount}
        min={1}
        max={mostInvites}
        fault={tried && count === null ? t('admin.fault.count', { most: mostInvites }) : undefined}
      />
      {team.forLeads ? (
        <Notice>{t('admin.invites.forLeads')}</Notice>
      ) : (
        leads.length > 0 && (
          <Notice>{t('admin.invites.ledBy', { names: leads.join(t('desk.listGap')) })}</Notice>
        )
      )}
      {count !== null && count > room && <Notice>{t('admin.invites.tooMany', { room })}</Notice>}
    </FormPage>
  );
}
