import type { BreaksTaken, CheckInInput, Step } from './check-in.ts';
import type { Day } from './clock.ts';
import type { DayGoalInput } from './day-goal.ts';
import type { Language } from './language.ts';
import type { PulseInput } from './pulse.ts';
import type { RoutineSessionInput } from './routine-session.ts';
import type { HardCallInput } from './stressor.ts';

// What the app and the simulated world, which runs in a thread beside it, say to each other.

/** Something a person does on their seat, as the story has it. */
export type SeatAction =
  | { at: number; checkIn: CheckInInput; breaks: BreaksTaken | null }
  | { at: number; hardCall: HardCallInput }
  | { at: number; routine: RoutineSessionInput; after: Step | null }
  | { at: number; pulse: PulseInput }
  | { at: number; goal: DayGoalInput };

/** A moment of the story, and what the person in the free chair did since the last one. */
export interface StoryMoment {
  now: number;
  actions: SeatAction[];
}

export interface SignIn {
  login: string;
  password: string;
}

/** Somebody who can be written to: how they sign in, and their mailbox's keys as a file with its passphrase. */
export interface DemoRecipient extends SignIn {
  keys: string;
  passphrase: string;
}

/** The day on which the person joins: the world's hub, their invite, and who can be asked at the desk. */
export interface Arrival extends StoryMoment {
  zone: string;
  hub: string;
  code: string;
  lead: DemoRecipient;
  hr: DemoRecipient;
  assistance: DemoRecipient;
}

/** What the world can be told to do, in this order; `settle` and `release` again and again. */
export interface WorldSteps {
  /** Lives the past weeks up to the day on which the person joins. */
  build(): Promise<Arrival>;
  /** From joining to the present, a Monday morning. */
  begin(): Promise<StoryMoment>;
  /** The colleagues live the present week; time comes to the end of its settle window, in which seats send. */
  settle(): Promise<StoryMoment>;
  /** The week is released, and it is Monday again. */
  release(): Promise<StoryMoment>;
}
export type WorldStep = keyof WorldSteps;

/** Handed to the thread when it starts. */
export interface WorldData {
  /** Today, in earnest: the story's present is the Monday of its week. */
  today: Day;
  language: Language;
  /** Folder of the built pages, so that the desk opens in a browser too. */
  pages: string;
}

/** What the thread says: how far a step is, what it gave, or that it failed. */
export type WorldSays =
  | { is: 'progress'; share: number }
  | { is: 'done'; value: Arrival | StoryMoment }
  | { is: 'failed'; why: string };
