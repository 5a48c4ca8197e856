import { createContext, useContext } from 'react';
import type { Situation } from '../../shared/seat-contract/situation.ts';

const SituationContext = createContext<Situation | null>(null);

/** Gives the pages below it where the app is: language, zone, preferences, demo. */
export const SituationProvider = SituationContext.Provider;

export function useSituation(): Situation {
  const situation = useContext(SituationContext);
  if (!situation) throw new Error('no SituationProvider above this component');
  return situation;
}
