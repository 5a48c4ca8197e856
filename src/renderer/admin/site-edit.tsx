import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { TextField } from '../parts/field.tsx';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import { FormPage } from './form-page.tsx';
import { useHubForm } from './use-hub-form.ts';

/** A site's name. Its zone stays: weeks that began are cut by it, and seats have pinned it. */
export function SiteEdit({ site }: { site: Organisation['sites'][number] }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const hub = useHubForm('editSite', { site: String(site.id), name: site.name }, () => go('/'));
  return (
    <FormPage
      title={t('admin.edit.site', { name: site.name })}
      intro={t('admin.edit.siteIntro', { zone: site.zone })}
      submit={t('common.save')}
      {...hub}
    >
      <TextField
        label={t('admin.site.name')}
        value={hub.draft.name ?? ''}
        onChange={(name) => hub.set({ name })}
        fault={hub.faulty('name') ? t('admin.fault.name') : undefined}
      />
    </FormPage>
  );
}
