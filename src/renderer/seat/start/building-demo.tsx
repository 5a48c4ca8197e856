import { useTranslation } from 'react-i18next';
import type { DemoState } from '../../../shared/seat-contract/demo.ts';
import { useSeatCall } from '../../clients/use-seat.ts';
import { Button } from '../../parts/button.tsx';
import { Progress } from '../../parts/progress.tsx';
import { Notice } from '../../parts/states.tsx';
import { StartPage } from './start-page.tsx';

/** The simulated world on its way, with how far it is. */
export function BuildingDemo({ state }: { state: DemoState }) {
  const { t } = useTranslation();
  const startDemo = useSeatCall('startDemo');
  return (
    <StartPage>
      <h1>{t('seat.building.title')}</h1>
      <p>{t('seat.building.intro')}</p>
      {state.stage === 'failed' ? (
        <Notice
          tone="care"
          action={<Button onPress={() => startDemo.mutate({})}>{t('common.retry')}</Button>}
        >
          {t('seat.building.failed')}
        </Notice>
      ) : (
        <Progress label={t('seat.building.progress')} value={state.progress} />
      )}
    </StartPage>
  );
}
