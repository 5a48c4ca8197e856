import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsBreath, isBreath, type Routine } from '../../../shared/routine.ts';
import { Chat } from './chat.tsx';
import { GreenRoutine } from './green/green-view.tsx';
import { HoldCaution } from './hold-caution.tsx';
import { Pacer } from './pacer.tsx';
import { type QuietProps, QuietRoutine } from './quiet-routine.tsx';
import { Rest } from './rest.tsx';
import { Stretches } from './stretches.tsx';
import { Vent } from './vent.tsx';
import { WaterMusic } from './water-music.tsx';

/** The routine itself, whichever of the twelve it is. */
export function OneRoutine({ routine, ...rest }: QuietProps) {
  if (!isBreath(routine)) return <Unpaced routine={routine} {...rest} />;
  const pacer = <Pacer routine={routine} {...rest} />;
  return holdsBreath(routine) ? <HoldCaution>{pacer}</HoldCaution> : pacer;
}

function Unpaced(props: QuietProps) {
  const { t } = useTranslation();
  const [seed] = useState(() => Math.floor(Math.random() * 2 ** 31));
  const { id } = props.routine;
  switch (id satisfies Routine['id']) {
    case 'green':
      return <GreenRoutine seed={seed} {...props} />;
    case 'move':
      return <Stretches {...props} />;
    case 'social':
      return <Chat {...props} />;
    case 'water_music':
      return <WaterMusic seed={seed} {...props} />;
    case 'vent':
      return <Vent {...props} />;
    case 'rest':
      return <Rest {...props} />;
    default:
      return <QuietRoutine {...props} words={t('routines.eyes')} />;
  }
}
