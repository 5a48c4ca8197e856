import { expect, it } from 'vitest';
import { settingsOf } from './journal/settings.ts';
import { throwawayJournal } from './journal/open.ts';
import { sendForAll, sendingDue } from './sending.ts';

/** A way with something due at an instant, that writes down what is asked of it. */
function aWay(name: string, due: number | null, log: string[], counted = 0) {
  return {
    sync: {
      nextDue: () => due,
      prepare: async () => void log.push(`${name} prepares`),
      sendDue: async () => {
        log.push(`${name} sends`);
        return { counted, notCounted: 0, unanswered: 0 };
      },
    },
    settings: null,
  };
}

it('sends for every journal on the computer, and prepares only for the open one [S11]', async () => {
  const log: string[] = [];
  const open = { ...aWay('open', 30, log), settings: settingsOf(throwawayJournal()) };
  const ways = [aWay('locked', 20, log, 1), open, aWay('idle', null, log)];
  expect(sendingDue(ways)).toBe(20);
  expect(await sendForAll(ways)).toBe(true);
  expect(log).toEqual(['locked sends', 'open prepares', 'open sends', 'idle sends']);
  expect(await sendForAll([open])).toBe(false);
  expect(sendingDue([aWay('idle', null, log)])).toBeNull();
});
