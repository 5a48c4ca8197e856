import '../parts/tokens.css';
import '../parts/base.css';
import '@fontsource-variable/noto-sans-sc';
import '@fontsource-variable/noto-sans-tc';
import './gallery.css';
import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { type Language, language, languages } from '../../shared/language.ts';
import { defaultPreferences, preferences, theme } from '../../shared/preferences.ts';
import { newQueries } from '../clients/queries.ts';
import { applyAppearance } from '../parts/appearance.ts';
import { Spoken } from '../parts/spoken.tsx';
import { actOut, rest } from './act.ts';
// What the app loads later is here at once, so that no screen is looked at while it is still coming.
import '../parts/any-chart.tsx';
import '../seat/desk-page.tsx';
import '../seat/patterns/patterns-page.tsx';
import '../seat/mine/roster-page.tsx';
import '../seat/stage.tsx';
import type { Look, Screen } from './screen.ts';
import { screens } from './screens.tsx';

/** `#/today?language=zh-CN&theme=dark&textSize=160`; what is not said is as at first start. */
function readAddress(): { screen: Screen | undefined; look: Look } {
  const { pathname, searchParams } = new URL(location.hash.slice(1) || '/', location.origin);
  const asked = Object.fromEntries(searchParams);
  const spoken: Language = language.catch('en').parse(asked.language);
  return {
    screen: screens.find(({ id }) => `/${id}` === pathname),
    look: {
      language: spoken,
      preferences: preferences.parse({
        ...defaultPreferences,
        language: spoken,
        theme: theme.catch('light').parse(asked.theme),
        textSize: preferences.shape.textSize.catch(100).parse(Number(asked.textSize)),
      }),
    },
  };
}

function listenToHash(onChange: () => void) {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

function Gallery() {
  const address = useSyncExternalStore(listenToHash, () => location.hash);
  const { screen, look } = readAddress();
  useLayoutEffect(() => applyAppearance(look.preferences, look.language));
  return (
    <Spoken key={address} language={look.language}>
      {screen ? <OneScreen screen={screen} look={look} /> : <Index />}
    </Spoken>
  );
}

/** A screen on fakes of its own. `data-shown` on the page tells a test that its acts are done. */
function OneScreen({ screen, look }: { screen: Screen; look: Look }) {
  const { i18n } = useTranslation();
  const [queries] = useState(newQueries);
  const [content] = useState(() => screen.render(look));
  useEffect(() => void showOff(screen, i18n), [screen, i18n]);
  return <QueryClientProvider client={queries}>{content}</QueryClientProvider>;
}

/** Does the acts, waits until the page has come to rest and has its letters, and says so. */
async function showOff(screen: Screen, words: i18n): Promise<void> {
  await rest();
  if (screen.acts?.length) {
    await actOut(screen.acts, words);
    await rest();
  }
  await document.fonts.ready;
  // A canvas does not wait for letters that nothing else shows; a changed style makes it draw anew.
  document.documentElement.style.setProperty('--letters-for', JSON.stringify(location.hash));
  await rest();
  document.documentElement.dataset.shown = location.hash;
}

function Index() {
  return (
    <main>
      <h1>Gallery</h1>
      <p>Every screen in every state, on made-up people.</p>
      <table>
        <tbody>
          {screens.map(({ id, title, width = 420 }) => (
            <tr key={id} data-screen={id} data-width={width}>
              <th scope="row">{title}</th>
              {languages.map((spoken) => (
                <td key={spoken}>
                  {theme.options.slice(1).map((look) => (
                    <a key={look} href={`#/${id}?language=${spoken}&theme=${look}`}>
                      {spoken} {look}{' '}
                    </a>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no root');
createRoot(root).render(<Gallery />);
