import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch } from 'wouter';
import { useFreshness, useSeat } from '../../clients/use-seat.ts';
import { applyAppearance } from '../../parts/appearance.ts';
import { Button } from '../../parts/button.tsx';
import { Spoken } from '../../parts/spoken.tsx';
import { BreathePage } from '../breathe/breathe-page.tsx';
import { HelpButton } from '../help.tsx';
import { SituationProvider } from '../situation.ts';
import { BreakPage } from './break-page.tsx';
import styles from './breaks.module.css';

/** A break over a whole monitor: the calm page, a routine if wanted, help, and a way out that Escape takes too. */
export function BreakScreen({ onLeave }: { onLeave: () => void }) {
  useFreshness();
  const { data } = useSeat('situation', {});
  const running = useSeat('breaks', {}).data?.running;
  useLayoutEffect(() => {
    if (data) applyAppearance(data.preferences, data.language);
  }, [data]);
  useEscape(onLeave);
  if (!data || !running) return null;
  return (
    <Spoken language={data.language}>
      <SituationProvider value={data}>
        <div className={styles.screen}>
          <header className={styles.top}>
            <LeaveButton onLeave={onLeave} />
            <HelpButton />
          </header>
          <main>
            <Switch>
              <Route path="/breathe/:routine" component={BreathePage} />
              <Route>
                <BreakPage running={running} />
              </Route>
            </Switch>
          </main>
        </div>
      </SituationProvider>
    </Spoken>
  );
}

function LeaveButton({ onLeave }: { onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <Button kind="quiet" onPress={onLeave}>
      {t('breaks.page.clear')}
    </Button>
  );
}

/** Escape leaves the screens, unless a sheet is open: then it is the sheet's. */
function useEscape(onLeave: () => void): void {
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('[role=dialog]')) onLeave();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => leave(event);
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, []);
}
