import { z } from 'zod';
import { instant } from './clock.ts';

/**
 * Which text of the consent page a person agreed to. Raised whenever the text says something else (consent.test.ts tells);
 * whoever agreed to an older one is asked anew, and until then only dummies go.
 */
export const consentVersion = 2;

/** A version as it crosses a boundary. */
export const consentNumber = z.int().min(1).max(1000);

/** What a seat remembers of consent (GDPR Art. 9, PIPL 28–29). */
export const consent = z.strictObject({
  version: consentNumber,
  /** Since when the person has agreed without a break: shifts begun earlier are in nothing that leaves. */
  since: instant,
  /** When they agreed to this version: a week's rows are of shifts begun later. */
  at: instant,
});
export type Consent = z.infer<typeof consent>;
