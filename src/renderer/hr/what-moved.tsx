import { useTranslation } from 'react-i18next';
import { changeOver } from '../desk/noise.ts';
import { Card } from '../parts/card.tsx';
import styles from './hr.module.css';
import type { MeasureName, Scope } from './scopes.ts';

const measures = ['mood', 'calm', 'strained'] as const satisfies readonly MeasureName[];

/** First, in words: what moved by more than noise, site by site. */
export function WhatMoved({ scopes }: { scopes: readonly Scope[] }) {
  const { t } = useTranslation();
  const said = ({ weeks }: Scope) => {
    const changes = measures.map((name) => ({
      name,
      change: changeOver(weeks.map(({ week, measures }) => ({ week, ...measures[name] }))),
    }));
    if (changes.some(({ change }) => !change)) return t('desk.moved.early');
    const moved = changes.flatMap(({ name, change }) =>
      change && change.direction !== 0
        ? [t(`desk.moved.${name}.${change.direction > 0 ? 'up' : 'down'}`)]
        : [],
    );
    return moved.length > 0 ? moved.join(t('desk.listGap')) : t('desk.moved.nothing');
  };
  return (
    <Card title={t('desk.moved.title')}>
      <dl className={styles.moved}>
        {scopes.map((scope) => (
          <div key={scope.id}>
            <dt>{scope.name}</dt>
            <dd>{said(scope)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.facts}>{t('desk.moved.how')}</p>
    </Card>
  );
}
