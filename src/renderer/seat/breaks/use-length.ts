import { useTranslation } from 'react-i18next';

/** From here on, in seconds, nobody asks for more than the nearest minute. */
const inMinutes = 90;

/** How long a break or a routine is, in words: minutes where it has whole ones or is long, else seconds. */
export function useLength(): (seconds: number) => string {
  const { t } = useTranslation();
  return (seconds) =>
    seconds % 60 === 0 || seconds >= inMinutes
      ? t('breaks.length.minutes', { count: Math.round(seconds / 60) })
      : t('breaks.length.seconds', { count: seconds });
}
