/** One message of the Asterisk Manager Interface: its headers by name. */
export type AmiMessage = ReadonlyMap<string, string>;

/** More than this without an end is not AMI. */
const longestMessage = 256 * 1024;

/**
 * Cuts the text of an AMI connection into messages as it comes in: `Name: value` lines up to an empty line. The greeting
 * and other lines without a colon are passed over; a name that comes twice keeps its last value. Throws when a message
 * has no end.
 */
export function amiReader(): (text: string) => AmiMessage[] {
  let rest = '';
  let message = new Map<string, string>();
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestMessage) throw new Error('a message without an end: is this really AMI?');
    const whole: AmiMessage[] = [];
    for (const line of lines.map((ended) => ended.replace(/\r$/, ''))) {
      const colon = line.indexOf(':');
      if (line === '') {
        if (message.size > 0) whole.push(message);
        message = new Map();
      } else if (colon > 0) message.set(line.slice(0, colon), line.slice(colon + 1).trimStart());
    }
    return whole;
  };
}

/** An action as it goes over the wire. Names and values must be lines of text. */
export function amiAction(headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${lines.join('')}\r\n`;
}
