import { useTranslation } from 'react-i18next';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type Step, steps } from '../../shared/check-in.ts';
import { CalmWave } from './calm-wave.tsx';
import { EnergyCell } from './energy-cell.tsx';
import styles from './five-steps.module.css';
import { MoodFace } from './mood-face.tsx';

type Scale = 'mood' | 'calm' | 'energy';

interface FiveStepsProps {
  scale: Scale;
  /** Nothing chosen yet is null. */
  value: Step | null;
  onChoose: (step: Step) => void;
}

/** Five steps side by side, each a drawing with its word. Arrow keys move, Space or Enter chooses, a press chooses at once. */
export function FiveSteps({ scale, value, onChoose }: FiveStepsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.room}>
      <ToggleButtonGroup
        className={styles.steps ?? ''}
        aria-label={t(`domain.${scale}.question`)}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(chosen) => {
          const step = steps.find((s) => chosen.has(s));
          if (step) onChoose(step);
        }}
      >
        {steps.map((step) => (
          <ToggleButton key={step} id={step} className={styles.step ?? ''}>
            <StepDrawing scale={scale} step={step} />
            <span>{t(`domain.${scale}.${step}`)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

function StepDrawing({ scale, step }: { scale: Scale; step: Step }) {
  switch (scale) {
    case 'mood':
      return <MoodFace mood={step} size={40} />;
    case 'calm':
      return <CalmWave calm={step} size={40} />;
    case 'energy':
      return <EnergyCell energy={step} size={40} />;
  }
}
