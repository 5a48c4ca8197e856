import { type LinkedSlip, linkedSlip } from '../../shared/wish.ts';

/** The scheme under which a system hands links to the companion. */
export const linkScheme = 'sidetone';

/** Longest link that is looked at. */
const longest = 600;

/** The invite in `sidetone://join/?hub=…&code=…`; null for any other link, which then does nothing. */
export function slipIn(link: string): LinkedSlip | null {
  if (link.length > longest) return null;
  const url = URL.parse(link);
  if (url?.protocol !== `${linkScheme}:` || url.host !== 'join' || !/^\/?$/.test(url.pathname)) return null;
  const names = [...url.searchParams.keys()];
  if (names.toSorted().join() !== 'code,hub' || url.hash || url.username || url.port) return null;
  return linkedSlip.safeParse(Object.fromEntries(url.searchParams)).data ?? null;
}
