import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../tests/folder.ts';
import { keepSecrets } from './secrets.ts';

describe('the hub’s secrets', () => {
  it.skipIf(process.platform === 'win32')('are for their owner’s eyes', () => {
    const file = path.join(aFolder(), 'keys.json');
    keepSecrets(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('are made once and read again', () => {
    const file = path.join(aFolder(), 'keys.json');
    const made = keepSecrets(file);
    expect(keepSecrets(file)).toEqual(made);
    expect(made.sessionKey).toHaveLength(32);
  });

  it('are never replaced when the file is damaged', () => {
    const file = path.join(aFolder(), 'keys.json');
    keepSecrets(file);
    const damaged = readFileSync(file, 'utf8').slice(0, 100);
    writeFileSync(file, damaged);
    expect(() => keepSecrets(file)).toThrow('JSON');
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });
});
