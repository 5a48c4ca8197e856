import { useEffect, useLayoutEffect, useState } from 'react';
import { nearestLanguage } from '../../shared/language.ts';
import { defaultPreferences } from '../../shared/preferences.ts';
import { useFreshness, useSeat } from '../clients/use-seat.ts';
import { applyAppearance } from '../parts/appearance.ts';
import { LastResort } from '../parts/last-resort.tsx';
import { Spoken } from '../parts/spoken.tsx';
import { Trouble, Waiting } from '../parts/states.tsx';
import { SituationProvider } from './situation.ts';
import { StartPage } from './start/start-page.tsx';
import { Window } from './window.tsx';

// On its way while the app is asked where it is; the window itself is painted before.
const coming = import('./stage.tsx');

/** The pages once they are here. Not React's `lazy`: that keeps a placeholder for 300 ms, also when the pages come sooner. */
function usePages() {
  const [loaded, setLoaded] = useState<Awaited<typeof coming> | null>(null);
  useEffect(() => void coming.then(setLoaded), []);
  return loaded;
}

/** The agent's window: asks where the app is and shows the page for it. */
export function Root() {
  useFreshness();
  const pages = usePages();
  const situation = useSeat('situation', {});
  const language = situation.data?.language ?? nearestLanguage(navigator.language);
  const preferences = situation.data?.preferences ?? defaultPreferences;
  useLayoutEffect(() => applyAppearance(preferences, language), [preferences, language]);

  return (
    <Spoken language={language}>
      <Window>
        {situation.data && pages ? (
          <LastResort instead={<BrokenPage />}>
            <SituationProvider value={situation.data}>
              <pages.Stage situation={situation.data} />
            </SituationProvider>
          </LastResort>
        ) : (
          <StartPage>
            {situation.error ? (
              <Trouble error={situation.error} retry={() => void situation.refetch()} />
            ) : (
              <Waiting />
            )}
          </StartPage>
        )}
      </Window>
    </Spoken>
  );
}

/** Help is still above it, and everything that was saved is still there. */
function BrokenPage() {
  return (
    <StartPage>
      <Trouble error={null} retry={() => location.reload()} />
    </StartPage>
  );
}
