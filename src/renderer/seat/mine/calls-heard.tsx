import { useTranslation } from 'react-i18next';
import type { CallSetup } from '../../../shared/seat-contract/calls.ts';
import { Card } from '../../parts/card.tsx';
import { CopiedText } from '../../parts/copied-text.tsx';
import styles from './mine.module.css';

/** What was heard last, and how to send a first event by hand. */
export function HeardCard({ setup: { address, token, lastEvent, eventsHeard } }: { setup: CallSetup }) {
  const { t, i18n } = useTranslation();
  return (
    <Card title={t('calls.state.title')}>
      <p>
        {lastEvent
          ? t('calls.state.last', {
              type: lastEvent.type,
              ago: ago(lastEvent.secondsAgo, i18n.language),
            })
          : t('calls.state.nothing')}
      </p>
      {eventsHeard > 0 && <p className={styles.soft}>{t('calls.state.count', { count: eventsHeard })}</p>}
      {address && (
        <>
          <p>{t('calls.state.try')}</p>
          <CopiedText
            label={t('calls.state.command')}
            text={ringByHand(address, token, `by-hand-${eventsHeard + 1}`)}
          />
        </>
      )}
    </Card>
  );
}

/** The same line for sh, cmd and PowerShell: double quotes only. Each event wants a name of its own. */
function ringByHand(address: string, token: string, id: string): string {
  const headers = [
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    'ce-specversion: 1.0',
    'ce-type: sidetone.call.ringing',
    'ce-source: by-hand',
    `ce-id: ${id}`,
  ];
  return ['curl -X POST', ...headers.map((header) => `-H "${header}"`), address].join(' ');
}

/** "2 seconds ago", in the largest unit that fits. */
function ago(seconds: number, language: string): string {
  const [count, unit] =
    seconds < 60
      ? ([seconds, 'second'] as const)
      : seconds < 3600
        ? ([Math.floor(seconds / 60), 'minute'] as const)
        : ([Math.floor(seconds / 3600), 'hour'] as const);
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-count, unit);
}
