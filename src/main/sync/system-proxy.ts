import type { Policy } from '../../shared/policy.ts';
import type { ProxyFor } from './hub-request.ts';

/** How a computer answers what its proxy is for an address: `PROXY host:port; DIRECT`, first choice first (PAC). */
export type ResolveProxy = (address: string) => Promise<string>;

/** The way out that a policy names: a proxy of its own, none, or the computer's. */
export function proxyBy(policy: () => Policy, resolve: ResolveProxy): ProxyFor {
  return async (address) => {
    const { proxy = 'system' } = policy();
    if (proxy === 'direct' || isHere(address)) return null;
    return proxy === 'system' ? firstProxy(await resolve(address.href)) : proxy;
  };
}

/** A hub on this computer, as the demo has, is reached by no proxy. */
const isHere = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

/** SOCKS proxies are not spoken; what would need one goes direct, and fails where that is closed. */
function firstProxy(answer: string): string | null {
  const [, kind, place] = /^(PROXY|HTTPS|HTTP)\s+([^\s;]+)/i.exec(answer.trim()) ?? [];
  if (!kind || !place) return null;
  return `${kind.toUpperCase() === 'HTTPS' ? 'https' : 'http'}://${place}`;
}
