import type { ComponentType } from 'react';
import { Waiting } from './states.tsx';
import { whenHere } from './when-here.ts';

/** A page in a script of its own, which is fetched when the page is first opened. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const usePage = whenHere(load);
  return function Later(props: P) {
    const Page = usePage();
    if (Page) return <Page {...props} />;
    return (
      <div aria-busy>
        <Waiting />
      </div>
    );
  };
}
