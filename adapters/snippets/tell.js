/**
 * @typedef {import('../../src/shared/call-event.ts').CallEvent} CallEvent
 * @typedef {(event: CallEvent) => void} Tell
 */

/**
 * How to tell one seat: its address and token stand in Sidetone under Mine, Calls. Events go one after the other, so that
 * they arrive in order; one that cannot be told is dropped, because a seat forgets lost ends by itself.
 * @param {{ address: string, token: string, source: string }} seat
 * @returns {(event: CallEvent) => Promise<void>}
 */
export function tellSeat({ address, token, source }) {
  /** @param {CallEvent} event */
  const tell = async ({ type, data }) => {
    await fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify({ specversion: '1.0', id: crypto.randomUUID(), source, type, data }),
    }).catch(() => undefined);
  };
  let turn = Promise.resolve();
  return (event) => (turn = turn.then(() => tell(event)));
}
