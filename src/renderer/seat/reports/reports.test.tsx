// L9 in the app: new reports go to a folder while somebody is signed in, whatever page they look at.
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { reportFolderCalls, type ReportFolder } from '../../../shared/seat-contract/report-folder.ts';
import { type FakeHub, fakeHub } from '../../clients/fake-desk.ts';
import { gapsPage, heldPage, tooSmallPage } from '../../clients/fake-desk-pages.ts';
import { fakeSeat, type Trouble } from '../../clients/fake-seat.ts';
import { SeatOnFake } from '../../gallery/seat-on-fake.tsx';
import { unitNames } from './new-reports.ts';

const csv = (saved: string[] = []): ReportFolder => ({ folder: '/media/h', formats: ['csv'], saved });

const putInput = reportFolderCalls.putReport.input;
const text = ({ content }: { content: string }) => atob(content);

interface Some {
  kept?: ReportFolder | null;
  hub?: Partial<FakeHub>;
  trouble?: Trouble;
  path?: string;
}

function open({ kept = csv(), hub = {}, trouble = {}, path = '/lead/reports' }: Some = {}) {
  const client = fakeSeat({ reportFolder: kept, desk: fakeHub(hub) }, trouble);
  const call = vi.spyOn(client, 'call');
  render(<SeatOnFake client={client} path={path} />);
  const contents = () =>
    call.mock.calls.filter(([name]) => name === 'putReport').map(([, input]) => text(putInput.parse(input)));
  return { client, contents, saved: () => client.world.reportFolder?.saved ?? [] };
}
const settled = (text: RegExp) => screen.findByText(text);

describe('each new report to a folder [L9]', () => {
  it('is off until a folder is named; then all that is out is saved at once', async () => {
    const { client, saved, contents } = open({ kept: null });
    await userEvent.click(await screen.findByRole('button', { name: 'Save each new week to a folder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save there from now on' }));
    expect(screen.getByText('Please say which folder.')).toBeVisible();
    await userEvent.click(await screen.findByRole('button', { name: 'Look for it…' }));
    await userEvent.click(screen.getByRole('button', { name: 'PDF', pressed: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Save there from now on' }));
    expect(screen.getByText('Please choose at least one kind of file.')).toBeVisible();
    expect(saved()).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'CSV', pressed: false }));
    await userEvent.click(screen.getByRole('button', { name: 'Save there from now on' }));
    await settled(/files so far/);
    expect(client.world.reportFolder).toMatchObject({ folder: '/media/h/reports', formats: ['csv'] });
    expect(saved().filter((name) => name.startsWith('sidetone-week-'))).toHaveLength(12);
    expect(saved()).toContain('sidetone-week-2026-02-19-Broadband-support.csv');
    expect(saved()).toContain('sidetone-month-2026-01-Broadband-support.csv');
    expect(contents()).toHaveLength(saved().length);
  });

  it('goes there from any page, while a lead is signed in', async () => {
    const { saved } = open({ path: '/' });
    await waitFor(() => expect(saved()).toContain('sidetone-week-2026-02-19-Broadband-support.csv'), {
      timeout: 10_000,
    });
  });

  it('goes there once: a week that was saved before is not made again', async () => {
    const first = open();
    await settled(/files so far/);
    const newest = first.saved().find((name) => name.includes('2026-02-19')) ?? '';
    const before = first.saved().filter((name) => name !== newest);
    cleanup();
    const second = open({ kept: csv(before) });
    await waitFor(() => expect(second.saved()).toEqual([...before, newest]));
    expect(second.contents()).toHaveLength(1);
    // The very page: an older week's file would know nothing of this one.
    expect(second.contents()[0]).toContain('Mood was rather low');
  });

  it.each([
    ['held', heldPage(), '2026-02-19'],
    ['thrown away', gapsPage(), '2026-01-08'],
  ])('has no file of a week that is %s', async (_, page, day) => {
    const { saved } = open({ hub: { pages: [page] } });
    await settled(/files so far/);
    expect(saved().filter((name) => name.startsWith('sidetone-week-')).length).toBeGreaterThan(8);
    expect(saved().filter((name) => name.includes(day))).toEqual([]);
  });

  it('has nothing of a team too small to show, and none for HR', async () => {
    const small = open({ hub: { pages: [tooSmallPage()], months: { units: [] } } });
    await settled(/Nothing has come out yet/);
    expect(small.saved()).toEqual([]);
    cleanup();
    const hr = open({ hub: { role: 'hr' }, path: '/hr' });
    await screen.findByRole('heading', { level: 1, name: 'Trends' });
    expect(hr.saved()).toEqual([]);
  });

  it('says that the folder cannot be used, and tries again when asked', async () => {
    const { client, saved } = open({ trouble: { refuse: { putReport: 'folderUnusable' } } });
    expect(await settled(/That folder is not there, or nothing can be written to it/)).toBeVisible();
    expect(saved()).toEqual([]);
    Object.assign(client.trouble, { refuse: {} });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settled(/files so far/);
    expect(saved().length).toBeGreaterThan(11);
  });

  it('ends with one press; what lies there stays', async () => {
    const { client } = open();
    await settled(/files so far/);
    await userEvent.click(screen.getByRole('button', { name: 'Save no more' }));
    expect(await settled(/No more reports are saved/)).toBeVisible();
    expect(client.world.reportFolder).toBeNull();
  });
});

it('two units of one name are told apart, and no name holds what a system forbids', () => {
  const names = unitNames([
    { unit: 3, teams: ['Early', 'Late'] },
    { unit: 4, teams: ['Team 1'] },
    { unit: 5, teams: ['Team/1'] },
    { unit: 6, teams: ['../..\\'] },
    { unit: 7, teams: ['宽带客服：早班'] },
    { unit: 8, teams: ['𠮷'.repeat(80)] },
  ]);
  expect([...names.values()].slice(0, 5)).toEqual([
    'Early-Late',
    'Team-1-4',
    'Team-1-5',
    '6',
    '宽带客服-早班',
  ]);
  expect(names.get(8)).toBe('𠮷'.repeat(60));
});
