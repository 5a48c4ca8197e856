// What a hub serves to a browser has nothing that opens what is sealed: not shown, and not even bundled (PRIVACY, "Raised hands").
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** An import of the source: what it gives the module, and from where; types alone leave nothing in a bundle. */
const imports =
  /(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)|^import '(\.[^']+)'/gm;

/** Every file that a page is made of, by the imports of its source. */
function filesOf(entry: string): Set<string> {
  const found = new Set<string>();
  const next = [entry];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, from, lazily, plainly] of readFileSync(file, 'utf8').matchAll(imports))
      next.push(path.join(path.dirname(file), from ?? lazily ?? plainly ?? ''));
  }
  return found;
}

const inApp = filesOf('src/renderer/main.tsx');
const inBrowser = [...filesOf('src/renderer/desk.tsx'), ...filesOf('src/renderer/notice.tsx')];
const opening =
  /\b(openRequests|readRequest|answerRequest|careList|putCare|handOver|openMailbox|setUpMailbox|sealPraise|introductions)\b/;

describe('requests and the care list', () => {
  it('are in the app [O4]', () => {
    expect(inApp).toContain('src/renderer/requests/requests-page.tsx');
    expect(inApp).toContain('src/renderer/requests/care-page.tsx');
  });

  it('are in no page of a browser, though its desks are the same [O4]', () => {
    expect(inBrowser).toContain('src/renderer/lead/lead-desk.tsx');
    expect(inBrowser).toContain('src/renderer/hr/hr-desk.tsx');
    expect(inBrowser.filter((file) => file.startsWith('src/renderer/requests/'))).toEqual([]);
    expect(inBrowser.filter((file) => /seat-client|use-seat|seat-contract\//.test(file))).toEqual([]);
  });

  it('are asked for by no file of a browser', () => {
    const words = /shared\/words\//;
    const asking = inBrowser.filter((file) => !words.test(file) && opening.test(readFileSync(file, 'utf8')));
    expect(asking).toEqual([]);
  });
});
