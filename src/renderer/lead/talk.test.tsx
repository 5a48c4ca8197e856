import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { show } from '../../../tests/show.tsx';
import { type FakeHub, fakeHub } from '../clients/fake-desk.ts';
import { quietTalk } from '../clients/fake-talk.ts';
import { LeadDesk } from './lead-desk.tsx';

const open = (path: string, some: Partial<FakeHub> = {}) => {
  const { hook } = memoryLocation({ path });
  return show(
    <Router hook={hook}>
      <LeadDesk client={fakeHub({ role: 'lead', ...some })} />
    </Router>,
  );
};
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const card = async (name: string) => within(await screen.findByRole('region', { name }));

describe('a huddle [L4]', () => {
  it('begins with what came out, is edited, kept, and taken out again', async () => {
    await open('/huddle');
    const week = await screen.findByRole('textbox', { name: 'How the week was' });
    expect((week as HTMLTextAreaElement).value).toMatch(
      /Mood was rather low.*\nMood has fallen twice in a row/,
    );
    await press('Leave out: Peak days ahead');
    expect(screen.queryByRole('textbox', { name: 'Peak days ahead' })).toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: 'A good call I heard' }), 'She let him finish.');
    await press('Save');
    expect(await screen.findByText(/^Kept\. Every lead of this team/)).toBeVisible();
    await press(/^Remove: March 3, 2026/);
    await press('Undo');
    expect(await screen.findByRole('button', { name: /^Remove: March 3, 2026/ })).toBeVisible();
  });

  it('is shown a part a page by arrow keys, without the names that are known', async () => {
    await open('/huddle');
    const praise = await screen.findByRole('textbox', { name: 'Praise of the week' });
    await userEvent.clear(praise);
    await userEvent.type(praise, 'Thank you, Mei!');
    await press('Show in full screen');
    const stage = within(await screen.findByRole('dialog', { name: 'Huddle in full screen' }));
    fireEvent.keyDown(document.body, { key: 'End' });
    expect(stage.getByText('Thank you, —!')).toBeVisible();
    await userEvent.click(stage.getByRole('switch', { name: 'Hide names' }));
    expect(stage.getByText('Thank you, Mei!')).toBeVisible();
    fireEvent.keyDown(document.body, { key: 'Home' });
    fireEvent.keyDown(document.body, { key: 'ArrowRight' });
    expect(stage.getByRole('heading', { name: 'Peak days ahead' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps what was typed when another lead wrote meanwhile', async () => {
    await open('/huddle', { refusals: { saveHuddle: 'changedMeanwhile' } });
    await userEvent.type(await screen.findByRole('textbox', { name: 'A good call I heard' }), 'mine');
    await press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent('Another lead wrote this huddle meanwhile');
    expect(screen.getByRole('textbox', { name: 'A good call I heard' })).toHaveValue('mine');
  });
});

describe('praise [L5]', () => {
  it('wants who, what and why', async () => {
    await open('/praise');
    await press('Hang it on the wall');
    for (const fault of ['Please say who.', 'Please say what they did.', 'Please say why it mattered.'])
      expect(screen.getByText(fault)).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Who' }), 'Bo');
    await userEvent.type(screen.getByRole('textbox', { name: 'What they did' }), 'asked before the refund');
    await userEvent.type(screen.getByRole('textbox', { name: 'Why it mattered' }), 'nothing was taken back');
    await press('Hang it on the wall');
    expect((await card('On the wall')).getByText('Bo: asked before the refund')).toBeVisible();
  });

  it('shows pasted HTML, emoji, right-to-left and long words as the text they are', async () => {
    const who = '<b>مريم</b> 🙂';
    const what = `<img src=x onerror=alert(1)> ${'加油'.repeat(100)}`;
    const praises = [{ id: 1, day: '2026-03-02', who, what, why: '‮desrever', by: 'Li Wen' }];
    await open('/praise', { talk: { ...quietTalk(), praises } });
    const wall = await card('On the wall');
    expect(wall.getByText(`${who}: ${what}`)).toHaveAttribute('dir', 'auto');
    expect(document.querySelector('main img, main b')).toBeNull();
  });

  it('reminds of three to one, and says that a browser keeps no count', async () => {
    await open('/praise');
    const ratio = await card('Praise and correction');
    expect(ratio.getByText('That is in balance.')).toBeVisible();
    await press('Count a correction');
    expect(ratio.getByText(/^That is less than three to one/)).toBeVisible();
    expect(ratio.getByText(/^In a browser nothing of this is kept/)).toBeVisible();
    expect((await card('To one person alone')).getByText(/can be sealed in the app only/)).toBeVisible();
  });
});

describe('talk guides [L6]', () => {
  it('find the state of a task by two questions', async () => {
    await open('/guides/states');
    const able = within(await screen.findByRole('radiogroup', { name: 'Can they do this task today?' }));
    await userEvent.click(able.getByRole('radio', { name: 'Yes' }));
    const willing = within(screen.getByRole('radiogroup', { name: 'Do they want to do it now?' }));
    await userEvent.click(willing.getByRole('radio', { name: 'Not yet' }));
    expect(screen.getByRole('status')).toHaveTextContent(/^Ask and back/);
  });

  it('ask one question at a time, each before one comes again', async () => {
    await open('/guides/grow');
    const asked = new Set<string>();
    for (let i = 0; i < 5; i++) {
      await press('Pick one: Goal');
      asked.add(screen.getByRole('status').textContent);
    }
    expect(asked.size).toBe(5);
  });

  it('keep a wheel only while the page is open, where there is no journal', async () => {
    await open('/guides/balance');
    await press('Keep this wheel');
    expect(await screen.findByRole('row', { name: 'Sleep 5' })).toBeVisible();
    await press(/^Remove/);
    expect(screen.getByText('None yet.')).toBeVisible();
  });
});
