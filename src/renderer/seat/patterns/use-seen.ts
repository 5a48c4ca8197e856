import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether an element has come into view, or the page is being printed; once true it stays so. */
export function useSeen(): [RefObject<HTMLDivElement | null>, boolean] {
  const here = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !here.current) return;
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
    );
    watch.observe(here.current);
    const atOnce = () => flushSync(() => setSeen(true)); // before a page is printed there is no later
    addEventListener('beforeprint', atOnce);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', atOnce);
    };
  }, [seen]);
  return [here, seen];
}
