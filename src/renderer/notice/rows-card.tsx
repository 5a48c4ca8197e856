import { useTranslation } from 'react-i18next';
import { type Attribute, attributes } from '../../shared/week-report.ts';
import styles from '../desk/privacy.module.css';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';

type Kind = {
  values: 'step' | 'tier' | 'stressor' | 'theme';
  from: 'mean' | 'tier' | 'most' | 'pulse' | 'theme';
};

/** What each of the ten rows can say, and what it is worked out from (PRIVACY, "The report"). */
const kinds: Record<Attribute, Kind> = {
  mood: { values: 'step', from: 'mean' },
  calm: { values: 'step', from: 'mean' },
  tier: { values: 'tier', from: 'tier' },
  stressor: { values: 'stressor', from: 'most' },
  'pulse.1': { values: 'step', from: 'pulse' },
  'pulse.2': { values: 'step', from: 'pulse' },
  'pulse.3': { values: 'step', from: 'pulse' },
  'pulse.4': { values: 'step', from: 'pulse' },
  'pulse.5': { values: 'step', from: 'pulse' },
  theme: { values: 'theme', from: 'theme' },
};

/** Dots part the keys of the words, so `pulse.1` is `pulse-1` there. */
type WordKey<A extends string> = A extends `${infer Head}.${infer Tail}` ? `${Head}-${Tail}` : A;
const keyOf = (attribute: Attribute) => attribute.replace('.', '-') as WordKey<Attribute>;

/** The ten rows that leave a seat every week. */
export function RowsCard() {
  const { t } = useTranslation();
  return (
    <Card title={t('notice.rows.title')}>
      <p className={styles.prose}>{t('notice.rows.text')}</p>
      <DataTable
        caption={t('notice.rows.title')}
        columns={[t('notice.rows.column.row'), t('notice.rows.column.values'), t('notice.rows.column.from')]}
        rows={attributes.map((attribute) => ({
          key: attribute,
          cells: [
            t(`domain.attribute.${keyOf(attribute)}`),
            t(`notice.rows.values.${kinds[attribute].values}`),
            t(`notice.rows.from.${kinds[attribute].from}`),
          ],
        }))}
      />
      <p className={styles.prose}>{t('notice.rows.fewest')}</p>
    </Card>
  );
}
