// Makes reports as seats would: a thread of its own, so that they are there before the hub is measured.
import { parentPort, workerData } from 'node:worker_threads';
import { encodeMessage } from '../../src/protocol/message.ts';
import { sealReport } from '../../src/protocol/seal.ts';
import { tokenInfo, tokenOutput } from '../../src/protocol/token.ts';
import { org, type ToSeal, week, type WeekKeys } from './town.ts';

const { token, report }: WeekKeys = workerData;

/** The hub's own key makes the token in one step instead of a seat's three. */
async function sealed({ unit, attribute, value, nonce }: ToSeal): Promise<Uint8Array> {
  const info = tokenInfo({ org, unit, week, attribute });
  const output = await tokenOutput(token.secretKey, info, nonce);
  return sealReport(encodeMessage({ attribute, unit, week, value, nonce, output }), report);
}

parentPort?.on('message', (reports: readonly ToSeal[]) => {
  const all = reports.map(sealed);
  void Promise.all(all).then((bytes) => parentPort?.postMessage(bytes));
});
