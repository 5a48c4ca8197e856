import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Waiting } from '../parts/states.tsx';
import { DeskTrouble } from './desk-trouble.tsx';

interface AskedProps<T> {
  of: UseQueryResult<T>;
  /** Heading of the page while there is nothing on it. */
  title: string;
  children: (data: T) => ReactNode;
}

/** A page over one question to the hub: what was read before stays while asking again goes wrong. */
export function Asked<T>({ of, title, children }: AskedProps<T>) {
  const trouble = of.error && <DeskTrouble error={of.error} retry={() => void of.refetch()} />;
  if (of.data === undefined)
    return (
      <>
        <h1>{title}</h1>
        {trouble ?? <Waiting />}
      </>
    );
  return (
    <>
      {trouble}
      {children(of.data)}
    </>
  );
}
