import { useTranslation } from 'react-i18next';

/** How long a break is, in words: whole minutes where it has them, else seconds. */
export function useLength(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) =>
    seconds % 60 === 0
      ? t('breaks.length.minutes', { count: seconds / 60 })
      : t('breaks.length.seconds', { count: seconds });
}
