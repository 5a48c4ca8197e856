import { Refusal } from '../../shared/errors.ts';
import { offersHelp } from '../../shared/help-card.ts';
import type { Pulse } from '../../shared/pulse.ts';
import type { SeatCallName, SeatOutput, SeatParsed } from '../../shared/seat-contract.ts';
import type { pulseCalls, Pulses } from '../../shared/seat-contract/pulses.ts';
import type { Notice, strainCalls, StrainView } from '../../shared/seat-contract/strain.ts';
import { fakeId, type FakeWorld } from './fake-world.ts';

type Calls = (keyof typeof pulseCalls | keyof typeof strainCalls) & SeatCallName;

/** The pulse and the early notice of a fake seat: what the world says they are. */
export function strainHandlers(world: FakeWorld): { [N in Calls]: (input: SeatParsed<N>) => SeatOutput<N> } {
  const pulses = (): Pulses => ({ asked: world.pulseAsked, pulses: world.pulses });
  const strain = (): StrainView => (world.strainOn ? world.strain : { on: false });
  const notice = (): Notice => {
    const view = strain();
    const tier = view.on ? view.tier : null;
    const said = world.checkIns.filter((c) => c.shiftId === world.shift?.id);
    return { tier, help: !world.helpPutAway && offersHelp(tier, said) };
  };
  const found = (id: string): Pulse => {
    const pulse = world.pulses.find((p) => p.id === id);
    if (!pulse) throw new Refusal('notFound');
    return pulse;
  };
  const keep = (pulse: Pulse): Pulse => {
    const others = world.pulses.filter(({ id }) => id !== pulse.id);
    world.pulses = [pulse, ...others].toSorted((a, b) => b.at - a.at);
    return pulse;
  };
  return {
    pulses,
    recordPulse: (input) => {
      const { shift, now } = world;
      if (!shift || !world.pulseAsked) throw new Refusal('pulseNotOpen');
      world.pulseAsked = false;
      return keep({
        id: fakeId(8000 + world.pulses.length),
        shiftId: shift.id,
        day: shift.day,
        at: now,
        ...input,
      });
    },
    editPulse: ({ id, ...changes }) => keep({ ...found(id), ...changes } as Pulse), // the pages name what changes
    deletePulse: ({ id }) => {
      const gone = found(id);
      world.pulses = world.pulses.filter((p) => p.id !== id);
      return gone;
    },
    putBackPulse: keep,
    putOffPulse: () => {
      world.pulseAsked = false;
      return pulses();
    },
    strain,
    setStrain: ({ on }) => {
      world.strainOn = on;
      return strain();
    },
    notice,
    putHelpAway: () => {
      world.helpPutAway = true;
      return notice();
    },
  };
}
