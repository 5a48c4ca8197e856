import { stringify } from 'csv-stringify/sync';
import { Temporal } from 'temporal-polyfill';
import { type Day, dayAt, instantOf } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import type { ExportedFile } from '../shared/seat-contract/journal.ts';
import { words } from '../shared/words/index.ts';
import { consentIn } from './consent.ts';
import { shownHands } from './team/hands.ts';
import { breakSettingsOf } from './breaks/break-plan.ts';
import { breaksBetween } from './journal/breaks.ts';
import { checkInsBetween } from './journal/check-ins.ts';
import { allHands, allWorkReports } from './journal/hands.ts';
import { dayGoalsBetween } from './journal/day-goals.ts';
import { earlierMoodsBetween } from './journal/earlier-moods.ts';
import { hardCallsBetween } from './journal/hard-calls.ts';
import { routineSessionsBetween } from './journal/routine-sessions.ts';
import { rosterBetween } from './journal/roster.ts';
import { allPraises } from './journal/praises.ts';
import { pulsesBetween } from './journal/pulses.ts';
import { sentWeeks } from './journal/sent-weeks.ts';
import { settingsOf } from './journal/settings.ts';
import { shiftsBetween } from './journal/shifts.ts';
import { leadNotesOf } from './lead-notes.ts';
import { sharingOf } from './reporting.ts';
import type { Seat } from './seat.ts';
import { shownIntroductions } from './team/praises.ts';
import { shownWorkReport } from './team/work-reports.ts';

/** Days before and after every day a journal can hold. */
const always = ['0000-01-01', '9999-12-31'] as const;

/**
 * Everything the person said, as a file to keep: JSON with all there is, or CSV for a spreadsheet, with numbers and
 * names.
 */
export function exportJournal(seat: Seat, format: 'csv' | 'json', language: Language): ExportedFile {
  const stem = `sidetone-${dayAt(seat.clock.now(), seat.clock.zone())}`;
  return format === 'json'
    ? { fileName: `${stem}.json`, mediaType: 'application/json', text: asJson(seat, language) }
    : { fileName: `${stem}.csv`, mediaType: 'text/csv; charset=utf-8', text: asCsv(seat, language) };
}

