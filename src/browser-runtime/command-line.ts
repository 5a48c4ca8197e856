/** The value of `--name=value` on the command line. */
export function argument(name: string): string | undefined {
  return process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** Tells a parent process, where there is one, what only a desktop could show. */
export function announce(message: { type: string; [detail: string]: unknown }): void {
  process.send?.(message);
}
