/**
 * Genesys Cloud notifications: a WebSocket from `POST /api/v2/notifications/channels`, subscribed to
 * `v2.users.{id}.conversations.calls` and `v2.users.{id}.presence` of the agent. In a page or in Node 22:
 *
 *   import { followGenesys } from './genesys-cloud.js';
 *   import { tellSeat } from './tell.js';
 *   const hear = followGenesys(userId, tellSeat({ address, token, source: '/genesys-cloud' }));
 *   new WebSocket(channel.connectUri).addEventListener('message', ({ data }) => hear(data));
 *
 * @typedef {{ purpose: string, user?: { id: string }, state: string, wrapupRequired?: boolean, wrapup?: object }} Participant
 * @typedef {{ id: string, participants: Participant[] }} Conversation
 * @typedef {{ presenceDefinition: { systemPresence: string } }} Presence
 */

const breaks = new Set(['BREAK', 'MEAL', 'AWAY']);

/**
 * What to do with each message of the channel. Genesys tells the whole conversation again with each change; only what
 * has changed is told to the seat. Numbers and names in it are not looked at.
 * @param {string} userId
 * @param {import('./tell.js').Tell} tell
 * @returns {(message: string) => void}
 */
export function followGenesys(userId, tell) {
  /** @type {Map<string, string>} */
  const states = new Map();
  let onBreak = false;

  /** @param {Conversation} conversation */
  function hearCall({ id: call, participants }) {
    const own = participants.findLast(({ purpose, user }) => purpose === 'agent' && user?.id === userId);
    if (!own) return;
    const isOver = own.state === 'disconnected' || own.state === 'terminated';
    const state = isOver && own.wrapupRequired && !own.wrapup ? 'wrapup' : own.state;
    const before = states.get(call);
    if (state === before) return;
    states.set(call, state);
    if (state === 'alerting') tell({ type: 'sidetone.call.ringing', data: { call } });
    if (state === 'connected') tell({ type: 'sidetone.call.connected', data: { call } });
    if (isOver && before !== 'wrapup') tell({ type: 'sidetone.call.ended', data: { call } });
    if (state === 'wrapup') tell({ type: 'sidetone.wrap-up.began', data: { call } });
    else if (isOver && before === 'wrapup') tell({ type: 'sidetone.wrap-up.ended', data: {} });
    if (isOver && state !== 'wrapup') states.delete(call);
  }

  /** @param {Presence} presence */
  function hearPresence({ presenceDefinition }) {
    const isBreak = breaks.has(presenceDefinition.systemPresence.toUpperCase());
    if (isBreak === onBreak) return;
    onBreak = isBreak;
    tell({ type: isBreak ? 'sidetone.break.began' : 'sidetone.break.ended', data: {} });
  }

  return (message) => {
    const { topicName, eventBody } = JSON.parse(message);
    if (topicName === `v2.users.${userId}.conversations.calls`) hearCall(eventBody);
    if (topicName === `v2.users.${userId}.presence`) hearPresence(eventBody);
  };
}
