import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../shared/errors.ts';
import { type MonthTarget, monthWritten, type MonthWritten, mostLines } from '../../shared/month-notes.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { Button } from '../parts/button.tsx';
import { NumberField } from '../parts/choice-field.tsx';
import { Notice } from '../parts/states.tsx';
import { TextArea } from '../parts/text-area.tsx';
import styles from './months.module.css';
import work from './work.module.css';

interface MonthFormProps {
  /** What is written now; it may change under the form when another lead writes. */
  now: MonthWritten;
  busy: boolean;
  error: unknown;
  onSave: (written: MonthWritten) => void;
  onCancel: () => void;
}

/** What can have a target, and the most that can be typed. */
const targets = [
  { of: 'actionsDone', most: 20 },
  { of: 'queueSeconds', most: 86_400 },
  { of: 'occupancy', most: 100 },
  { of: 'lostBreaks', most: 100_000 },
] as const satisfies readonly { of: MonthTarget['of']; most: number }[];

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function targetOf(of: MonthTarget['of'], goal: number): MonthTarget {
  return of === 'actionsDone' ? { of, atLeast: goal } : { of, atMost: goal };
}

/** Two lists, a line each, and targets on the work. What was typed stays whatever happens. */
export function MonthForm({ now, busy, error, onSave, onCancel }: MonthFormProps) {
  const { t } = useTranslation();
  const [start] = useState(now);
  const [wentWell, setWentWell] = useState(start.wentWell.join('\n'));
  const [needsCare, setNeedsCare] = useState(start.needsCare.join('\n'));
  const [goals, setGoals] = useState(
    new Map(start.targets.map((target) => [target.of, 'atLeast' in target ? target.atLeast : target.atMost])),
  );
  const [tried, setTried] = useState(false);
  const parsed = monthWritten.safeParse({
    wentWell: linesOf(wentWell),
    needsCare: linesOf(needsCare),
    targets: targets.flatMap(({ of }) => {
      const goal = goals.get(of);
      return goal === undefined ? [] : [targetOf(of, goal)];
    }),
  });
  const faulty = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
  const fault = (field: keyof MonthWritten) =>
    tried && faulty.has(field) ? t('months.linesFault', { lines: mostLines }) : undefined;
  const setGoal = (of: MonthTarget['of'], goal: number | null) => {
    const changed = new Map(goals);
    if (goal === null) changed.delete(of);
    else changed.set(of, goal);
    setGoals(changed);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (parsed.success) onSave(parsed.data);
  };
  const meanwhile = error instanceof Refusal && error.code === 'changedMeanwhile';
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>{t('months.lines')}</p>
      <TextArea
        label={t('months.wentWell')}
        value={wentWell}
        onChange={setWentWell}
        maxLength={3000}
        fault={fault('wentWell')}
      />
      <TextArea
        label={t('months.needsCare')}
        value={needsCare}
        onChange={setNeedsCare}
        maxLength={3000}
        fault={fault('needsCare')}
      />
      <fieldset className={styles.form}>
        <legend>{t('months.targets')}</legend>
        <p className={work.soft}>{t('months.targetsWhy')}</p>
        <div className={styles.targets}>
          {targets.map(({ of, most }) => (
            <NumberField
              key={of}
              label={t(`months.target.${of}`)}
              value={goals.get(of) ?? null}
              onChange={(goal) => setGoal(of, goal)}
              min={of === 'actionsDone' ? 1 : 0}
              max={most}
            />
          ))}
        </div>
      </fieldset>
      {meanwhile && <Notice tone="care">{t('months.changed')}</Notice>}
      {now !== start && <Theirs written={now} />}
      {error !== null && error !== undefined && !meanwhile && <DeskTrouble error={error} />}
      <div className={work.row}>
        <Button type="submit" kind="primary" isDisabled={busy}>
          {t('common.save')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What another lead wrote since the form was opened, so that nothing of it need be lost. */
function Theirs({ written: { wentWell, needsCare } }: { written: MonthWritten }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t('months.theirs')}</h3>
      <ul>
        {[...wentWell, ...needsCare].map((line, i) => (
          <li key={i} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
