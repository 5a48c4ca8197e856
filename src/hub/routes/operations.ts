import { randomBytes } from 'node:crypto';
import { type CsvError, parse } from 'csv-parse/sync';
import { dayAt } from '../../shared/clock.ts';
import { Refusal } from '../../shared/errors.ts';
import { type OperationsPlace, type OperationsReport, readOperations } from '../../shared/operations-file.ts';
import { linkHash } from '../access/link.ts';
import type { Hub } from '../hub.ts';
import { hasImportToken, putImportToken, thereIsImportToken } from '../store/import-token.ts';
import { putOperations } from '../store/operations.ts';
import { allSites } from '../store/site.ts';
import { allTeams } from '../store/team.ts';
import { inTransaction } from '../store/transaction.ts';
import { ownUnit } from './own-units.ts';
import type { HubHandlers } from './route.ts';

type OperationsCall =
  | 'importOperations'
  | 'sendOperations'
  | 'importToken'
  | 'makeImportToken'
  | 'dropImportToken';

/** Takes the telephony's figures in: all rows of a file, or none. */
export function operationsHandlers(hub: Hub): Pick<HubHandlers, OperationsCall> {
  const { store, clock } = hub;
  return {
    importOperations: async ({ unit, csv, take }, { account }) => {
      const { teams, site } = await ownUnit(hub, account.id, unit);
      return importFile(hub, csv, { teams, today: dayAt(clock.now(), site.zone) }, take);
    },
    sendOperations: async ({ token, csv }) => {
      if (!(await hasImportToken(store, linkHash(token)))) throw new Refusal('notAllowed');
      const zones = (await allSites(store)).map(({ zone }) => dayAt(clock.now(), zone));
      const today = zones.toSorted().at(-1) ?? dayAt(clock.now(), clock.zone());
      return importFile(hub, csv, { teams: await allTeams(store), today }, true);
    },
    importToken: async () => ({ there: await thereIsImportToken(store) }),
    makeImportToken: async () => {
      const token = randomBytes(16).toString('hex');
      await putImportToken(store, linkHash(token));
      return { token };
    },
    dropImportToken: async () => {
      await putImportToken(store, null);
      return {};
    },
  };
}

async function importFile(
  { store }: Hub,
  csv: string,
  place: OperationsPlace,
  take: boolean,
): Promise<OperationsReport> {
  const { report, teams } = readOperations(cellsOf(csv), place);
  const taken = take && teams.length > 0;
  if (taken)
    await inTransaction(store, async (transaction) => {
      for (const { team, days } of teams) await putOperations(transaction, team, days);
    });
  return { ...report, taken };
}

/** The cells of a file. Throws `Refusal('badInput', 'csv')` where its quotes do not match. */
function cellsOf(csv: string): string[][] {
  try {
    return parse(csv, {
      bom: true,
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (isCsvError(error)) throw new Refusal('badInput', 'csv');
    throw error;
  }
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
