import { sha256 } from '@noble/hashes/sha2.js';
import { equalBytes } from '@noble/curves/utils.js';
import { z } from 'zod';
import { Refusal } from '../../shared/errors.ts';

// A journal on its way to another computer, as one file: a line that says what it is, a line of JSON, the encrypted
// journal, and a checksum over all of it. Only the recovery code opens it; who finds it learns that it is a journal of
// Sidetone, and how large.

const mark = 'Sidetone snapshot\n';
const checksumLength = 32;
const longestHead = 4096;

const head = z.strictObject({
  version: z.literal(1),
  /** The journal key under the recovery code. */
  byRecoveryCode: z.string().regex(/^[0-9a-f]{144}$/),
});
const anyHead = z.looseObject({ version: z.int() });

export interface Snapshot {
  byRecoveryCode: string;
  /** The journal's file, as it is encrypted. */
  journal: Uint8Array;
}

/** The bytes of a snapshot. */
export function writeSnapshot({ byRecoveryCode, journal }: Snapshot): Uint8Array {
  const lines = `${mark}${JSON.stringify({ version: 1, byRecoveryCode })}\n`;
  const content = Buffer.concat([Buffer.from(lines), journal]);
  return Buffer.concat([content, sha256(content)]);
}

/**
 * Reads a snapshot. Throws `Refusal('snapshotForeign')` for another file, `Refusal('snapshotDamaged')` for one that was cut
 * short or changed, `Refusal('journalNewer')` for one of a newer version.
 */
export function readSnapshot(bytes: Uint8Array): Snapshot {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, mark.length).toString('latin1') !== mark) throw new Refusal('snapshotForeign');
  const content = file.subarray(0, -checksumLength);
  if (!equalBytes(sha256(content), file.subarray(-checksumLength))) throw new Refusal('snapshotDamaged');
  const end = file.subarray(0, mark.length + longestHead).indexOf('\n', mark.length);
  const line = parse(file.subarray(mark.length, end).toString('utf8'));
  if ((anyHead.safeParse(line).data?.version ?? 1) > 1) throw new Refusal('journalNewer');
  const read = head.safeParse(line);
  if (!read.success) throw new Refusal('snapshotDamaged');
  return { byRecoveryCode: read.data.byRecoveryCode, journal: content.subarray(end + 1) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
