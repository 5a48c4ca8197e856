import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { HelpOfSite } from '../../shared/hub-contract/help.ts';
import { type SiteHelpLine, siteHelpLine } from '../../shared/site-help.ts';
import { useHub, useHubCall } from '../clients/use-desk.ts';
import { Asked } from '../desk/asked.tsx';
import { TextField } from '../parts/field.tsx';
import { Empty } from '../parts/states.tsx';
import { FormPage } from './form-page.tsx';

const texts = ['label', 'number', 'region', 'hours'] as const;

/** A line of a site, a new one or one that is there: `place` is `new`, or its place from 1. */
export function HelpLineForm({ site, place }: { site: string; place: string }) {
  const { t } = useTranslation();
  const all = useHub('allHelp', {});
  return (
    <Asked of={all} title={t('help.admin.title')}>
      {({ sites }) => {
        const found = sites.find(({ id }) => String(id) === site);
        const line = found?.lines[Number(place) - 1];
        if (!found || (place !== 'new' && !line)) return <Empty>{t('errors.notFound')}</Empty>;
        return <LineForm help={found} line={line ?? null} />;
      }}
    </Asked>
  );
}

function LineForm({ help, line }: { help: HelpOfSite; line: SiteHelpLine | null }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const set = useHubCall('setHelp');
  const empty = { label: '', number: '', region: '', hours: '', verifiedAt: help.today };
  const [draft, setDraft] = useState<SiteHelpLine>(line ?? empty);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const parsed = siteHelpLine.safeParse(draft);
  const faults = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])));
  if (draft.verifiedAt > help.today) faults.add('verifiedAt');
  const lines = line ? help.lines.map((each) => (each === line ? draft : each)) : [...help.lines, draft];

  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (faults.size === 0) set.mutate({ site: String(help.id), lines }, { onSuccess: () => go('/help') });
  };
  return (
    <FormPage
      title={t(line ? 'help.admin.editTitle' : 'help.admin.addTitle', { site: help.site })}
      intro={t('help.admin.intro')}
      submit={t('help.admin.save')}
      form={{ ref: form, onSubmit: submit, noValidate: true }}
      busy={set.isPending}
      error={set.error}
      back="/help"
    >
      {texts.map((field) => (
        <TextField
          key={field}
          label={t(`help.admin.${field}`)}
          value={draft[field]}
          onChange={(value) => setDraft({ ...draft, [field]: value })}
          fault={tries > 0 && faults.has(field) ? t(`help.admin.fault.${field}`) : undefined}
        />
      ))}
      <TextField
        label={t('help.admin.verifiedAt')}
        help={t('help.admin.verifiedAtHelp')}
        type="date"
        value={draft.verifiedAt}
        onChange={(verifiedAt) => setDraft({ ...draft, verifiedAt })}
        fault={tries > 0 && faults.has('verifiedAt') ? t('help.admin.fault.verifiedAt') : undefined}
      />
    </FormPage>
  );
}
