/** What may be logged of an error: its kind and where it happened. Never the message: an engine's may quote the row. */
export function bareError(error: unknown): { kind: string; frames: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, frames: [] };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return { kind: error.name, frames };
}
