import type { Journal } from '../journal.ts';

/** The two-week pulses. */
export function pulses(journal: Journal): void {
  journal.exec(`
    create table pulse(
      id text primary key,
      shift_id text not null references shift(id),
      day text not null,
      at integer not null,
      worn_out integer not null check (worn_out between 1 and 5),
      stress integer not null check (stress between 1 and 5),
      recovered integer not null check (recovered between 1 and 5),
      workload integer not null check (workload between 1 and 5),
      supported integer not null check (supported between 1 and 5),
      theme text
    ) strict;
    create index pulse_by_day on pulse(day, at);
  `);
}
