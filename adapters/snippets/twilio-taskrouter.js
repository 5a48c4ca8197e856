/**
 * Twilio TaskRouter SDK 2 (twilio-taskrouter) or Flex (`Manager.getInstance().workerClient`), in the agent's page:
 *
 *   import { followTwilio } from './twilio-taskrouter.js';
 *   import { tellSeat } from './tell.js';
 *   followTwilio(worker, tellSeat({ address, token, source: '/twilio' }));
 *
 * The page's origin goes into Sidetone under Mine, Calls.
 *
 * @typedef {{
 *   sid: string, task: { taskChannelUniqueName: string },
 *   on(event: string, then: () => void): void,
 * }} Reservation
 * @typedef {{
 *   on(event: 'reservationCreated', then: (reservation: Reservation) => void): void,
 *   on(event: 'activityUpdated', then: (worker: { activity: { available: boolean } }) => void): void,
 * }} Worker
 */

const over = ['rejected', 'timeout', 'canceled', 'rescinded'];

/**
 * @param {Worker} worker
 * @param {import('./tell.js').Tell} tell
 */
export function followTwilio(worker, tell) {
  worker.on('reservationCreated', (reservation) => {
    if (reservation.task.taskChannelUniqueName !== 'voice') return;
    const call = reservation.sid;
    tell({ type: 'sidetone.call.ringing', data: { call } });
    reservation.on('accepted', () => tell({ type: 'sidetone.call.connected', data: { call } }));
    reservation.on('wrapup', () => tell({ type: 'sidetone.wrap-up.began', data: { call } }));
    reservation.on('completed', () => {
      tell({ type: 'sidetone.call.ended', data: { call } });
      tell({ type: 'sidetone.wrap-up.ended', data: {} });
    });
    for (const event of over)
      reservation.on(event, () => tell({ type: 'sidetone.call.ended', data: { call } }));
  });
  worker.on('activityUpdated', ({ activity }) =>
    tell({ type: activity.available ? 'sidetone.break.ended' : 'sidetone.break.began', data: {} }),
  );
}
