// npm run bench: the figures of the seat and of the hub, each beside a bare operation in the same run. Prints two tables,
// writes dist-bench/seat.json, hub.json and lead.json.
import { companionFigures } from './companion.ts';
import { detectorFigures } from './detector/years.ts';
import { hubFigures } from './hub/hub.ts';
import { journalFigures } from './journal.ts';
import { leadFigures } from './lead.ts';
import { liveFigures } from './live.ts';
import { publish } from './measure.ts';
import { patternFigures } from './patterns.ts';
import { shelfFigures } from './shelf.ts';
import { paintFigures, sizeFigures, startFigures, tapFigures } from './window.ts';

await import('../scripts/build.ts');
publish('seat', [
  ...(await tapFigures()),
  ...(await journalFigures()),
  ...(await shelfFigures()),
  ...detectorFigures(),
  ...(await patternFigures()),
  ...(await startFigures()),
  ...(await paintFigures()),
  ...sizeFigures(),
  ...(await companionFigures()),
]);
publish('hub', await hubFigures());
publish('lead', [...(await leadFigures()), ...(await liveFigures())]);
