import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import styles from './choice.module.css';

interface ChoiceProps {
  icon: LucideIcon;
  what: string;
  /** A second line; none where the first says it all. */
  why?: string;
  onPress: () => void;
}

/** One way on from a page, as a large button: what it is, and why one would. */
export function Choice({ icon: Icon, what, why, onPress }: ChoiceProps) {
  return (
    <Button className={styles.choice ?? ''} onPress={onPress}>
      <Icon size={28} aria-hidden="true" />
      <span className={styles.what}>{what}</span>
      {why && <span className={styles.why}>{why}</span>}
    </Button>
  );
}
