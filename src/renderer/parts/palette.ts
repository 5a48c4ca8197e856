import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The colours and the type of the page as plain values, for what is drawn on a canvas. */
export interface Palette {
  accent: string;
  accentWeak: string;
  ink: string;
  soft: string;
  line: string;
  edge: string;
  paper: string;
  surface: string;
  /** From mood 1 to mood 5. */
  moods: readonly string[];
  font: { family: string; size: number };
  /** Grows with each reading, so that a drawing knows it is out of date. */
  version: number;
}

/** The tokens as they stand now; read again when theme, language, text size or the system's colours change, and for print. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(() => readPalette(0));
  useEffect(() => {
    // At once: before a page is printed there is no later.
    const again = () => flushSync(() => setPalette(({ version }) => readPalette(version + 1)));
    const watch = new MutationObserver(again);
    watch.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang', 'style'] });
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    for (const list of media) list.addEventListener('change', again);
    return () => {
      watch.disconnect();
      for (const list of media) list.removeEventListener('change', again);
    };
  }, []);
  return palette;
}

/** A token may be `light-dark(…)`; only a computed colour says which side holds. */
function readPalette(version: number): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const palette: Palette = {
    accent: colour('accent'),
    accentWeak: colour('accent-weak'),
    ink: colour('ink'),
    soft: colour('soft'),
    line: colour('line'),
    edge: colour('edge'),
    paper: colour('paper'),
    surface: colour('surface'),
    moods: [1, 2, 3, 4, 5].map((step) => colour(`mood-${step}`)),
    font: {
      family: getComputedStyle(document.body).fontFamily,
      // Words on a canvas take room from the drawing: they grow to 16 px, and the table beside it without end.
      size: Math.min(16, Math.round(rootSize * 0.8125)),
    },
    version,
  };
  probe.remove();
  return palette;
}
