import { useTranslation } from 'react-i18next';
import type { CareContent } from '../../shared/care.ts';
import { Refusal } from '../../shared/errors.ts';
import { Button } from '../parts/button.tsx';
import { CareWords } from './care-words.tsx';
import { MailboxTrouble } from './mailbox-trouble.tsx';
import styles from './requests.module.css';

interface CareConflictProps {
  mine: CareContent;
  theirs: CareContent;
  busy: boolean;
  error: unknown;
  onMine: () => void;
  onTheirs: () => void;
}

/** An entry that was saved in two places: both are shown, and whoever wrote the second decides. */
export function CareConflict({ mine, theirs, busy, error, onMine, onTheirs }: CareConflictProps) {
  const { t } = useTranslation();
  const isOld = error instanceof Refusal && error.code === 'changedMeanwhile'; // what led here
  return (
    <div className={styles.form} role="status">
      <p>{t('care.conflict.text')}</p>
      <div className={styles.both}>
        <section>
          <h3>{t('care.conflict.mine')}</h3>
          <CareWords content={mine} />
        </section>
        <section>
          <h3>{t('care.conflict.theirs')}</h3>
          <CareWords content={theirs} />
        </section>
      </div>
      {error !== null && !isOld && <MailboxTrouble error={error} />}
      <div className={styles.row}>
        <Button kind="primary" isPending={busy} onPress={onMine}>
          {t('care.conflict.keepMine')}
        </Button>
        <Button isDisabled={busy} onPress={onTheirs}>
          {t('care.conflict.keepTheirs')}
        </Button>
      </div>
    </div>
  );
}
