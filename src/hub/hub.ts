import type { PasswordCost } from '../protocol/password.ts';
import type { Clock } from '../shared/clock.ts';
import type { HubSecrets } from './secrets.ts';
import type { Store } from './store/tables.ts';
import type { HubTls } from './tls.ts';

/** What every part of the hub works with. */
export interface Hub {
  store: Store;
  clock: Clock;
  /** A number from 1 to 2³¹ − 1 that is not in use: random, so that it tells no order. */
  newId: () => number;
  secrets: HubSecrets;
  passwordCost: PasswordCost;
  /** How long a person stays signed in, in milliseconds of the hub's clock. */
  sessionLength: number;
  /** TLS at the hub itself; without it something else stands before the hub. */
  tls?: HubTls;
}
