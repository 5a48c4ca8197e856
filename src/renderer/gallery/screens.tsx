import { breakScreens } from './break-screens.tsx';
import { breatheScreens } from './breathe-screens.tsx';
import { callScreens } from './call-screens.tsx';
import { deskScreens } from './desk-screens.tsx';
import { handsScreens } from './hands-screens.tsx';
import { goalScreens } from './goal-screens.tsx';
import { monthsScreens } from './months-screens.tsx';
import { patternsScreens } from './patterns-screens.tsx';
import { praiseScreens } from './praise-screens.tsx';
import { privacyScreens } from './privacy-screens.tsx';
import { requestsScreens } from './requests-screens.tsx';
import type { Screen } from './screen.ts';
import { reportsScreens } from './reports-screens.tsx';
import { seatScreens } from './seat-screens.tsx';
import { shelfScreens } from './shelf-screens.tsx';
import { strainScreens } from './strain-screens.tsx';
import { talkScreens } from './talk-screens.tsx';
import { teamScreens } from './team-screens.tsx';
import { systemScreens } from './system-screens.tsx';

/** Every screen of the product in every state: the gallery, the accessibility run and the pictures all read this list. */
export const screens: readonly Screen[] = [
  ...breakScreens,
  ...breatheScreens,
  ...callScreens,
  ...deskScreens,
  ...handsScreens,
  ...goalScreens,
  ...monthsScreens,
  ...patternsScreens,
  ...praiseScreens,
  ...privacyScreens,
  ...reportsScreens,
  ...requestsScreens,
  ...seatScreens,
  ...shelfScreens,
  ...strainScreens,
  ...talkScreens,
  ...teamScreens,
  ...systemScreens,
];
