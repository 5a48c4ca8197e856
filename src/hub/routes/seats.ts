import { randomBytes } from 'node:crypto';
import { checkSlot, joinText, leaveText, unitText } from '../../protocol/slot.ts';
import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import type { HubOutput, HubParsed } from '../../shared/hub-contract.ts';
import { weekOf } from '../../shared/week.ts';
import { isSignedBySlot } from '../access/slot-signature.ts';
import type { Hub } from '../hub.ts';
import { teamDoor } from '../access/team-door.ts';
import { findInvite, takeInvite } from '../store/invite.ts';
import { theOrganisation } from '../store/organisation.ts';
import { reportQueue } from '../store/report-queue.ts';
import { siteOfTeam } from '../store/site.ts';
import { deleteSlot, findSlot, insertSlot } from '../store/slot.ts';
import { inTransaction } from '../store/transaction.ts';
import { reportingUnit } from '../store/unit.ts';
import { reportCheck } from '../tokens/check-report.ts';
import { issueTokens } from '../tokens/issue.ts';
import type { HubHandlers } from './route.ts';
import { teamBoard } from './team-board.ts';
import { teamReleases } from './team-releases.ts';

type SeatCall =
  | 'openInvite'
  | 'join'
  | 'leave'
  | 'unitOf'
  | 'teamReleases'
  | 'teamBoard'
  | 'issueTokens'
  | 'report';

/** What seats ask for. They have no session: a slot signs, a report carries a token. */
export function seatHandlers(hub: Hub): Pick<HubHandlers, SeatCall> {
  const check = reportCheck(hub);
  const count = reportQueue(hub.store);
  return {
    openInvite: ({ locator }) => openInvite(hub, locator),
    join: (input) => join(hub, input),
    leave: ({ slotKey, signature }) =>
      inTransaction(hub.store, async (transaction) => {
        const slot = await findSlot(transaction, slotKey);
        if (slot && !checkSlot(slotKey, leaveText(slot), signature)) throw new Refusal('wrongSignature');
        await deleteSlot(transaction, slotKey);
        return {};
      }),
    teamReleases: (input) => teamReleases(hub, input),
    teamBoard: (input) => teamBoard(hub, input),
    unitOf: async ({ slotKey, week, signature }) => {
      const slot = await findSlot(hub.store, slotKey);
      if (!slot) throw new Refusal('notJoined');
      if (!isSignedBySlot(slotKey, unitText({ slotKey, week }), signature))
        throw new Refusal('wrongSignature');
      const { team, countsFrom } = slot;
      const unit = countsFrom > week ? null : await reportingUnit(hub.store, team, week);
      return { unit, team, door: teamDoor(hub.secrets, team) };
    },
    issueTokens: (input) => issueTokens(hub, input),
    report: async (_, { bytes }) => {
      await count(await check(bytes));
      return { counted: true };
    },
  };
}

/** A look at an invite, which does not use it. */
async function openInvite({ store, clock }: Hub, locator: string): Promise<HubOutput<'openInvite'>> {
  const invite = await findInvite(store, locator);
  if (!invite) throw new Refusal('inviteUnknown');
  if (invite.used) throw new Refusal('inviteUsed');
  if (invite.expiresAt <= clock.now()) throw new Refusal('inviteExpired');
  return { locator, bundle: invite.bundle, mac: invite.mac };
}

/**
 * Enrols a slot with an invite. It counts from the next week, so that nobody who was not there when a week began is in
 * it. Asked again after a lost answer it answers the same. Which invite a slot used is not kept.
 */
async function join({ store, clock }: Hub, asked: HubParsed<'join'>): Promise<HubOutput<'join'>> {
  const { locator, slotKey, signature } = asked;
  if (!checkSlot(slotKey, joinText(asked), signature)) throw new Refusal('wrongSignature');
  return inTransaction(store, async (transaction) => {
    const invite = await findInvite(transaction, locator);
    if (!invite) throw new Refusal('inviteUnknown');
    const enrolled = await findSlot(transaction, slotKey);
    if (enrolled && invite.used && enrolled.team === invite.team)
      return { countsFrom: enrolled.countsFrom, membership: enrolled.membership };
    if (enrolled) throw new Refusal('alreadyJoined');
    if (invite.expiresAt <= clock.now()) throw new Refusal('inviteExpired');
    if (!(await takeInvite(transaction, locator))) throw new Refusal('inviteUsed');

    const site = await siteOfTeam(transaction, invite.team);
    if (!site) throw new Refusal('inviteUnknown');
    const { weekPlan } = await theOrganisation(transaction);
    const countsFrom = weekOf(dayAt(clock.now(), site.zone), weekPlan) + 1;
    const membership = randomBytes(16).toString('hex');
    if (!(await insertSlot(transaction, { slotKey, team: invite.team, countsFrom, membership })))
      throw new Refusal('alreadyJoined');
    return { countsFrom, membership };
  });
}
