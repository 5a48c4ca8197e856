import { useTranslation } from 'react-i18next';
import type { JournalCard } from '../../../shared/seat-contract/shelf.ts';

/** What a journal is called at this computer: as its person chose, else by its number. */
export function useJournalName(): (card: Pick<JournalCard, 'number' | 'name'>) => string {
  const { t } = useTranslation();
  return ({ number, name }) => name ?? t('shelf.who.numbered', { number });
}
