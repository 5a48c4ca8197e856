import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import type { UnitPage } from '../../../shared/hub-contract/desks.ts';
import type { HuddlePage } from '../../../shared/hub-contract/huddles.ts';
import type { WorkReports } from '../../../shared/hub-contract/voices.ts';
import { type Huddle, type HuddleForm, huddleForms } from '../../../shared/huddle.ts';
import { huddleBrief } from '../../../shared/huddle-brief.ts';
import { OneOf } from '../../parts/chips.tsx';
import { DayField } from '../../parts/day-field.tsx';
import type { Draft } from './draft.ts';
import { GoalsCard } from './goals-card.tsx';
import { HuddleEditor } from './huddle-editor.tsx';
import { HuddleHistory } from './huddle-history.tsx';
import { HuddleSheet } from './huddle-sheet.tsx';
import { HuddleStage } from './huddle-stage.tsx';
import styles from './huddle.module.css';
import { useHuddleWords } from './use-huddle-words.ts';

interface HuddleDeskProps {
  page: UnitPage;
  talk: HuddlePage;
  reports: WorkReports['reports'];
  /** Days that are marked as peaks, from today on. */
  peaks: readonly Day[];
}

/** The huddle that is being prepared, of a form and a day; drafts of others stay while the page is open. */
export function HuddleDesk({ page, talk, reports, peaks }: HuddleDeskProps) {
  const { t } = useTranslation();
  const words = useHuddleWords(page.actions);
  const [form, setForm] = useState<HuddleForm>('before');
  const [day, setDay] = useState<Day>(talk.today);
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [shown, setShown] = useState<Huddle | null>(null);

  const key = `${day} ${form}`;
  const kept = talk.huddles.find((huddle) => huddle.day === day && huddle.form === form);
  const composed = (): Draft => ({
    day,
    form,
    version: kept?.version ?? 0,
    parts: huddleBrief(form, {
      ...page,
      ...talk,
      today: day,
      operations: page.operations.flatMap(({ days }) => days),
      peaks,
      reports,
    }).map((part) => ({ id: part.id, words: words.part(part) })),
    out: [],
  });
  const asKept = (): Draft | null =>
    kept ? { day, form, version: kept.version, parts: kept.parts, out: [] } : null;
  const draft = drafts[key] ?? asKept() ?? composed();
  const setDraft = (next: Draft | null) =>
    setDrafts((all) => (next ? { ...all, [key]: next } : without(all, key)));
  return (
    <>
      <header className={styles.head}>
        <h1>{t('leadWork.pages.huddle')}</h1>
        <p className={styles.soft}>{t('huddle.intro')}</p>
      </header>
      <div className={`${styles.choose} no-print`}>
        <OneOf
          label={t('huddle.form.label')}
          value={form}
          onChoose={setForm}
          chips={huddleForms.map((id) => ({ id, text: t(`huddle.form.${id}`) }))}
        />
        <DayField label={t('huddle.day')} value={day} onChange={(chosen) => chosen && setDay(chosen)} />
      </div>
      <HuddleEditor
        key={key}
        unit={page.unit}
        draft={draft}
        onChange={setDraft}
        onAnew={() => setDraft(composed())}
        onPresent={setShown}
      />
      <HuddleSheet draft={draft} teams={page.teams} />
      <GoalsCard unit={page.unit} goals={talk.goals} today={talk.today} />
      <HuddleHistory
        unit={page.unit}
        huddles={talk.huddles}
        onOpen={(huddle) => {
          setForm(huddle.form);
          setDay(huddle.day);
          setDrafts((all) => without(all, `${huddle.day} ${huddle.form}`));
        }}
      />
      {shown && (
        <HuddleStage
          huddle={shown}
          names={[...talk.praises.flatMap(({ who, by }) => [who, by]), ...page.actions.map(({ by }) => by)]}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}

function without(drafts: Readonly<Record<string, Draft>>, key: string): Readonly<Record<string, Draft>> {
  return Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key));
}
