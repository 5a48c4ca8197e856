import { useTranslation } from 'react-i18next';
import type { NoteContent } from '../../../shared/note.ts';
import type { Recipient } from '../../../shared/seat-contract/hands.ts';
import { Card } from '../../parts/card.tsx';
import styles from './hands.module.css';

interface PreviewProps {
  content: NoteContent;
  to: Recipient;
  second: Recipient | null;
  afterHours: number;
}

/** Promise 4 for raised hands: all that will be sent, before it is; and what others can see of it. */
export function Preview({ content: { kind, words, name }, to, second, afterHours }: PreviewProps) {
  const { t } = useTranslation();
  const facts = [
    [t('hands.preview.to'), t('hands.to.who', { name: to.name, kind: t(`hands.to.kind.${to.kind}`) })],
    [t('hands.preview.what'), t(`hands.what.kind.${kind}`)],
    [t('hands.preview.words'), words || t('hands.preview.noWords')],
    [t('hands.preview.name'), name ?? t('hands.preview.noName')],
    [
      t('hands.preview.second'),
      second
        ? t('hands.second.whenThen', {
            name: second.name,
            hours: t('hands.second.hours', { hours: afterHours }),
          })
        : t('hands.second.nobody'),
    ],
  ];
  return (
    <Card title={t('hands.preview.title')}>
      <dl className={styles.facts}>
        {facts.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{said}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>{t('hands.preview.never')}</p>
      <p className={styles.soft}>{t('hands.preview.sealed', { name: to.name })}</p>
    </Card>
  );
}
