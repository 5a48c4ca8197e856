import { Refusal } from '../../shared/errors.ts';

// A hub with a certificate of its own is trusted by what the invite says, not by what the computer trusts. What it says
// stays with the address, in its fragment, which never travels: whoever has the address has what to check it by.

const key = 'authority=';

/**
 * A hub's address with the authority that its certificate must come from (DER in base64url); as it is where the invite names
 * none. Such a hub speaks TLS only, whatever was typed.
 */
export function withAuthority(hub: string, authority: string | undefined): string {
  if (!authority) return hub;
  return `${plainAddress(hub).replace(/^http:/i, 'https:')}#${key}${authority}`;
}

/** A hub's address as people know it. */
export function plainAddress(hub: string): string {
  return hub.replace(/#.*$/, '');
}

/** The authority that goes with an address, as PEM; null where the computer's own decide. */
export function authorityOf(address: URL): string | null {
  const [, encoded] = address.hash.split(key);
  if (!encoded) return null;
  const lines =
    Buffer.from(encoded, 'base64url')
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** The address of a call at a hub, which may live under a path of its own. Throws `Refusal('badInput', 'hub')`. */
export function addressOf(hub: string, path: string): URL {
  const [place = '', authority] = hub.split('#');
  const address = URL.parse(`${place.replace(/\/+$/, '')}${path}`);
  if (!address || !['http:', 'https:'].includes(address.protocol)) throw new Refusal('badInput', 'hub');
  if (authority) address.hash = authority;
  return address;
}
