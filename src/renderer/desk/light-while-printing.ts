import { useEffect } from 'react';

/** Paper is white: a page that shows itself dark is printed light, charts included. */
export function useLightWhilePrinting() {
  useEffect(() => {
    const root = document.documentElement;
    let chosen: string | undefined;
    const before = () => {
      chosen = root.dataset.theme;
      root.dataset.theme = 'light';
    };
    const after = () => {
      if (chosen) root.dataset.theme = chosen;
      else delete root.dataset.theme;
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
