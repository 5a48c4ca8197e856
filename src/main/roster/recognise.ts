import { columnsOf } from '../../shared/roster/columns.ts';

/** Whether a text is an iCalendar file (RFC 5545) and not a table. */
export const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text.slice(0, 200));

/** Whether a text begins as a calendar or as a table of shifts: read in the wrong encoding it does not. */
export const isRoster = (text: string): boolean =>
  isCalendar(text) ||
  columnsOf(
    text
      .slice(0, 2000)
      .split(/\r?\n/)[0]
      ?.split(/[,;\t]/)
      .map(unquoted) ?? [],
  ) !== null;

const unquoted = (cell: string) => cell.replaceAll('"', '');
