import { Route, Switch } from 'wouter';
import type { DeletionProof } from '../../../shared/seat-contract/journal.ts';
import { CallsPage } from './calls-page.tsx';
import { CopyPage } from './copy-page.tsx';
import { ErasePage } from './erase-page.tsx';
import { JoinPage } from './join-page.tsx';
import { LeavingPage } from './leaving-page.tsx';
import { LookPage } from './look-page.tsx';
import { MinePage } from './mine-page.tsx';

/** The pages of "Mine". */
export function MinePages({ onErased }: { onErased: (proof: DeletionProof) => void }) {
  return (
    <Switch>
      <Route path="/mine/leaving" component={LeavingPage} />
      <Route path="/mine/join" component={JoinPage} />
      <Route path="/mine/calls" component={CallsPage} />
      <Route path="/mine/copy" component={CopyPage} />
      <Route path="/mine/look" component={LookPage} />
      <Route path="/mine/erase">
        <ErasePage onErased={onErased} />
      </Route>
      <Route component={MinePage} />
    </Switch>
  );
}
