import { breakScreens } from './break-screens.tsx';
import { breatheScreens } from './breathe-screens.tsx';
import { callScreens } from './call-screens.tsx';
import { deskScreens } from './desk-screens.tsx';
import { monthsScreens } from './months-screens.tsx';
import { patternsScreens } from './patterns-screens.tsx';
import { privacyScreens } from './privacy-screens.tsx';
import type { Screen } from './screen.ts';
import { seatScreens } from './seat-screens.tsx';
import { strainScreens } from './strain-screens.tsx';

/** Every screen of the product in every state: the gallery, the accessibility run and the pictures all read this list. */
export const screens: readonly Screen[] = [
  ...breakScreens,
  ...breatheScreens,
  ...callScreens,
  ...deskScreens,
  ...monthsScreens,
  ...patternsScreens,
  ...privacyScreens,
  ...seatScreens,
  ...strainScreens,
];
