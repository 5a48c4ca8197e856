import { readFileSync } from 'node:fs';

/** A value of a settings file, with its place in it, so that what is wrong can be said. */
export interface Setting {
  value: unknown;
  place: string;
}

/** The whole of a settings file. Throws an error that says what is wrong in words for whoever set it up. */
export function readSettings(file: string): Setting {
  try {
    return { value: JSON.parse(readFileSync(file, 'utf8')), place: '' };
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new Error(`${file} ${why}`, { cause: error });
  }
}

/** What stands under a name; `undefined` inside where nothing does. */
export function at({ value, place }: Setting, name: string): Setting {
  const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  // Checked just before: an object that has the name.
  const found = inside ? (value as Record<string, unknown>)[name] : undefined;
  return { value: found, place: place ? `${place}.${name}` : name };
}

export const isThere = ({ value }: Setting): boolean => value !== undefined;

/** A line of text: not empty, and no line break in it, which a protocol of lines would take for a command. */
export function text({ value, place }: Setting): string {
  if (typeof value === 'string' && /^[^\r\n\0]+$/.test(value)) return value;
  throw new Error(`"${place}" must be a line of text`);
}

export function port({ value, place }: Setting): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 65_536) return value;
  throw new Error(`"${place}" must be a port, such as 5038`);
}

export function flag({ value, place }: Setting): boolean {
  if (typeof value === 'boolean') return value;
  throw new Error(`"${place}" must be true or false`);
}

export function list({ value, place }: Setting): Setting[] {
  if (Array.isArray(value)) return value.map((item, n) => ({ value: item, place: `${place}[${n}]` }));
  throw new Error(`"${place}" must be a list`);
}
