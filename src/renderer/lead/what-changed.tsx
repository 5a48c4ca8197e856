import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LoggedAction } from '../../shared/hub-contract/actions.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import styles from './lead.module.css';
import { useWorkWords } from './use-work-words.ts';

/** Third question: the newest change and what came after it, and how many are under way. */
export function WhatChanged({ actions, onAdd }: { actions: readonly LoggedAction[]; onAdd: () => void }) {
  const { t } = useTranslation();
  const words = useWorkWords();
  const reviewed = actions.find(({ reviews }) => reviews.some(({ state }) => state === 'compared'));
  const newest = reviewed ?? actions[0];
  return (
    <Card title={t('leadWork.change.title')}>
      {newest ? (
        <>
          <p className={styles.answer}>
            {t('leadWork.change.newest', { action: words.action(newest), day: words.day(newest.begun) })}
          </p>
          {newest.reviews.map((review) => (
            <p key={review.after}>{words.review(review)}</p>
          ))}
          <p>{t('leadWork.change.open', { count: actions.filter(({ end }) => end === null).length })}</p>
        </>
      ) : (
        <p className={styles.answer}>{t('leadWork.change.none')}</p>
      )}
      <div className="no-print">
        <Button onPress={onAdd}>
          <Plus size={18} aria-hidden />
          {t('leadWork.change.add')}
        </Button>
      </div>
    </Card>
  );
}
