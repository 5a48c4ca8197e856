import { useState } from 'react';
import type { DeletionProof } from '../../shared/seat-contract/journal.ts';
import type { Situation } from '../../shared/seat-contract/situation.ts';
import { useSeat } from '../clients/use-seat.ts';
import { ErasedPage } from './mine/erased-page.tsx';
import { OpenedJournal, useBeginningAnew } from './opened-journal.tsx';
import { Shell } from './shell.tsx';
import { ArrivedPage } from './start/arrive.tsx';
import { BuildingDemo } from './start/building-demo.tsx';
import { LockedPage } from './start/locked-page.tsx';
import { RecoveryCodePage } from './start/recovery-code-page.tsx';
import { SetAsidePage } from './start/set-aside-page.tsx';
import { type Restored, RestoredPage } from './start/restore-copy.tsx';
import { TroublePage } from './start/trouble-page.tsx';
import { WelcomePage } from './start/welcome-page.tsx';
import { WhoPage } from './start/who-page.tsx';

/** Something said once, which must stay in view although the app has already moved on to its next stage. */
type Afterword =
  | { kind: 'recoveryCode'; code: string }
  | { kind: 'erased'; proof: DeletionProof }
  | { kind: 'setAside'; keptAs: string }
  | { kind: 'arrived' }
  | { kind: 'restored'; restored: Restored };

/** The page for where the app is. */
export function Stage({ situation }: { situation: Situation }) {
  const [afterword, setAfterword] = useState<Afterword | null>(null);
  const demo = useSeat('demoState', {});
  const done = () => setAfterword(null);
  useBeginningAnew(situation.stage);

  switch (afterword?.kind) {
    case 'recoveryCode':
      return <RecoveryCodePage code={afterword.code} onWritten={done} />;
    case 'erased':
      return <ErasedPage proof={afterword.proof} onDone={done} />;
    case 'setAside':
      return <SetAsidePage keptAs={afterword.keptAs} onDone={done} />;
    case 'arrived':
      return <ArrivedPage onDone={done} />;
    case 'restored':
      return <RestoredPage restored={afterword.restored} onDone={done} />;
    case undefined:
      break;
  }
  if (demo.data?.stage === 'building' || (demo.data?.stage === 'failed' && situation.stage !== 'open'))
    return <BuildingDemo state={demo.data} />;

  switch (situation.stage) {
    case 'welcome':
      return (
        <WelcomePage
          onCreated={(code) => setAfterword({ kind: 'recoveryCode', code })}
          onArrived={() => setAfterword({ kind: 'arrived' })}
        />
      );
    case 'who':
      return <WhoPage />;
    case 'locked':
      return <LockedPage />;
    case 'trouble':
      return (
        <TroublePage
          onSetAside={(keptAs) => setAfterword({ kind: 'setAside', keptAs })}
          onRestored={(restored) => setAfterword({ kind: 'restored', restored })}
        />
      );
    case 'open':
      return (
        <OpenedJournal key={`${situation.opening} ${situation.demo}`}>
          <Shell onErased={(proof) => setAfterword({ kind: 'erased', proof })} />
        </OpenedJournal>
      );
  }
}
