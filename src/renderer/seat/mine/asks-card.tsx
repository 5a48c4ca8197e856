import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import styles from './mine.module.css';

/** What a seat in a team asks its hub without being told to; docs/protocol.md has each call. */
export function AsksCard() {
  const { t } = useTranslation();
  return (
    <Card title={t('mine.asks.title')}>
      <p>{t('mine.asks.text')}</p>
      <ul className={styles.list}>
        <li>{t('mine.asks.keys')}</li>
        <li>{t('mine.asks.tokens')}</li>
        <li>{t('help.fetched')}</li>
        <li>{t('team.checked.fetched')}</li>
        <li>{t('mine.asks.recipients')}</li>
      </ul>
    </Card>
  );
}
