import { Shuffle } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { growParts, growQuestions } from '../../../shared/guide.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import styles from './guides.module.css';

type Part = (typeof growParts)[number];
type Question = (typeof growQuestions)[number];

/** A bank of questions, and one of them at a time, large enough to glance at while somebody speaks. */
export function GrowGuide() {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<{ part: Part; question: Question } | null>(null);
  /** The next of a part: each is met before one comes again. */
  const pick = (part: Part) => {
    const last = picked?.part === part ? growQuestions.indexOf(picked.question) : -1;
    setPicked({ part, question: growQuestions[(last + 1) % growQuestions.length] ?? 1 });
  };
  return (
    <>
      <p className={styles.picked} role="status">
        {picked ? t(`guides.grow.${picked.part}.${picked.question}`) : t('guides.pickHow')}
      </p>
      <ul className={styles.four}>
        {growParts.map((part) => (
          <li key={part}>
            <Card title={t(`guides.grow.${part}.name`)}>
              <ul className={styles.questions}>
                {growQuestions.map((question) => (
                  <li key={question}>{t(`guides.grow.${part}.${question}`)}</li>
                ))}
              </ul>
              <div className="no-print">
                <Button
                  aria-label={`${t('guides.pick')}: ${t(`guides.grow.${part}.name`)}`}
                  onPress={() => pick(part)}
                >
                  <Shuffle size={18} aria-hidden />
                  {t('guides.pick')}
                </Button>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
