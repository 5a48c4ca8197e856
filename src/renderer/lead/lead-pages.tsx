import { CalendarDays, Grid3x3, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HubOutput } from '../../shared/hub-contract.ts';
import { MonthsPage } from './months-page.tsx';
import { WeekPage } from './week-page.tsx';

export type UnitCard = HubOutput<'myUnits'>['units'][number];

interface LeadPage {
  /** Its words are `leadWork.pages.<id>`. */
  id: 'week' | 'months';
  path: string;
  icon: LucideIcon;
  /** The page about the unit that is chosen. */
  show: (unit: UnitCard) => ReactNode;
}

/** The pages of the lead's rail, in its order. */
export const leadPages: readonly LeadPage[] = [
  { id: 'week', path: '/', icon: CalendarDays, show: ({ unit }) => <WeekPage unit={unit} /> },
  { id: 'months', path: '/months', icon: Grid3x3, show: ({ unit }) => <MonthsPage unit={unit} /> },
];
