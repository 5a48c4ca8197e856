import { useTranslation } from 'react-i18next';
import type { PrivacyPage } from '../../shared/hub-contract/privacy.ts';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { useNumberWords } from './number-words.ts';
import styles from './privacy.module.css';

const sentences = ['slots', 'floor', 'half', 'wait', 'site', 'audit', 'levels'] as const;

/** The thresholds in force, as the hub says them. */
export function RulesCard({ rules }: Pick<PrivacyPage, 'rules'>) {
  const { t } = useTranslation();
  return (
    <Card title={t('privacy.rules.title')}>
      <ul className={styles.prose}>
        {sentences.map((sentence) => (
          <li key={sentence}>{t(`privacy.rules.${sentence}`, rules)}</li>
        ))}
      </ul>
    </Card>
  );
}

type Number = PrivacyPage['prices'][number]['number'];
/** Dots part the keys of the words, so `unit.mood` is `unit-mood` there. */
type WordKey<N extends string> = N extends `${infer Head}.${infer Tail}` ? `${Head}-${WordKey<Tail>}` : N;
const keyOf = (number: Number) => number.replaceAll('.', '-') as WordKey<Number>;

/** The one table of what each published number costs, and the budget it adds up to. */
export function PricesCard({ prices, budget }: Pick<PrivacyPage, 'prices' | 'budget'>) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  return (
    <Card title={t('privacy.prices.title')}>
      <p className={styles.prose}>{t('privacy.prices.text')}</p>
      <DataTable
        caption={t('privacy.prices.title')}
        columns={[
          t('privacy.prices.column.number'),
          t('privacy.prices.column.epsilon'),
          t('privacy.prices.column.weeks'),
        ]}
        rows={prices.map(({ number, halves, weeks }) => ({
          key: number,
          cells: [
            t(`privacy.prices.number.${keyOf(number)}`),
            halves === 0 ? t('privacy.prices.none') : numbers.plain(halves / 2),
            weeks,
          ],
        }))}
      />
      <p className={styles.prose}>{t('privacy.prices.budget', { budget: numbers.plain(budget / 2) })}</p>
    </Card>
  );
}
