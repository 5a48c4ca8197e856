import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useSeat } from '../../clients/use-seat.ts';
import styles from './strain.module.css';

/** One quiet line that leads to the early notice. It never names a tier: someone may stand behind. Gone when it is off. */
export function StrainLine() {
  const { t } = useTranslation();
  const tier = useSeat('notice', {}).data?.tier;
  if (!tier) return null;
  const usual = tier === 'learning' || tier === 'steady';
  return (
    <p className={styles.line}>
      <Link href="/strain">{t(usual ? 'strain.line.usual' : 'strain.line.news')}</Link>
    </p>
  );
}
