import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import type { Organisation } from '../../shared/hub-contract/administration.ts';
import styles from './admin.module.css';

/** The way from nothing to a first invite, as far as it has been gone; gone itself once all of it is done. */
export function SetUpPath({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const steps = stepsOf(organisation);
  const next = steps.find(({ done }) => !done);
  if (!next) return null;
  return (
    <Card title={t('admin.path.title')}>
      <p className={styles.prose}>{t('admin.path.intro')}</p>
      <ol className={styles.path}>
        {steps.map((step) => (
          <li
            key={step.id}
            className={step.done ? styles.done : undefined}
            aria-current={step === next ? 'step' : undefined}
          >
            <span className={styles.mark}>{step.done && <Check size={16} aria-hidden />}</span>
            <span>
              {t(`admin.path.${step.id}`)}
              {step.done && <span className="visually-hidden"> {t('common.done')}</span>}
            </span>
            {step === next && (
              <Button kind="primary" onPress={() => go(step.path)}>
                {t('admin.path.go')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function stepsOf({ sites, accounts }: Organisation) {
  const teams = sites.flatMap((site) => site.teams);
  const [site] = sites;
  const [team] = teams;
  return [
    { id: 'organisation', done: sites.length > 0, path: '/organisation' },
    { id: 'site', done: sites.length > 0, path: '/site' },
    { id: 'team', done: teams.length > 0, path: `/team/${site?.id}` },
    {
      id: 'invites',
      done: teams.some(({ slots, openInvites }) => slots + openInvites > 0),
      path: `/invites/${team?.id}`,
    },
    { id: 'lead', done: accounts.some(({ role }) => role === 'lead'), path: '/people/new/lead' },
    { id: 'hr', done: accounts.some(({ role }) => role === 'hr'), path: '/people/new/hr' },
  ] as const;
}