function asJson(seat: Seat, language: Language): string {
  const { mood, calm, stressor, routine } = words[language].domain;
  const { theme } = words[language].pulse;
  const { went } = words[language].goals;
  const { journal, clock } = seat;
  const content = {
    format: 'sidetone-journal',
    version: 1,
    exportedAt: clock.now(),
    consent: consentIn(settingsOf(journal)),
    sharing: sharingOf(seat),
    shifts: shiftsBetween(journal, ...always),
    checkIns: checkInsBetween(journal, ...always).map((checkIn) => ({
      ...checkIn,
      moodName: mood[checkIn.mood],
      calmName: calm[checkIn.calm],
    })),
    hardCalls: hardCallsBetween(journal, ...always).map((call) => ({
      ...call,
      stressorName: stressor[call.stressor],
    })),
    routineSessions: routineSessionsBetween(journal, ...always).map((session) => ({
      ...session,
      routineName: routine[session.routine],
    })),
    breaks: breaksBetween(journal, ...always),
    breakSettings: breakSettingsOf(seat),
    roster: rosterBetween(journal, ...always),
    pulses: pulsesBetween(journal, ...always).map((pulse) => ({
      ...pulse,
      themeName: pulse.theme && theme[pulse.theme],
    })),
    earlierMoods: earlierMoodsBetween(journal, ...always).map((one) => ({
      ...one,
      moodName: mood[one.mood],
    })),
    dayGoals: dayGoalsBetween(journal, ...always).map((goal) => ({
      ...goal,
      wentName: goal.went && went[goal.went],
    })),
    sentWeeks: sentWeeks(journal),
    leadNotes: leadNotesOf(seat),
    // Without the secrets that could take a note back: the file is not encrypted.
    hands: shownHands(allHands(journal)).toReversed(),
    introductions: shownIntroductions(allHands(journal)).toReversed(),
    praises: allPraises(journal),
    workReports: allWorkReports(journal).map(shownWorkReport).toReversed(),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

const columns = [
  'kind',
  'day',
  'time',
  'phase',
  'mood',
  'mood name',
  'calm',
  'calm name',
  'energy',
  'energy name',
  'breaks',
  'words',
  'tags',
  'note',
  'stressor',
  'stressor name',
  'strength',
  'strength name',
  'routine',
  'routine name',
  'seconds',
  'mood before',
  'mood after',
  'worn out',
  'stress',
  'recovered',
  'workload',
  'supported',
  'theme',
  'theme name',
  'because',
  'became',
  'goal',
  'went',
  'went name',
  'good thing',
  'said',
  'to',
  'from',
  'state',
  'answers',
];

/**
 * One line for each check-in, hard call, routine, pulse, break, day's goal, earlier mood, raised hand, introduction, praise and work report, oldest first; times on the clock of the place where the shift
 * was worked, and of the seat's for what was done outside one.
 * UTF-8 with a mark and CRLF, which spreadsheets want; what a spreadsheet would take for a formula gets a quote in
 * front.
 */
function asCsv({ journal, clock }: Seat, language: Language): string {
  const names = words[language].domain;
  const themeNames = words[language].pulse.theme;
  const wentNames = words[language].goals.went;
  const zones = new Map(shiftsBetween(journal, ...always).map(({ id, zone }) => [id, zone]));
  const when = (day: Day, at: number, shiftId: string | null) => ({
    at,
    day,
    time: wallClock(at, zones.get(shiftId ?? '') ?? clock.zone()),
  });
  const checkIns = checkInsBetween(journal, ...always).map((c) => ({
    kind: 'check-in',
    ...when(c.day, c.at, c.shiftId),
    phase: c.phase,
    mood: c.mood,
    'mood name': names.mood[c.mood],
    calm: c.calm,
    'calm name': names.calm[c.calm],
    energy: c.energy,
    'energy name': c.energy && names.energy[c.energy],
    breaks: c.breaks && names.breaks[c.breaks],
    words: c.words.map((word) => names.word[word]).join('; '),
    tags: c.tags.join('; '),
    note: c.note,
  }));
  const hardCalls = hardCallsBetween(journal, ...always).map((c) => ({
    kind: 'hard call',
    ...when(c.day, c.at, c.shiftId),
    stressor: c.stressor,
    'stressor name': names.stressor[c.stressor],
    strength: c.strength,
    'strength name': names.strength[c.strength],
  }));
  const routines = routineSessionsBetween(journal, ...always).map((s) => ({
    kind: 'routine',
    ...when(s.day, s.begunAt, s.shiftId),
    routine: s.routine,
    'routine name': names.routine[s.routine],
    seconds: s.seconds,
    'mood before': s.before,
    'mood after': s.after,
  }));
  const pulses = pulsesBetween(journal, ...always).map((p) => ({
    kind: 'pulse',
    ...when(p.day, p.at, p.shiftId),
    'worn out': p.wornOut,
    stress: p.stress,
    recovered: p.recovered,
    workload: p.workload,
    supported: p.supported,
    theme: p.theme,
    'theme name': p.theme && themeNames[p.theme],
  }));
  const hands = shownHands(allHands(journal)).map((h) => ({
    kind: 'raised hand',
    ...when(dayAt(h.at, clock.zone()), h.at, null),
    note: h.content.words,
    said: h.content.kind,
    to: [h.to, h.second].flatMap((party) => party?.name ?? []).join('; '),
    state: h.state,
    answers: h.replies.map(({ answer, words }) => [answer, words].filter(Boolean).join(': ')).join('; '),
  }));
  const introduced = shownIntroductions(allHands(journal)).map((i) => ({
    kind: 'introduction',
    ...when(dayAt(i.at, clock.zone()), i.at, null),
    said: i.name,
    to: i.to,
    state: i.state,
  }));
  const praised = allPraises(journal).map((p) => ({
    kind: 'praise',
    // It tells a day only, the lead's own.
    ...when(p.day, instantOf(p.day, clock.zone(), 12), null),
    note: p.what,
    because: p.why,
    from: p.from,
  }));
  const workReports = allWorkReports(journal).map((w) => ({
    kind: 'work report',
    ...when(w.day, w.at, null),
    said: w.kind,
    state: w.state,
  }));
  const breaks = breaksBetween(journal, ...always).map((b) => ({
    kind: 'break',
    ...when(b.day, b.dueAt, null),
    seconds: b.seconds,
    because: b.because,
    became: b.fate,
  }));
  const earlier = earlierMoodsBetween(journal, ...always).map((e) => ({
    kind: 'earlier mood',
    ...when(e.day, e.at, null),
    mood: e.mood,
    'mood name': names.mood[e.mood],
    tags: e.activities.join('; '),
    note: e.note,
  }));
  const goals = dayGoalsBetween(journal, ...always).map((g) => ({
    kind: 'goal',
    ...when(g.day, g.at, null),
    goal: g.goal,
    went: g.went,
    'went name': g.went && wentNames[g.went],
    'good thing': g.good,
  }));
  const lines = [
    ...checkIns,
    ...hardCalls,
    ...routines,
    ...pulses,
    ...breaks,
    ...goals,
    ...earlier,
    ...hands,
    ...introduced,
    ...praised,
    ...workReports,
  ].toSorted((a, b) => a.at - b.at);
  return stringify(lines, {
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

/** `2026-03-02T09:05:00+08:00` */
function wallClock(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ timeZone: zone, smallestUnit: 'second' });
}
