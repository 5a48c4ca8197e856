import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type FixedClock, fixedClock, someZone } from '../../../tests/factories.ts';
import { type PeerHub, startPeerHub } from '../../../tests/peer-hub.ts';
import { hour } from '../../shared/clock.ts';
import type { SiteHelpLine } from '../../shared/site-help.ts';
import { openSiteHelp, type SiteHelpLines } from './site-help.ts';

const line: SiteHelpLine = {
  region: 'Xiamen',
  label: 'Assistance programme',
  number: '400 161 9995',
  hours: 'day and night',
  verifiedAt: '2026-02-01',
};
const week = 7 * 24 * hour;

let clock: FixedClock;
let hub: PeerHub;
let joined: boolean;
let text: string | null;
let help: SiteHelpLines;

beforeEach(async () => {
  clock = fixedClock();
  hub = await startPeerHub(someZone, 2930);
  onTestFinished(() => hub.close());
  hub.help = [line];
  joined = true;
  text = null;
  help = begin();
});

/** As after a start of the app: what is known is what is kept. */
function begin(): SiteHelpLines {
  const place = { read: () => text, write: (kept: string) => void (text = kept) };
  return openSiteHelp(
    place,
    () => (joined ? { hub: hub.url, bundle: hub.bundle } : null),
    clock,
    () => 0,
  );
}

describe('the site’s help lines on a seat [S9]', () => {
  it('are fetched, and stay when the hub is gone and the app begins anew', async () => {
    expect(help.current()).toBeNull();
    expect(help.nextDue()).toBe(clock.now());
    await help.refresh();
    await hub.close();
    const again = begin();
    expect(again.current()).toEqual({ site: hub.bundle.site, lines: [line] });
    await again.refresh();
    expect(again.current()?.lines).toEqual([line]);
  });

  it('are asked for once a week, and after a failure within the next hours', async () => {
    hub.fault = 'nothing';
    await help.refresh();
    expect(help.nextDue()).toBe(clock.now() + hour);
    hub.fault = null;
    await help.refresh();
    expect(help.nextDue()).toBe(clock.now() + week);
    expect(begin().nextDue()).toBe(clock.now() + week);
    clock.forward(week);
    hub.help = [];
    await help.refresh();
    expect(help.current()?.lines).toEqual([]);
  });

  it('are asked for by the site’s name, and with nothing else', async () => {
    await help.refresh();
    const [asked] = hub.requests;
    expect(asked?.path).toBe(`/v1/help-lines?site=${encodeURIComponent(hub.bundle.site)}`);
    expect(asked?.body).toHaveLength(0);
    expect(asked?.headers.filter((name) => /cookie|agent|auth/i.test(name))).toEqual([]);
  });

  it('are kept as they were when the hub no longer knows the site, or answers badly', async () => {
    await help.refresh();
    for (const fault of ['notFound', 'html', 'error'] as const) {
      hub.fault = fault;
      await help.refresh();
    }
    expect(help.current()?.lines).toEqual([line]);
  });

  it('are none without a team, and those of another site are not shown', async () => {
    await help.refresh();
    joined = false;
    expect([help.current(), help.nextDue()]).toEqual([null, null]);
    joined = true;
    text = JSON.stringify({ help: { site: 'elsewhere', lines: [line] }, nextAt: clock.now() + week });
    expect(begin().nextDue()).toBe(clock.now());
    expect(help.current()).toBeNull();
  });

  it('that cannot be understood count as none', () => {
    for (text of [
      '',
      'not json',
      '{}',
      '{"help":{"site":"x","lines":[{"number":"javascript:x"}]},"nextAt":1}',
    ])
      expect(help.current()).toBeNull();
  });
});
