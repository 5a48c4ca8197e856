import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitMonths } from '../../shared/hub-contract/months.ts';
import type { MonthWritten } from '../../shared/month-notes.ts';
import { DeskTrouble } from '../desk/desk-trouble.tsx';
import { useWeekWords } from '../desk/week-words.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { UndoNotice } from '../parts/undo-notice.tsx';
import styles from './lead.module.css';
import { MonthForm } from './month-form.tsx';
import type { MonthView } from './month-view.ts';
import months from './months.module.css';
import { nothingWritten, useMonthNotes } from './use-month-notes.ts';
import { useMonthWords } from './use-month-words.ts';

interface MonthCardProps {
  unit: UnitMonths;
  view: MonthView;
}

/** One month of one team: what it came to and why, the two lists, and how far its targets are. */
export function MonthCard({ unit, view }: MonthCardProps) {
  const { t } = useTranslation();
  const words = useMonthWords();
  const days = useWeekWords(unit.weekPlan);
  const { cell, notes, progress, open } = view;
  const name = words.month(cell.month);
  return (
    <Card title={`${unit.teams.join(' + ')} · ${name}`}>
      <p className={styles.answer}>{words.said(cell)}</p>
      <p className={styles.prose}>{words.why(cell)}</p>
      {'released' in cell && (
        <p className={styles.facts}>
          {t('months.weeks', {
            weeks: cell.released.map(({ weeks }) => days.days(weeks)).join(t('desk.listGap')),
          })}
        </p>
      )}
      <div className={months.lists}>
        <Lines title={t('months.wentWell')} lines={notes?.wentWell ?? []} />
        <Lines title={t('months.needsCare')} lines={notes?.needsCare ?? []} />
        <section>
          <h3>{t('months.targets')}</h3>
          {progress.length > 0 ? (
            <ul>
              {progress.map((each) => (
                <li key={each.target.of}>{words.progress(each, open)}</li>
              ))}
            </ul>
          ) : (
            <p className={styles.facts}>{t('months.noTargets')}</p>
          )}
        </section>
      </div>
      <Writing unit={unit} view={view} name={name} />
    </Card>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{title}</h3>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line, i) => (
            <li key={i} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.facts}>{t('months.nothingWritten')}</p>
      )}
    </section>
  );
}

/** The sheet in which a month is written about, and the way back from what was saved. */
function Writing({ unit, view: { cell, notes }, name }: MonthCardProps & { name: string }) {
  const { t } = useTranslation();
  const log = useMonthNotes(unit.unit, cell.month);
  const [open, setOpen] = useState(false);
  const [before, setBefore] = useState<MonthWritten | null>(null);
  const save = (written: MonthWritten) => {
    const was = notes ?? nothingWritten;
    log.write(written, notes, () => {
      setBefore({ wentWell: was.wentWell, needsCare: was.needsCare, targets: was.targets });
      setOpen(false);
    });
  };
  const undo = () => before && log.write(before, notes, () => setBefore(null));
  return (
    <>
      {log.error && !open && <DeskTrouble error={log.error} />}
      {before && <UndoNotice onUndo={undo}>{t('months.saved')}</UndoNotice>}
      <div className="no-print">
        <Button
          onPress={() => {
            log.reset();
            setOpen(true);
          }}
        >
          {t(notes ? 'months.edit' : 'months.write')}
        </Button>
      </div>
      <Sheet title={t('months.formTitle', { month: name })} isOpen={open} onClose={() => setOpen(false)}>
        <MonthForm
          now={notes ?? nothingWritten}
          busy={log.busy}
          error={log.error}
          onSave={save}
          onCancel={() => setOpen(false)}
        />
      </Sheet>
    </>
  );
}
