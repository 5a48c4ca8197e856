import { app } from 'electron';
import { nearestLanguage } from '../../shared/language.ts';
import { words } from '../../shared/words/index.ts';
import { openPreferences } from '../preferences.ts';
import { askRunning, type CommandResult } from './channel.ts';
import { readCommand } from './command.ts';
import { exitCodes } from './do-command.ts';
import { doOwn, failedWith } from './own-commands.ts';

/**
 * A process that was started with a command: does it, prints what there is to say, and gives the exit code; null when the
 * companion is to start after all, because it was asked to open and none runs.
 */
export async function runCommand(said: readonly string[]): Promise<number | null> {
  const command = readCommand(said);
  const folder = app.getPath('userData');
  const own = openPreferences(folder, () => ({})).get().language;
  const language = own ?? nearestLanguage(Intl.DateTimeFormat().resolvedOptions().locale);
  const told = words[language].command;

  if (!command) return print(failedWith(exitCodes.usage, told.usage));
  if (command.name === 'help' || command.name === 'version' || command.name === 'policy-check')
    return print(await doOwn(command, app.getVersion(), language));
  const result = await askRunning(folder, said);
  if (result) return print(result);
  return command.name === 'open' ? null : print(failedWith(exitCodes.notRunning, told.notRunning));
}

function print({ exitCode, out, err }: CommandResult): number {
  if (out) process.stdout.write(`${out}\n`);
  if (err) process.stderr.write(`${err}\n`);
  return exitCode;
}
