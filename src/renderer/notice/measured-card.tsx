import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Measured, measured } from '../../shared/measured.ts';
import styles from '../desk/privacy.module.css';
import { Card } from '../parts/card.tsx';
import { DataTable } from '../parts/data-table.tsx';
import { useDates } from '../parts/dates.ts';

const said = ({ value, error }: Measured, digits: number) =>
  error === null ? value.toFixed(digits) : `${value.toFixed(digits)}\u00a0±\u00a0${error.toFixed(digits)}`;
const pair = (of: readonly [number, number]) => of.map((share) => share.toFixed(2)).join(', ');

const { bounds, units, twelve, ghosts, changing, colluding, guessing, utility } = measured;
const strangers = units.map((unit) => unit.strangers.value);

/** What the attack won, what coming, going and colluding reveal, and what the numbers are still good for. */
export function MeasuredCard() {
  const { t } = useTranslation();
  const dates = useDates('UTC');
  const { day, command, seeds, sites } = measured;
  const slots = t('notice.measured.column.slots');
  return (
    <Card title={t('notice.measured.title')}>
      <p className={styles.prose}>
        {t('notice.measured.how', { day: dates.date(day), command, seeds, sites })}
      </p>
      <p className={styles.prose}>{t('notice.measured.gain')}</p>
      <DataTable
        caption={t('notice.measured.table')}
        columns={[
          slots,
          t('notice.measured.column.gain', { bound: bounds.gain.toFixed(1) }),
          t('notice.measured.column.who', { bound: bounds.who.toFixed(2) }),
          t('notice.measured.column.live'),
          t('notice.measured.column.out'),
        ]}
        rows={units.map((unit) => ({
          key: unit.slots,
          cells: [
            unit.slots,
            said(unit.gain, 2),
            said(unit.who, 2),
            t('notice.measured.live', { gain: unit.liveGain.toFixed(1), who: unit.liveWho.toFixed(2) }),
            t('notice.measured.percent', { value: unit.comesOut }),
          ],
        }))}
      />
      <p className={styles.prose}>
        {t('notice.measured.controls', {
          least: Math.min(...strangers)
            .toFixed(2)
            .replace('-', '−'),
          most: Math.max(...strangers).toFixed(2),
        })}
      </p>
      <p className={styles.prose}>{t('notice.measured.close', { gain: said(twelve.gain, 2) })}</p>
      <Titled title={t('notice.measured.changing')}>
        <DataTable
          caption={t('notice.measured.changing')}
          columns={[
            slots,
            t('notice.measured.changingColumn.joiner'),
            t('notice.measured.changingColumn.leaver'),
          ]}
          rows={changing.map((unit) => ({
            key: unit.slots,
            cells: [unit.slots, said(unit.joiner, 1), said(unit.leaver, 1)],
          }))}
        />
        <p className={styles.prose}>
          {t('notice.measured.changingText', {
            joiner: said(twelve.joiner, 1),
            leaver: said(twelve.leaver, 1),
            fewest: measured.fewestRows,
          })}
        </p>
      </Titled>
      <Titled title={t('notice.measured.colluding')}>
        <DataTable
          caption={t('notice.measured.colluding')}
          columns={[
            slots,
            t('notice.measured.colludingColumn.week'),
            t('notice.measured.colludingColumn.twelve'),
            t('notice.measured.colludingColumn.known'),
          ]}
          rows={colluding.map((unit) => ({
            key: unit.slots,
            cells: [unit.slots, pair(unit.week), pair(unit.twelveWeeks), pair(unit.offsetKnown)],
          }))}
        />
        <p className={styles.prose}>
          {t('notice.measured.colludingText', {
            mood: guessing.mood.toFixed(2),
            strained: guessing.strained.toFixed(2),
          })}
        </p>
      </Titled>
      <p className={styles.prose}>
        {t('notice.measured.ghosts', {
          eight: said(ghosts.eight, 1),
          twelve: said(ghosts.twelve, 1),
          twenty: said(ghosts.twenty, 1),
          thirty: said(ghosts.thirty, 1),
        })}
      </p>
      <p className={styles.prose}>
        {t('notice.measured.utility', {
          mood: utility.moodError.toFixed(2),
          strained: utility.strainedError.toFixed(2),
          first: utility.firstGroup,
        })}
      </p>
      <p className={styles.prose}>{t('notice.measured.limits')}</p>
    </Card>
  );
}

function Titled({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.titled}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
