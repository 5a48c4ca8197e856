import path from 'node:path';
import { app } from 'electron';
import { openPolicy, type PolicyInForce } from './policy.ts';
import { jsonFile, policyPlaces } from './policy-places.ts';

/** The policy of this computer. `given` is another file to read, for whoever writes a policy and tries it out: not in a packaged app. */
export function policyHere(
  given: string | undefined,
  programData: string | undefined,
  changed: () => void,
): Promise<PolicyInForce> {
  const places =
    given !== undefined && !app.isPackaged
      ? [jsonFile(path.resolve(given), () => true)]
      : policyPlaces(process.platform, programData);
  return openPolicy({ places, keptIn: path.join(app.getPath('userData'), 'policy.json'), changed });
}
