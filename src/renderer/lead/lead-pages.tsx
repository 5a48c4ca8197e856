import {
  BookOpen,
  CalendarDays,
  FileText,
  Grid3x3,
  Heart,
  HeartHandshake,
  LifeBuoy,
  type LucideIcon,
  Mail,
  Megaphone,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { HubOutput } from '../../shared/hub-contract.ts';
import { SealedPage } from '../desk/sealed-page.tsx';
import { GuidesPage } from './guides/guides-page.tsx';
import { HuddlePage } from './huddle/huddle-page.tsx';
import { MonthsPage } from './months-page.tsx';
import { PraisePage } from './praise/praise-page.tsx';
import { ReliefPage } from './relief-page.tsx';
import { ReportsPage } from './reports-page.tsx';
import { WeekPage } from './week-page.tsx';

export type UnitCard = HubOutput<'myUnits'>['units'][number];

interface RailPage {
  /** Its words are `leadWork.pages.<id>`. */
  id: 'week' | 'relief' | 'requests' | 'care' | 'huddle' | 'praise' | 'guides' | 'months' | 'reports';
  path: string;
  icon: LucideIcon;
}

/** A page about the unit that is chosen. */
interface AboutUnit extends RailPage {
  show: (unit: UnitCard) => ReactNode;
}

/** A page that is there also while the lead has no unit. */
interface AboutNoUnit extends RailPage {
  always: ReactNode;
}

/** The pages of the lead's rail, in its order. */
export const leadPages: readonly (AboutUnit | AboutNoUnit)[] = [
  { id: 'week', path: '/', icon: CalendarDays, show: ({ unit }) => <WeekPage unit={unit} /> },
  { id: 'relief', path: '/relief', icon: LifeBuoy, show: ({ unit }) => <ReliefPage unit={unit} /> },
  { id: 'requests', path: '/requests', icon: Mail, always: <SealedPage page="requests" /> },
  { id: 'care', path: '/care', icon: HeartHandshake, always: <SealedPage page="care" /> },
  { id: 'huddle', path: '/huddle', icon: Megaphone, show: ({ unit }) => <HuddlePage unit={unit} /> },
  { id: 'praise', path: '/praise', icon: Heart, show: ({ unit }) => <PraisePage unit={unit} /> },
  { id: 'guides', path: '/guides', icon: BookOpen, show: ({ unit }) => <GuidesPage unit={unit} /> },
  { id: 'months', path: '/months', icon: Grid3x3, show: ({ unit }) => <MonthsPage unit={unit} /> },
  {
    id: 'reports',
    path: '/reports',
    icon: FileText,
    show: ({ unit }) => <ReportsPage key={unit} unit={unit} />,
  },
];
