import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAt, type Day } from '../../../../shared/clock.ts';
import { useSeat } from '../../../clients/use-seat.ts';
import { Button } from '../../../parts/button.tsx';
import { saveFile } from '../../../parts/save-file.ts';
import { Empty, Notice, Trouble, Waiting } from '../../../parts/states.tsx';
import { Switch } from '../../../parts/switch.tsx';
import { fontOf } from '../../../report/font.ts';
import { lastOfMonth, monthAfter } from '../../patterns/months.ts';
import { usePatternWords } from '../../patterns/use-pattern-words.ts';
import { useSituation } from '../../situation.ts';
import { Group } from '../group.tsx';
import styles from '../mine.module.css';
import { isBlank, type Month, monthOf } from './month.ts';
import { type MonthSheet, useMonthSheet } from './use-month-sheet.ts';

/** S13: a month on one page of paper. */
export function MonthCopy() {
  const { t } = useTranslation();
  const words = usePatternWords();
  const { now, zone } = useSituation();
  const today = dayAt(now, zone);
  const thisMonth = monthAfter(today, 0);
  const [first, setFirst] = useState(thisMonth);
  const { month, isFirst, error, again } = useMonth(first, today);
  return (
    <Group title={t('keep.month.title')}>
      <p>{t('keep.month.text')}</p>
      <nav className={styles.row} aria-label={t('keep.month.which')}>
        <Button isDisabled={isFirst} onPress={() => setFirst(monthAfter(first, -1))}>
          {t('keep.month.back')}
        </Button>
        <strong role="status">{words.month(first)}</strong>
        <Button isDisabled={first >= thisMonth} onPress={() => setFirst(monthAfter(first, 1))}>
          {t('keep.month.on')}
        </Button>
      </nav>
      {error ? (
        <Trouble error={error} retry={again} />
      ) : !month ? (
        <Waiting />
      ) : isBlank(month) ? (
        <Empty>{t('keep.month.empty')}</Empty>
      ) : (
        <SaveMonth key={first} month={month} />
      )}
    </Group>
  );
}

/** What the journal holds of a month, as far as it has come, and whether nothing is known before it. */
function useMonth(first: Day, today: Day) {
  const last = lastOfMonth(first);
  const to = last < today ? last : today;
  const patterns = useSeat('patterns', { to });
  const records = useSeat('recordsBetween', { from: first, to });
  const breaks = useSeat('breaksBetween', { from: first, to });
  const goals = useSeat('dayGoalsBetween', { from: first, to });
  const answers = [patterns, records, breaks, goals];
  const month =
    patterns.data && records.data && breaks.data && goals.data
      ? monthOf(first, {
          days: patterns.data.days,
          hardCalls: records.data.hardCalls,
          breaks: breaks.data.breaks,
          goals: goals.data,
        })
      : null;
  const { days, months } = patterns.data ?? {};
  return {
    month,
    // Not while it is unknown: a button that is pressed must not go from under the focus.
    isFirst:
      days?.every(({ day }) => day >= first) === true &&
      months?.every((each) => `${each.month}-01` >= first) === true,
    error: answers.find(({ error }) => error)?.error,
    again: () => {
      for (const answer of answers) if (answer.error) void answer.refetch();
    },
  };
}

function SaveMonth({ month }: { month: Month }) {
  const { t } = useTranslation();
  const sheet = useMonthSheet(month);
  const [withGood, setWithGood] = useState(true);
  const save = useMutation({ mutationFn: () => saveMonth(sheet, withGood) });
  return (
    <>
      <p>{sheet.sentence}</p>
      {month.good.length > 0 && (
        <Switch isOn={withGood} onChange={setWithGood}>
          {t('keep.month.withGood')}
        </Switch>
      )}
      <div className={styles.row}>
        <Button isPending={save.isPending} onPress={() => save.mutate()}>
          {t('keep.month.save')}
        </Button>
      </div>
      {save.isPending && <Waiting>{t('keep.month.making')}</Waiting>}
      {save.error && <Notice tone="care">{t('keep.month.failed')}</Notice>}
      {save.isSuccess && <Notice>{t('seat.mine.copySaved', { file: sheet.fileName })}</Notice>}
    </>
  );
}

/** Made in the page, and handed to the downloads. What makes paper, and its letters, are only fetched when they are asked for. */
async function saveMonth(sheet: MonthSheet, withGood: boolean): Promise<void> {
  const [{ monthPdf }, font] = await Promise.all([import('./month-pdf.ts'), fontOf(sheet.language)]);
  const bytes = await monthPdf(sheet, withGood, font);
  saveFile(sheet.fileName, new Blob([bytes.buffer as ArrayBuffer], { type: 'application/pdf' }));
}
