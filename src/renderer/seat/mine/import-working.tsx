import { useTranslation } from 'react-i18next';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Progress } from '../../parts/progress.tsx';
import { After } from '../../parts/states.tsx';

interface ImportWorkingProps {
  /** How far it is, 0–1. */
  share: number;
  what: 'reading' | 'taking' | 'undoing';
}

/** A file on its way, once that takes longer than half a second: how far it is, and how to stop it. */
export function ImportWorking({ share, what }: ImportWorkingProps) {
  const { t } = useTranslation();
  const stop = useSeatCall('stopImport');
  return (
    <After>
      <Progress label={t(`keep.import.${what}`)} value={share} />
      <p>{t('keep.import.meanwhile')}</p>
      <div>
        <Button isPending={stop.isPending} onPress={() => stop.mutate({})}>
          {t('keep.import.stop')}
        </Button>
      </div>
    </After>
  );
}
