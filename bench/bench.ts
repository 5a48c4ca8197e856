// npm run bench: the figures of the seat, each beside a bare operation in the same run. Prints a table, writes dist-bench/seat.json.
import { journalFigures } from './journal.ts';
import { publish } from './measure.ts';
import { patternFigures } from './patterns.ts';
import { paintFigures, sizeFigures, startFigures, tapFigures } from './window.ts';

await import('../scripts/build.ts');
publish('seat', [
  ...(await tapFigures()),
  ...(await journalFigures()),
  ...(await patternFigures()),
  ...(await startFigures()),
  ...(await paintFigures()),
  ...sizeFigures(),
]);
