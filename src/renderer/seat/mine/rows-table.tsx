import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import { steps } from '../../../shared/check-in.ts';
import type { RowFate } from '../../../shared/seat-contract/leaving.ts';
import { stressors } from '../../../shared/stressor.ts';
import { themes } from '../../../shared/theme.ts';
import type { Attribute, Row } from '../../../shared/week-report.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { useDates } from '../../parts/dates.ts';

interface WeekRows {
  firstDay: Day;
  lastDay: Day;
  rows: readonly (Row & { fate?: RowFate })[];
}

/** The ten rows of a week in clear: each number with its word, each empty envelope with its reason, and its fate once sent. */
export function RowsTable({ week }: { week: WeekRows }) {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const sent = week.rows.some((row) => row.fate);
  const columns = [t('seat.leaving.column.row'), t('seat.leaving.column.value')];
  const empty = sent ? null : whyAllEmpty(week.rows);
  return (
    <>
      {empty && <p>{t(`seat.leaving.allEmpty.${empty}`)}</p>}
      <DataTable
        caption={t('seat.leaving.caption', { span: dates.span(week.firstDay, week.lastDay) })}
        columns={sent ? [...columns, t('seat.leaving.column.fate')] : columns}
        rows={week.rows.map(({ fate, ...row }) => ({
          key: row.attribute,
          cells: [
            t(`domain.attribute.${keyOf(row.attribute)}`),
            rowInWords(row, t),
            ...(fate ? [fateInWords(row, fate, t)] : []),
          ],
        }))}
      />
    </>
  );
}

const weekReasons = ['noConsent', 'paused', 'off', 'fewShifts'] as const;

/** Why the whole week is empty envelopes; null when any row says something. */
function whyAllEmpty(rows: readonly Row[]): (typeof weekReasons)[number] | null {
  if (rows.some((row) => row.value !== null)) return null;
  return weekReasons.find((reason) => rows.some((row) => row.dummy === reason)) ?? null;
}

/** Dots part the keys of the words, so `pulse.1` is `pulse-1` there. */
type WordKey<A extends string> = A extends `${infer Head}.${infer Tail}` ? `${Head}-${Tail}` : A;
const keyOf = (attribute: Attribute) => attribute.replace('.', '-') as WordKey<Attribute>;

function rowInWords({ attribute, value, dummy }: Row, t: TFunction): string {
  if (value === null)
    return dummy
      ? `${t('seat.leaving.dummy')} · ${t(`seat.leaving.reason.${dummy}`)}`
      : t('seat.leaving.dummy');
  const word = valueInWords(attribute, value, t);
  return word === null ? String(value) : `${value} · ${word}`;
}

/** An empty envelope that arrived was spent like any other, and counted nowhere. */
function fateInWords({ value }: Row, fate: RowFate, t: TFunction): string {
  return value === null && fate === 'counted' ? t('mine.fate.arrived') : t(`seat.leaving.fate.${fate}`);
}

/** What a number stands for; null where it is only a number. */
function valueInWords(attribute: Attribute, value: number, t: TFunction): string | null {
  if (attribute === 'mood' || attribute === 'calm') {
    const step = steps.find((s) => s === value);
    return step ? t(`domain.${attribute}.${step}`) : null;
  }
  if (attribute === 'tier') {
    const tier = ([1, 2, 3] as const).find((n) => n === value);
    return tier ? t(`seat.leaving.tier.${tier}`) : null;
  }
  if (attribute === 'stressor') {
    const stressor = stressors[value - 1];
    return stressor ? t(`domain.stressor.${stressor}`) : t('seat.leaving.noStressor');
  }
  if (attribute === 'theme') {
    const theme = themes[value - 1];
    return theme ? t(`pulse.theme.${theme}`) : t('pulse.themeNone');
  }
  const step = steps.find((s) => s === value);
  return step ? t(`pulse.scale.${step}`) : null;
}
