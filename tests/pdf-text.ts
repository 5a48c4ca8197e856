// What a PDF made by pdfmake says, read back from the file itself: the letters of its fonts, then the glyphs of its pages.
import { inflateSync } from 'node:zlib';

/** All text of a PDF, in the order of its pages; lines and cells run on. */
export function pdfText(file: Uint8Array): string {
  const bytes = Buffer.from(file);
  const objects = new Map(
    Array.from(bytes.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g), ([, id, body = '']) => [
      id,
      body,
    ]),
  );
  const fonts = new Map<string, string[]>();
  for (const body of objects.values())
    for (const [, name = '', id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1];
      fonts.set(name, lettersOf(stream(objects.get(toUnicode) ?? '')));
    }
  return [...objects.values()]
    .map(stream)
    .filter((content) => content.includes('BT'))
    .map((content) => said(content, fonts))
    .join('\n');
}

/** What an object's stream holds, unpacked; nothing for one without. */
function stream(body: string): string {
  const found = /stream\n([\s\S]*?)\nendstream/.exec(body)?.[1];
  if (found === undefined) return '';
  const raw = Buffer.from(found, 'latin1');
  return (body.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
}

/** The letters of a font's glyphs, by number, from its ToUnicode map. */
function lettersOf(map: string): string[] {
  const letters: string[] = [];
  for (const [, from = '', , list = ''] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi))
    for (const [i, [, hex = '']] of Array.from(list.matchAll(/<([0-9a-f]*)>/gi)).entries())
      letters[Number.parseInt(from, 16) + i] = Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return letters;
}

function said(content: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  let letters: readonly string[] = [];
  let text = '';
  for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? [];
    for (const [, hex = ''] of (glyphs ?? '').matchAll(/<([0-9a-f]+)>/gi))
      for (const [glyph] of hex.matchAll(/.{4}/g)) text += letters[Number.parseInt(glyph, 16)] ?? '';
    if (glyphs) text += ' ';
  }
  return text;
}
