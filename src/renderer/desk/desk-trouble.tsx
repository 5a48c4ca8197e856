import { useTranslation } from 'react-i18next';
import { useNewSession } from '../clients/use-desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice, Trouble } from '../parts/states.tsx';
import { type ErrorCode, Refusal } from '../../shared/errors.ts';

/** Codes that mean something else at a desk than on a seat, where a journal stands behind them. */
const own = [
  'offline',
  'hubAnsweredBadly',
  'notAllowed',
  'notSignedIn',
  'tooManyTries',
] as const satisfies readonly ErrorCode[];

/** What went wrong at a desk, in words, and the way on: sign in again, or try again. */
export function DeskTrouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const newSession = useNewSession();
  const code = own.find((code) => error instanceof Refusal && error.code === code);
  if (!code) return <Trouble error={error} {...(retry && { retry })} />;
  const action =
    code === 'notSignedIn' ? (
      <Button onPress={() => void newSession()}>{t('common.signIn')}</Button>
    ) : (
      retry && <Button onPress={retry}>{t('common.retry')}</Button>
    );
  return (
    <Notice tone="care" action={action}>
      {t(`desk.trouble.${code}`)}
    </Notice>
  );
}
