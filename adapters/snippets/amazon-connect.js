/**
 * Amazon Connect Streams (github.com/amazon-connect/amazon-connect-streams), in the page that holds the contact control
 * panel, after `connect.core.initCCP`:
 *
 *   import { followAmazonConnect } from './amazon-connect.js';
 *   import { tellSeat } from './tell.js';
 *   followAmazonConnect(connect, tellSeat({ address, token, source: '/amazon-connect' }));
 *
 * The page's origin goes into Sidetone under Mine, Calls. Address and token are the agent's own: ask once and keep them in
 * the page's localStorage, never in the page.
 *
 * @typedef {{
 *   getContactId(): string, getType(): string,
 *   onConnecting(then: () => void): void, onConnected(then: () => void): void, onEnded(then: () => void): void,
 *   onACW(then: () => void): void, onDestroy(then: () => void): void,
 * }} Contact
 * @typedef {{ onRoutable(then: () => void): void, onNotRoutable(then: () => void): void }} Agent
 * @typedef {{ contact(then: (contact: Contact) => void): void, agent(then: (agent: Agent) => void): void }} Streams
 */

/**
 * @param {Streams} connect
 * @param {import('./tell.js').Tell} tell
 */
export function followAmazonConnect(connect, tell) {
  connect.contact((contact) => {
    if (contact.getType() !== 'voice') return;
    const call = contact.getContactId();
    contact.onConnecting(() => tell({ type: 'sidetone.call.ringing', data: { call } }));
    contact.onConnected(() => tell({ type: 'sidetone.call.connected', data: { call } }));
    contact.onEnded(() => tell({ type: 'sidetone.call.ended', data: { call } }));
    contact.onACW(() => tell({ type: 'sidetone.wrap-up.began', data: { call } }));
    contact.onDestroy(() => tell({ type: 'sidetone.wrap-up.ended', data: {} })); // after-call work is closed
  });
  connect.agent((agent) => {
    agent.onNotRoutable(() => tell({ type: 'sidetone.break.began', data: {} }));
    agent.onRoutable(() => tell({ type: 'sidetone.break.ended', data: {} }));
  });
}
