import { useEffect, useState } from 'react';

/**
 * A hook that gives a part of the script once it is here, null until then; it is fetched when a page that uses it has first
 * been drawn. Not React's `lazy`: that keeps its placeholder for 300 ms, also when the script comes in 10.
 */
export function whenHere<T>(load: () => Promise<T>): () => T | null {
  let here: T | null = null;
  return function useScript() {
    const [loaded, setLoaded] = useState(here);
    useEffect(() => {
      let isShown = true;
      const show = async () => {
        here = await load();
        if (isShown) setLoaded(here);
      };
      if (loaded === null) void show();
      return () => {
        isShown = false;
      };
    }, [loaded]);
    return loaded;
  };
}
