import { useTranslation } from 'react-i18next';
import { type Step, steps } from '../../../shared/check-in.ts';
import type { ImportPreview } from '../../../shared/seat-contract/import.ts';
import type { TextEncoding } from '../../../shared/text-encoding.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { OneOf } from '../../parts/chips.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useDates } from '../../parts/dates.ts';
import { Notice } from '../../parts/states.tsx';
import { useSituation } from '../situation.ts';
import { Group } from './group.tsx';
import { ImportSample } from './import-sample.tsx';
import styles from './mine.module.css';

const nouns = [
  'shifts',
  'checkIns',
  'hardCalls',
  'routineSessions',
  'pulses',
  'breaks',
  'roster',
  'dayGoals',
  'earlierMoods',
  'praises',
] as const;

interface ImportFoundProps {
  found: ImportPreview;
  /** What the person has said that moods mean. */
  moods: Readonly<Record<string, Step>>;
  onMood: (name: string, step: Step) => void;
  onEncoding: (encoding: TextEncoding) => void;
  onTake: () => void;
  onLeave: () => void;
}

/** What a file holds, before anything is taken from it. */
export function ImportFound({ found, moods, onMood, onEncoding, onTake, onLeave }: ImportFoundProps) {
  const { t } = useTranslation();
  const dates = useDates(useSituation().zone);
  const { kind, fresh, known, leftOut, firstDay, lastDay, faultCount } = found;
  const some = nouns.filter((noun) => fresh[noun] > 0);
  const meant = (name: string, step: Step | null) => moods[name] ?? step;
  const isOpen = found.moods.some(({ name, step }) => meant(name, step) === null);
  const isNew = some.length > 0 || found.moods.length > 0;
  return (
    <Card title={t(`keep.import.kind.${kind}`)}>
      {firstDay && lastDay && (
        <p>{t('keep.import.span', { from: dates.date(firstDay), to: dates.date(lastDay) })}</p>
      )}
      <ImportSample found={found} onEncoding={onEncoding} />
      {faultCount > 0 && <Faults found={found} />}
      {some.length > 0 && (
        <DataTable
          caption={t('keep.import.counts')}
          columns={[t('keep.import.what'), t('keep.import.howMany')]}
          rows={some.map((noun) => ({ key: noun, cells: [t(`keep.import.noun.${noun}`), fresh[noun]] }))}
        />
      )}
      {!isNew && faultCount === 0 && <p>{t('keep.import.nothingNew')}</p>}
      {known > 0 && <p className={styles.soft}>{t('keep.import.known', { count: known })}</p>}
      {leftOut > 0 && <p className={styles.soft}>{t('keep.import.leftOut', { count: leftOut })}</p>}
      {found.moods.length > 0 && (
        <>
          <p>{t('keep.import.earlier')}</p>
          <Group title={t('keep.import.moods')}>
            <p className={styles.soft}>{t('keep.import.moodsText')}</p>
            {found.moods.map(({ name, times, step }) => (
              <div key={name}>
                <p>{t('keep.import.times', { name, count: times })}</p>
                <OneOf
                  label={name}
                  value={meant(name, step)}
                  onChoose={(id) => onMood(name, id)}
                  chips={steps.map((id) => ({ id, text: t(`domain.mood.${id}`) }))}
                />
              </div>
            ))}
          </Group>
        </>
      )}
      <div className={styles.row}>
        {isNew && faultCount === 0 && (
          <Button kind="primary" isDisabled={isOpen} onPress={onTake}>
            {t('keep.import.take')}
          </Button>
        )}
        <Button kind="quiet" onPress={onLeave}>
          {t('keep.import.notThis')}
        </Button>
      </div>
    </Card>
  );
}

const nounOf = (list: string) => nouns.find((noun) => noun === list);

function Faults({ found: { faults, faultCount } }: { found: ImportPreview }) {
  const { t } = useTranslation();
  const place = (list: string | null, row: number) => {
    const noun = list === null ? undefined : nounOf(list);
    return noun ? t('keep.import.inList', { list: t(`keep.import.noun.${noun}`), row }) : row;
  };
  return (
    <>
      <Notice tone="care">{t('keep.import.faults', { count: faultCount })}</Notice>
      <DataTable
        caption={t('keep.import.faultsCaption')}
        columns={[t('keep.import.row'), t('keep.import.column.fault')]}
        rows={faults.map(({ list, row, code }, index) => ({
          key: String(index),
          cells: [place(list, row), t(`keep.import.fault.${code}`)],
        }))}
      />
    </>
  );
}
