import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../shared/clock.ts';
import { type Huddle, type HuddleForm, huddleForms } from '../../../shared/huddle.ts';
import { OneOf } from '../../parts/chips.tsx';
import { DayField } from '../../parts/day-field.tsx';
import type { Draft } from './draft.ts';
import { GoalsCard } from './goals-card.tsx';
import { HuddleEditor } from './huddle-editor.tsx';
import { HuddleHistory } from './huddle-history.tsx';
import { briefOf, type HuddleMatter, knownNames } from './huddle-matter.ts';
import { HuddleSheet } from './huddle-sheet.tsx';
import { HuddleStage } from './huddle-stage.tsx';
import styles from './huddle.module.css';
import { useHuddleWords } from './use-huddle-words.ts';

/** The huddle that is being prepared, of a form and a day; drafts of others stay while the page is open. */
export function HuddleDesk(matter: HuddleMatter) {
  const { page, talk } = matter;
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
    parts: briefOf(matter, form, day).map((part) => ({ id: part.id, words: words.part(part) })),
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
      {shown && <HuddleStage huddle={shown} names={knownNames(matter)} onClose={() => setShown(null)} />}
    </>
  );
}

function without(drafts: Readonly<Record<string, Draft>>, key: string): Readonly<Record<string, Draft>> {
  return Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key));
}
