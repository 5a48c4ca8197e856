import { CalendarDays, type LucideIcon, BookOpen, Heart, Megaphone, Grid3x3 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HubOutput } from '../../shared/hub-contract.ts';
import { HuddlePage } from './huddle/huddle-page.tsx';
import { GuidesPage } from './guides/guides-page.tsx';
import { PraisePage } from './praise/praise-page.tsx';
import { MonthsPage } from './months-page.tsx';
import { WeekPage } from './week-page.tsx';

export type UnitCard = HubOutput<'myUnits'>['units'][number];

interface LeadPage {
  /** Its words are `leadWork.pages.<id>`. */
  id: 'week' | 'huddle' | 'praise' | 'guides' | 'months';
  path: string;
  icon: LucideIcon;
  /** The page about the unit that is chosen. */
  show: (unit: UnitCard) => ReactNode;
}

/** The pages of the lead's rail, in its order. */
export const leadPages: readonly LeadPage[] = [
  { id: 'week', path: '/', icon: CalendarDays, show: ({ unit }) => <WeekPage unit={unit} /> },
  { id: 'huddle', path: '/huddle', icon: Megaphone, show: ({ unit }) => <HuddlePage unit={unit} /> },
  { id: 'praise', path: '/praise', icon: Heart, show: ({ unit }) => <PraisePage unit={unit} /> },
  { id: 'guides', path: '/guides', icon: BookOpen, show: ({ unit }) => <GuidesPage unit={unit} /> },
  { id: 'months', path: '/months', icon: Grid3x3, show: ({ unit }) => <MonthsPage unit={unit} /> },
];
