import { bytesToHex } from '@noble/curves/utils.js';
import { headOf, keyLogHash, signKey } from '../src/protocol/key-log.ts';
import { makeReleaseKey, noPrevious } from '../src/protocol/release-signature.ts';
import { makeReportKey } from '../src/protocol/seal.ts';
import { makeTokenKey } from '../src/protocol/token.ts';
import { type KeyKind, keyKinds, type KeyLogEntry, type KeyLogHead } from '../src/shared/key-log.ts';

/** A hub's key log with the secret halves, made of the protocol functions and nothing of src/hub. */
export interface KeyLogWorld {
  entries: KeyLogEntry[];
  /** Secret halves by public key. */
  secrets: Map<string, Uint8Array>;
  head(): KeyLogHead;
  /** Appends a new key, signed as it must be unless another signer's secret is given. */
  announce(kind: KeyKind, validFrom: number, published: number, signer?: Uint8Array): KeyLogEntry;
}

const make = { release: makeReleaseKey, token: makeTokenKey, report: makeReportKey };

/** A log with a first key of each kind. */
export function aKeyLog(org: string, published: number): KeyLogWorld {
  const log: KeyLogWorld = {
    entries: [],
    secrets: new Map(),
    head: () => headOf(org, log.entries),
    announce(kind, validFrom, at, signer) {
      const { publicKey, secretKey } = make[kind]();
      const key = bytesToHex(publicKey);
      log.secrets.set(key, secretKey);
      const before = log.entries.at(-1);
      const above = log.entries.findLast((entry) => entry.kind === 'release');
      const entry = {
        sequence: log.entries.length + 1,
        kind,
        id: log.entries.filter((other) => other.kind === kind).length + 1,
        key,
        validFrom,
        published: at,
        previous: before ? keyLogHash(org, before) : noPrevious,
      };
      const signed = signKey(signer ?? log.secrets.get(above?.key ?? key) ?? secretKey, org, entry);
      log.entries.push(signed);
      return signed;
    },
  };
  for (const kind of keyKinds) log.announce(kind, 0, published);
  return log;
}
