import { useEffect, useState } from 'react';

/**
 * A hook that gives a part of the script once it is here, null until then; it is fetched when what uses it has first been
 * drawn. One that does not come is thrown to the window. Not React's `lazy`: that keeps its placeholder for 300 ms, also
 * when the script comes in 10.
 */
export function whenHere<T>(load: () => Promise<T>): () => T | null {
  let here: T | null = null;
  return function useScript() {
    const [loaded, setLoaded] = useState(() => here);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      if (loaded !== null) return;
      let isShown = true;
      const show = async () => {
        try {
          here = await load();
          if (isShown) setLoaded(() => here); // a component is a function, too
        } catch (cause) {
          if (isShown) setError(cause);
        }
      };
      void show();
      return () => void (isShown = false);
    }, [loaded]);
    if (error !== null) throw error;
    return loaded;
  };
}
