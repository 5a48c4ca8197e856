import { type ReactNode, useState } from 'react';
import { fakeSeat, type Trouble } from '../clients/fake-seat.ts';
import type { FakeWorld } from '../clients/fake-world.ts';
import { useSeat } from '../clients/use-seat.ts';
import { DraftsProvider } from '../seat/drafts.tsx';
import { SituationProvider } from '../seat/situation.ts';
import { Window } from '../seat/window.tsx';
import type { Act, Look, Screen } from './screen.ts';
import { SeatOnFake } from './seat-on-fake.tsx';

interface State {
  world?: Partial<FakeWorld>;
  trouble?: Trouble;
  path?: string;
  acts?: readonly Act[];
  width?: number;
  /** Shown in place of the whole window: a page that only a long way leads to. */
  instead?: ReactNode;
  /** `instead` is a window of its own, without the seat's head. */
  bare?: boolean;
}

/** The real window on a fake seat of its own. */
function OnFake({ world, trouble, path = '/', instead, bare, look }: State & { look: Look }) {
  const { language } = look;
  const [client] = useState(() =>
    fakeSeat({ ...world, language, preferences: { ...look.preferences, ...world?.preferences } }, trouble),
  );
  return (
    <SeatOnFake client={client} path={path}>
      {instead && (bare ? instead : <InSituation>{instead}</InSituation>)}
    </SeatOnFake>
  );
}

function InSituation({ children }: { children: ReactNode }) {
  const situation = useSeat('situation', {});
  if (!situation.data) return null;
  return (
    <SituationProvider value={situation.data}>
      <Window>
        <DraftsProvider>{children}</DraftsProvider>
      </Window>
    </SituationProvider>
  );
}

/** A screen of the seat's window: at a path of a fake world, after some acts. */
export function seat(id: string, title: string, { acts = [], width = 420, ...state }: State = {}): Screen {
  return {
    id,
    title: `Seat: ${title}`,
    width,
    acts,
    render: (look) => <OnFake {...state} look={look} />,
  };
}
