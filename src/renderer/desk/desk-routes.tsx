import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Admin, type Place } from '../admin/admin.tsx';
import { SetUp } from '../admin/set-up.tsx';
import type { HubClient } from '../clients/desk-client.ts';
import { DeskProvider, HubProvider } from '../clients/use-desk.ts';
import { HrDesk } from '../hr/hr-desk.tsx';
import { LeadDesk } from '../lead/lead-desk.tsx';
import { OnlyInApp } from './only-in-app.tsx';
import { SignedIn } from './signed-in.tsx';
import { TakeUpAccount } from './take-up-account.tsx';

interface DeskRoutesProps {
  client: HubClient;
  place: Place;
}

/** The page behind the #, which a browser does not send: a link's token is in no log. */
const byHash = { hook: useHashLocation };

/** What the hub serves to a browser, by the address behind the #. */
export function DeskRoutes(props: DeskRoutesProps) {
  return (
    <Router {...byHash}>
      <DeskPages {...props} />
    </Router>
  );
}

/** The two doors for those with a link, and everyone's own desk. */
export function DeskPages({ client, place }: DeskRoutesProps) {
  const [, go] = useLocation();
  const home = () => go('/', { replace: true });
  return (
    <DeskProvider value={client}>
      <HubProvider value={client}>
        <Switch>
          <Route path="/setup/:token">{({ token }) => <SetUp token={token} onDone={home} />}</Route>
          <Route path="/account/:token">{({ token }) => <TakeUpAccount token={token} onDone={home} />}</Route>
          <Route>
            <SignedIn>
              {(me) => {
                if (me.role === 'lead') return <LeadDesk client={client} />;
                if (me.role === 'hr') return <HrDesk client={client} />;
                if (me.role === 'assistance') return <OnlyInApp />;
                return <Admin me={me} place={place} />;
              }}
            </SignedIn>
          </Route>
        </Switch>
      </HubProvider>
    </DeskProvider>
  );
}
