import { useState } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { newPage } from '../clients/fake-desk-pages.ts';
import { quietTalk } from '../clients/fake-talk.ts';
import { LeadDesk } from '../lead/lead-desk.tsx';
import { OwnWindowProvider } from '../desk/own-window.ts';
import { ownWindow } from './desk-screens.tsx';
import type { Act, Screen } from './screen.ts';

function LeadAt({ path, hub }: { path: string; hub: Partial<FakeHub> }) {
  const [client] = useState(() => fakeHub({ role: 'lead', ...hub }));
  const [{ hook }] = useState(() => memoryLocation({ path }));
  return (
    <OwnWindowProvider value={ownWindow}>
      <Router hook={hook}>
        <LeadDesk client={client} />
      </Router>
    </OwnWindowProvider>
  );
}

const screen = (
  id: string,
  title: string,
  path: string,
  hub: Partial<FakeHub> = {},
  ...acts: Act[]
): Screen => ({
  id: `lead-${id}`,
  title: `Lead: ${title}`,
  width: 1280,
  render: () => <LeadAt path={path} hub={hub} />,
  acts,
});

/** What a lead prepares and says: huddles, praise, talk guides. */
export const talkScreens: readonly Screen[] = [
  screen('huddle', 'a huddle, put together', '/huddle'),
  screen('huddle-after', 'after the shift', '/huddle', {}, 'huddle.form.after'),
  screen('huddle-weekly', 'weekly meeting', '/huddle', {}, 'huddle.form.weekly'),
  screen('huddle-left-out', 'a part left out', '/huddle', {}, 'huddle.leaveOut'),
  screen('huddle-kept', 'a huddle kept', '/huddle', {}, 'common.save'),
  screen('huddle-stage', 'a huddle in full screen', '/huddle', {}, 'huddle.present'),
  screen('huddle-empty', 'nothing to begin from', '/huddle', { pages: [newPage()], talk: quietTalk() }),
  screen('huddle-offline', 'a huddle, offline', '/huddle', { refusals: { huddlePage: 'offline' } }),
  screen(
    'huddle-changed',
    'written by another lead meanwhile',
    '/huddle',
    { refusals: { saveHuddle: 'changedMeanwhile' } },
    'common.save',
  ),
  screen('goal-faults', 'a goal, left empty', '/huddle', {}, 'huddle.goal.add'),
  screen('praise', 'praise', '/praise'),
  screen('praise-faults', 'praise, left empty', '/praise', {}, 'praise.add'),
  screen('praise-counted', 'a correction counted', '/praise', {}, 'praise.ratio.count'),
  screen('praise-removed', 'praise taken down', '/praise', {}, 'common.remove'),
  screen('praise-edit', 'praise is edited', '/praise', {}, 'common.edit'),
  screen('praise-empty', 'nothing on the wall', '/praise', { talk: quietTalk() }),
  screen('guides', 'talk guides', '/guides'),
  screen('guide-states', 'four states', '/guides/states', {}, 'guides.states.yes'),
  screen('guide-grow', 'GROW questions', '/guides/grow', {}, 'guides.pick'),
  screen('guide-praise', 'praise that is heard', '/guides/praise'),
  screen('guide-correction', 'a correction that helps', '/guides/correction'),
  screen('guide-calming', 'when it boils', '/guides/calming'),
  screen('guide-dispute', 'a disputed score', '/guides/qaDispute'),
  screen('guide-balance', 'balance wheel', '/guides/balance', {}, 'guides.balance.save'),
];
