/**
 * FreeSWITCH, at the site: listens to the event socket (mod_event_socket) and tells each seat its own agent's events. Run
 * it by Node beside FreeSWITCH, so that the socket and its password stay there:
 *
 *   import { connect } from 'node:net';
 *   import { followFreeSwitch, greeting } from './freeswitch-esl.js';
 *   import { serveEvents } from '../event-stream.ts'; // as asterisk-ami/start-relay.ts does; seats use seat-adapter
 *   const socket = connect(8021, '127.0.0.1').setEncoding('utf8');
 *   const hear = followFreeSwitch((extension, event) => stream.tell(agentOf.get(extension), event));
 *   socket.on('data', hear);
 *   socket.write(greeting(password));
 *
 * @typedef {import('../../src/shared/call-event.ts').CallEvent} CallEvent
 */

/**
 * What to say first: the password, and which events are wanted.
 * @param {string} password
 */
export const greeting = (password) =>
  `auth ${password}\n\nevent json CHANNEL_PROGRESS CHANNEL_PROGRESS_MEDIA CHANNEL_ANSWER CHANNEL_HANGUP_COMPLETE\n\n`;

/** How a leg ended when its phone handed the call on (REFER). */
const handedOn = new Set(['BLIND_TRANSFER', 'ATTENDED_TRANSFER']);

/**
 * What to do with the text of the event socket, however the network cuts it. An agent is the extension that was rung
 * (`dialed_user`) or that dialled (`user_name`); numbers of callers are not looked at.
 * @param {(extension: string, event: CallEvent) => void} tell
 * @returns {(text: string) => void}
 */
export function followFreeSwitch(tell) {
  let rest = Buffer.alloc(0);

  /** @param {Record<string, string>} event */
  function hear(event) {
    const extension = event['variable_dialed_user'] ?? event['variable_user_name'];
    const call = event['Unique-ID'];
    if (!extension || !call) return;
    switch (event['Event-Name']) {
      case 'CHANNEL_PROGRESS':
      case 'CHANNEL_PROGRESS_MEDIA':
        return tell(extension, { type: 'sidetone.call.ringing', data: { call } });
      case 'CHANNEL_ANSWER':
        return tell(extension, { type: 'sidetone.call.connected', data: { call } });
      case 'CHANNEL_HANGUP_COMPLETE':
        if (handedOn.has(event['variable_endpoint_disposition'] ?? ''))
          tell(extension, { type: 'sidetone.call.transferred', data: { call } });
        return tell(extension, { type: 'sidetone.call.ended', data: { call } });
    }
  }

  return (text) => {
    rest = Buffer.concat([rest, Buffer.from(text)]);
    for (;;) {
      const head = rest.indexOf('\n\n');
      if (head < 0) return;
      const headers = rest.toString('utf8', 0, head);
      const length = Number(/^Content-Length: (\d+)$/m.exec(headers)?.[1] ?? 0); // in bytes
      const end = head + 2 + length;
      if (rest.length < end) return;
      const body = rest.toString('utf8', head + 2, end);
      rest = rest.subarray(end);
      if (/^Content-Type: text\/event-json$/m.test(headers)) hear(JSON.parse(body));
    }
  };
}
