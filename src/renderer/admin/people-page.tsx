import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import styles from './admin.module.css';

/** Who may sign in, and what each of them sees. */
export function PeoplePage({ organisation }: { organisation: Organisation }) {
  const { t, i18n } = useTranslation();
  const [, go] = useLocation();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  const teams = organisation.sites.flatMap((site) => site.teams);
  return (
    <>
      <header className={styles.head}>
        <h1>{t('admin.people.title')}</h1>
        <Button kind="primary" onPress={() => go('/people/new')}>
          {t('admin.people.add')}
        </Button>
      </header>
      <Card>
        <p className={styles.prose}>{t('admin.people.intro')}</p>
        <DataTable
          caption={t('admin.people.title')}
          columns={[
            t('admin.person.name'),
            t('admin.person.role'),
            t('admin.person.login'),
            t('admin.people.sees'),
            t('admin.overview.actions'),
          ]}
          rows={organisation.accounts.map((account) => ({
            key: account.id,
            cells: [
              account.name,
              t(`admin.role.${account.role}.name`),
              account.login,
              account.teams.length > 0
                ? list.format(teams.filter(({ id }) => account.teams.includes(id)).map(({ name }) => name))
                : t(`admin.role.${account.role}.sees`),
              <Button key="open" kind="quiet" onPress={() => go(`/people/${account.id}`)}>
                {t(account.takenUp ? 'common.edit' : 'admin.account.renew')}
              </Button>,
            ],
          }))}
        />
      </Card>
    </>
  );
}
