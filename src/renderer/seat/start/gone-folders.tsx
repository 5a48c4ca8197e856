import { useTranslation } from 'react-i18next';
import { useSeat } from '../../clients/use-seat.ts';
import { Notice } from '../../parts/states.tsx';

/** Folders in which journals lay and that cannot be reached: a first page without them would look like a loss. */
export function GoneFolders() {
  const { t } = useTranslation();
  const place = useSeat('journalPlace', {});
  return place.data?.gone.map((folder) => (
    <Notice key={folder} tone="care">
      {t('shelf.place.gone', { folder })}
    </Notice>
  ));
}
