import { z } from 'zod';
import { operationsReport } from '../operations-file.ts';
import { type Exchange, hex, idInPath, nothing } from './shapes.ts';

/** A whole file as text, header first: comma, semicolon or tab. */
const csv = z.string().max(2_000_000);

/** The telephony's figures, from a lead's file or from another program (L12). */
export const operationsExchanges = {
  /** Reads a file for the teams of an own unit; with `take` false it only reports. */
  importOperations: {
    method: 'POST',
    path: '/v1/units/:unit/operations',
    who: 'lead',
    input: z.strictObject({ unit: idInPath, csv, take: z.boolean() }),
    output: operationsReport,
  },
  /** The same from another program, for all teams; the token is the administrator's. */
  sendOperations: {
    method: 'POST',
    path: '/v1/operations',
    who: 'anyone',
    input: z.strictObject({ token: hex(16), csv }),
    output: operationsReport,
  },
  /** Whether there is a token now; the token itself is told once, when it is made. */
  importToken: {
    method: 'GET',
    path: '/v1/import-token',
    who: 'administrator',
    input: nothing,
    output: z.strictObject({ there: z.boolean() }),
  },
  /** Makes the token that other programs send figures with; the one before stops working. */
  makeImportToken: {
    method: 'POST',
    path: '/v1/import-token',
    who: 'administrator',
    input: nothing,
    output: z.strictObject({ token: hex(16) }),
  },
  dropImportToken: {
    method: 'DELETE',
    path: '/v1/import-token',
    who: 'administrator',
    input: nothing,
    output: nothing,
  },
} as const satisfies Record<string, Exchange>;
