import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { SearchField } from '../parts/choice-field.tsx';
import { TextField } from '../parts/field.tsx';
import { FormPage } from './form-page.tsx';
import { useHubForm } from './use-hub-form.ts';

/** A site and the time zone its weeks are cut in. */
export function SiteForm({ zone }: { zone: string }) {
  const { t, i18n } = useTranslation();
  const [, go] = useLocation();
  const zones = useMemo(() => zoneChoices(i18n.language), [i18n.language]);
  const hub = useHubForm('addSite', { name: '', zone }, ({ sites }) => {
    const added = sites.at(-1);
    go(added ? `/team/${added.id}` : '/');
  });
  return (
    <FormPage
      title={t('admin.site.title')}
      intro={t('admin.site.intro')}
      submit={t('admin.site.add')}
      {...hub}
    >
      <TextField
        label={t('admin.site.name')}
        value={hub.draft.name ?? ''}
        onChange={(name) => hub.set({ name })}
        fault={hub.faulty('name') ? t('admin.fault.name') : undefined}
      />
      <SearchField
        label={t('admin.site.zone')}
        help={t('admin.site.zoneHelp')}
        noMatch={t('admin.site.zoneNone')}
        value={hub.draft.zone}
        onChange={(zone) => hub.set({ zone })}
        choices={zones}
        fault={hub.faulty('zone') ? t('admin.fault.zone') : undefined}
      />
    </FormPage>
  );
}

/** Every zone this browser knows, with its name in the page's language so that it is found by that too. */
function zoneChoices(language: string) {
  return Intl.supportedValuesOf('timeZone').map((id) => {
    const parts = new Intl.DateTimeFormat(language, {
      timeZone: id,
      timeZoneName: 'longGeneric',
    }).formatToParts(0);
    return { id, text: id, also: parts.find(({ type }) => type === 'timeZoneName')?.value ?? '' };
  });
}
