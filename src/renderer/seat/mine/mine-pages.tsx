import { Route, Switch } from 'wouter';
import type { DeletionProof } from '../../../shared/seat-contract/journal.ts';
import { later } from '../../parts/later.tsx';
import { ComputerPage } from './computer-page.tsx';
import { ConsentPage } from './consent-page.tsx';
import { BreaksPage } from './breaks-page.tsx';
import { CallsPage } from './calls-page.tsx';
import { CopyPage } from './copy-page.tsx';
import { ErasePage } from './erase-page.tsx';
import { JoinPage } from './join-page.tsx';
import { LeavingPage } from './leaving-page.tsx';
import { ManagedPage } from './managed-page.tsx';
import { LookPage } from './look-page.tsx';
import { MinePage } from './mine-page.tsx';
import { MovePage } from './move-page.tsx';
import { PinPage } from './pin-page.tsx';
import { ShelfPage } from './shelf-page.tsx';
import { WithdrawPage } from './withdraw-page.tsx';

// Reading rosters needs a search field, which is large; the first window does not wait for it.
const RosterPage = later(async () => (await import('./roster-page.tsx')).RosterPage);

// Few take anything in, and most do it once.
const ImportPage = later(async () => (await import('./import-page.tsx')).ImportPage);

/** The pages of "Mine". */
export function MinePages({ onErased }: { onErased: (proof: DeletionProof) => void }) {
  return (
    <Switch>
      <Route path="/mine/leaving" component={LeavingPage} />
      <Route path="/mine/consent" component={ConsentPage} />
      <Route path="/mine/withdraw" component={WithdrawPage} />
      <Route path="/mine/pin" component={PinPage} />
      <Route path="/mine/join" component={JoinPage} />
      <Route path="/mine/breaks" component={BreaksPage} />
      <Route path="/mine/roster" component={RosterPage} />
      <Route path="/mine/calls" component={CallsPage} />
      <Route path="/mine/copy" component={CopyPage} />
      <Route path="/mine/import" component={ImportPage} />
      <Route path="/mine/move" component={MovePage} />
      <Route path="/mine/shelf" component={ShelfPage} />
      <Route path="/mine/look" component={LookPage} />
      <Route path="/mine/computer" component={ComputerPage} />
      <Route path="/mine/managed" component={ManagedPage} />
      <Route path="/mine/erase">
        <ErasePage onErased={onErased} />
      </Route>
      <Route component={MinePage} />
    </Switch>
  );
}
