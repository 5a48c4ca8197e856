import { Refusal } from '../../shared/errors.ts';
import type { TeamBoard } from '../../shared/hub-contract/team-board.ts';
import type { KeyValue } from '../journal/settings.ts';
import { hubRequest } from './hub-request.ts';
import { enrolmentIn, type Outbox } from './outbox.ts';
import { placeIn } from './place.ts';

/** What the team is told of the work around it, by the team's door: without slot or signature. Throws `Refusal`. */
export async function askBoard(outbox: Outbox, settings: KeyValue): Promise<TeamBoard> {
  const joined = enrolmentIn(outbox);
  if (!joined) throw new Refusal('notJoined');
  return hubRequest(joined.hub, 'teamBoard', placeIn(settings));
}
