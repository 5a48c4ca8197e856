import { useTranslation } from 'react-i18next';
import { type FakeMailbox, someMailbox } from '../clients/fake-mailbox.ts';
import { quietHands, someRecipients } from '../clients/fake-hands.ts';
import { noPraises, somePraises } from '../clients/fake-praises.ts';
import { type FakeWorld, ordinaryTuesday } from '../clients/fake-world.ts';
import type { Hands } from '../../shared/seat-contract/hands.ts';
import type { OwnIntroduction, OwnPraises } from '../../shared/seat-contract/praise.ts';
import { Card } from '../parts/card.tsx';
import { SealPraise } from '../seat/praise/seal-praise.tsx';
import type { Act, Screen } from './screen.ts';
import { seat } from './seat-screen.tsx';

const path = '/praise';
const { now } = ordinaryTuesday();
const quiet = { praises: noPraises() };
const withOwn = (some: Partial<OwnPraises>) => {
  const praises = somePraises(now);
  return { praises: { ...praises, own: { ...praises.own, ...some } } };
};
const withHands = (some: Partial<Hands>) => ({ ...quiet, hands: { ...quietHands(), ...some } });
const introduced = (some: Partial<OwnIntroduction>) =>
  withOwn({ introductions: somePraises(now).own.introductions.map((each) => ({ ...each, ...some })) });
/** The lead's side: the card at their desk that seals praise to one seat. */
const sealing = (id: string, title: string, world: Partial<FakeWorld>, ...acts: Act[]): Screen =>
  seat(id, title, { instead: <Sealing />, world, acts });

function Sealing() {
  const { t } = useTranslation();
  return (
    <main>
      <Card title={t('praise.seal.title')}>
        <SealPraise />
      </Card>
    </main>
  );
}

const mailbox = someMailbox(now);
const lockedMailbox: FakeMailbox = { ...mailbox, state: { ...mailbox.state, stage: 'locked' } };
const praised = [
  { field: 'praise.what', text: 'You stayed with the caller until the new card was on its way.' },
  { field: 'praise.why', text: 'She wrote to thank us.' },
] as const;

const filled = [{ field: 'praise.seat.introduce.name', text: 'Mei' }] as const;
const send = 'praise.seat.introduce.send';

/** Praise from seat to seat: the person's own page, the lead's form that seals it, and what Today says when some has come. */
export const praiseScreens: readonly Screen[] = [
  seat('own-praise', 'praise', { path }),
  seat('own-praise-wide', 'praise, wide', { path, width: 1000 }),
  seat('own-praise-empty', 'praise, nothing yet', { path, world: quiet }),
  seat('own-praise-no-team', 'praise, no team', {
    path,
    world: { ...withOwn({ introductions: [], praises: [], wall: null }), joined: null },
  }),
  seat('own-praise-introduce', 'introducing oneself', { path, world: quiet, acts: filled }),
  seat('own-praise-nameless', 'introducing oneself, no name', { path, world: quiet, acts: [send] }),
  seat('own-praise-sent', 'introduced, on its way', { path, world: quiet, acts: [...filled, send] }),
  seat('own-praise-taken-back', 'introduction taken back', {
    path,
    acts: ['praise.seat.introduce.takeBack'],
  }),
  seat('own-praise-lowering', 'introduction being taken back', {
    path,
    world: introduced({ state: 'lowering' }),
  }),
  seat('own-praise-refused', 'introduction refused', {
    path,
    world: introduced({ state: 'refused', why: 'mailboxGone' }),
  }),
  seat('own-praise-compare', 'introducing oneself, key to compare first', {
    path,
    world: withHands({ recipients: someRecipients.map((each) => ({ ...each, trust: 'new' })) }),
  }),
  seat('own-praise-nobody', 'introducing oneself, no lead to write to', {
    path,
    world: withHands({ recipients: [] }),
  }),
  seat('own-praise-used-up', 'introducing oneself, five used up', {
    path,
    world: withHands({ left: { note: 0, work: 0 } }),
  }),
  seat('own-praise-disk-full', 'introducing oneself, disk full', {
    path,
    world: quiet,
    trouble: { refuse: { introduce: 'diskFull' } },
    acts: [...filled, send],
  }),
  seat('own-praise-offline', 'praise, server away', {
    path,
    world: quiet,
    trouble: { refuse: { hands: 'offline' } },
  }),
  seat('own-praise-loading', 'praise, loading', { path, trouble: { never: ['ownPraises'] } }),
  seat('own-praise-error', 'praise, error', { path, trouble: { refuse: { ownPraises: 'unexpected' } } }),
  sealing('seal-praise', 'praise to one person', {}, ...praised),
  sealing('seal-praise-faults', 'praise to one person, left empty', {}, 'praise.seal.send'),
  sealing('seal-praise-sent', 'praise to one person, sealed', {}, ...praised, 'praise.seal.send'),
  sealing('seal-praise-none', 'nobody introduced', { praises: noPraises() }),
  sealing('seal-praise-locked', 'praise to one person, mailbox locked', { mailbox: lockedMailbox }),
  seat('today-arrived', 'today, praise and an answer have come', {
    world: { arrivals: { unread: { answer: 1, praise: 1 }, notify: true } },
  }),
];
