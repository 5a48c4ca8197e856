import { readFile } from 'node:fs/promises';
import type { Language } from '../../shared/language.ts';
import { policy as policyShape, type PolicyFault } from '../../shared/policy.ts';
import { words } from '../../shared/words/index.ts';
import { readPolicy, wholeFile } from '../policy/read-policy.ts';
import { say } from '../say.ts';
import type { CommandResult } from './channel.ts';
import type { OwnCommand } from './command.ts';

/** Does what needs no companion to run. */
export async function doOwn(
  command: OwnCommand,
  version: string,
  language: Language,
): Promise<CommandResult> {
  switch (command.name) {
    case 'help':
      return printed(words[language].command.help);
    case 'version':
      return printed(version);
    case 'policy-check':
      return checkPolicy(command.file, language);
  }
}

export const printed = (out: string): CommandResult => ({ exitCode: 0, out, err: '' });
export const failedWith = (exitCode: number, err: string): CommandResult => ({ exitCode, out: '', err });

async function checkPolicy(file: string, language: Language): Promise<CommandResult> {
  const read = await readFile(file, 'utf8').then(readPolicy, () => wholeFile('unreadable'));
  if (read.ok) return printed(words[language].command.policyGood);
  return failedWith(1, read.faults.map((fault) => faultInWords(fault, language)).join('\n'));
}

/** As the page "Managed by your organisation" says it. */
function faultInWords({ code, path, line, promise }: PolicyFault, language: Language): string {
  const { fault, expects } = words[language].policy;
  const place = policyShape.keyof().safeParse(path.split('.')[0]).data ?? 'policy';
  const what = say(language, fault[code], { path, promise, expects: expects[place] });
  return line === null ? what : say(language, fault.at, { line, what });
}
