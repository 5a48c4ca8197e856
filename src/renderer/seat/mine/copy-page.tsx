import { FileInput } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSeatCall } from '../../clients/use-seat.ts';
import { offerFile } from '../../parts/offer-file.ts';
import { Button } from '../../parts/button.tsx';
import { Notice, Trouble } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import styles from './mine.module.css';
import { MonthCopy } from './month/month-copy.tsx';
import { PageLink } from './page-link.tsx';
import { SubPage } from './sub-page.tsx';

/** S13: everything that was said, as a file that other programs read, and a month on paper. */
export function CopyPage() {
  const { t } = useTranslation();
  const { demo } = useSituation();
  const make = useSeatCall('exportJournal');
  const save = (format: 'csv' | 'json') => make.mutate({ format }, { onSuccess: offerFile });
  return (
    <SubPage title={t('seat.mine.copy')}>
      <p>{t('seat.mine.copyText')}</p>
      <div className={styles.row}>
        <Button isPending={make.isPending} onPress={() => save('csv')}>
          {t('seat.mine.csv')}
        </Button>
        <Button isPending={make.isPending} onPress={() => save('json')}>
          {t('seat.mine.json')}
        </Button>
      </div>
      {make.error && <Trouble error={make.error} />}
      {make.data && <Notice>{t('seat.mine.copySaved', { file: make.data.fileName })}</Notice>}
      <MonthCopy />
      {!demo && (
        <nav className={styles.list} aria-label={t('keep.fromElsewhere')}>
          <PageLink
            to="/mine/import"
            icon={FileInput}
            what={t('keep.fromElsewhere')}
            now={t('keep.fromElsewhereText')}
          />
        </nav>
      )}
    </SubPage>
  );
}
