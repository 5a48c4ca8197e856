import { z } from 'zod';

/** The scheme under which a system hands links to the companion. */
export const linkScheme = 'sidetone';

/** An invite as a link carries it: it fills in the page for joining, and joins nothing. */
export const slip = z.strictObject({
  hub: z.url({ protocol: /^https?$/ }).max(200),
  code: z.string().regex(/^[0-9A-Za-z -]{4,120}$/),
});
export type LinkedSlip = z.infer<typeof slip>;

/** Longest link that is looked at. */
const longest = 600;

/** The invite in `sidetone://join/?hub=…&code=…`; null for any other link, which then does nothing. */
export function slipIn(link: string): LinkedSlip | null {
  if (link.length > longest) return null;
  const url = URL.parse(link);
  if (url?.protocol !== `${linkScheme}:` || url.host !== 'join' || !/^\/?$/.test(url.pathname)) return null;
  const names = [...url.searchParams.keys()];
  if (names.toSorted().join() !== 'code,hub' || url.hash || url.username || url.port) return null;
  return slip.safeParse(Object.fromEntries(url.searchParams)).data ?? null;
}
