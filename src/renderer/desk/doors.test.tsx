import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { fakeHub } from '../clients/fake-desk.ts';
import { DeskRoutes } from './desk-routes.tsx';
import { DeskWindow } from './desk-window.tsx';

const place = { origin: 'https://hub.example', zone: 'Asia/Taipei' };
const token = '5f'.repeat(16);

beforeEach(() => {
  location.hash = '';
  localStorage.clear();
});

describe('the doors of a desk in a browser', () => {
  it('signs in, keeping what was typed when it is refused', async () => {
    const user = userEvent.setup();
    await show(<DeskRoutes client={fakeHub({ role: null })} place={place} />);
    await user.type(await screen.findByLabelText('Sign-in name'), 'li.wen@northwind.example');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(screen.getByText('Please enter your password.')).toBeVisible();

    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Name or password is not right.');
    expect(screen.getByLabelText('Sign-in name')).toHaveValue('li.wen@northwind.example');

    await user.clear(screen.getByLabelText('Password'));
    await user.type(screen.getByLabelText('Password'), 'a right long one');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { name: 'How is the team?' })).toBeVisible();
  });

  it.each([
    ['lead', 'How is the team?'],
    ['hr', 'What moved?'],
    ['administrator', 'Northwind Telecom'],
  ] as const)('opens the desk of a %s', async (role, heading) => {
    await show(<DeskRoutes client={fakeHub({ role })} place={place} />);
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
  });

  it('opens no requests in a browser', async () => {
    await show(<DeskRoutes client={fakeHub({ role: 'assistance' })} place={place} />);
    expect(await screen.findByText(/open only in the Sidetone app/)).toBeVisible();
  });

  it('forgets everything at sign-out', async () => {
    await show(<DeskRoutes client={fakeHub({ role: 'hr' })} place={place} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    expect(await screen.findByLabelText('Sign-in name')).toBeVisible();
    expect(screen.queryByText('Suzhou')).toBeNull();
  });

  it('asks to sign in again when the session is over', async () => {
    const refusals = { unitPage: 'notSignedIn' } as const;
    await show(<DeskRoutes client={fakeHub({ role: 'lead', refusals })} place={place} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('You were signed out meanwhile.');
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeVisible();
  });

  it('takes up an account with a password of at least ten characters [O2]', async () => {
    const user = userEvent.setup();
    location.hash = `#/account/${token}`;
    await show(<DeskRoutes client={fakeHub({ role: null })} place={place} />);
    const password = await screen.findByLabelText('Choose a password');
    expect(screen.getByText(/At least 10 characters/)).toBeVisible();
    await user.type(password, 'eight888');
    await user.click(screen.getByRole('button', { name: 'Set the password and go on' }));
    expect(screen.getByText('2 more characters are needed.')).toBeVisible();

    await user.type(password, '99');
    await user.click(screen.getByRole('button', { name: 'Show the password' }));
    expect(password).toHaveAttribute('type', 'text');
    await user.click(screen.getByRole('button', { name: 'Set the password and go on' }));
    expect(await screen.findByRole('heading', { name: 'How is the team?' })).toBeVisible();
    expect(location.hash).not.toContain(token);
  });

  it('says that a link was used, and keeps the password that was typed', async () => {
    const user = userEvent.setup();
    location.hash = `#/account/${token}`;
    await show(
      <DeskRoutes client={fakeHub({ role: null, refusals: { takeUpAccount: 'linkUsed' } })} place={place} />,
    );
    await user.type(await screen.findByLabelText('Choose a password'), 'long enough');
    await user.click(screen.getByRole('button', { name: 'Set the password and go on' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'That link has already been used or has expired.',
    );
    expect(screen.getByLabelText('Choose a password')).toHaveValue('long enough');
  });

  it('makes the first administrator and leads on to setting up', async () => {
    const user = userEvent.setup();
    location.hash = `#/setup/${token}`;
    await show(<DeskRoutes client={fakeHub({ role: null })} place={place} />);
    await user.type(await screen.findByLabelText('Your name'), 'Zhou Min');
    await user.click(screen.getByRole('button', { name: 'Create the account and begin' }));
    const login = screen.getByLabelText('Sign-in name');
    expect(login).toBeInvalid();
    expect(login).toHaveFocus();
    await user.type(login, 'it@northwind.example');
    await user.type(screen.getByLabelText('Choose a password'), 'long enough');
    await user.click(screen.getByRole('button', { name: 'Create the account and begin' }));
    expect(await screen.findByRole('heading', { name: 'Northwind Telecom' })).toBeVisible();
  });
});

describe('the look of a desk in a browser', () => {
  it('is chosen in a small menu and kept in that browser, with nothing about a person', async () => {
    const user = userEvent.setup();
    await show(
      <DeskWindow storage={localStorage} system="en-GB">
        <DeskRoutes client={fakeHub({ role: 'lead' })} place={place} />
      </DeskWindow>,
    );
    await user.click(await screen.findByRole('button', { name: 'Language and look' }));
    const menu = within(await screen.findByRole('dialog'));
    await user.click(menu.getByRole('button', { name: /Language/ }));
    await user.click(await screen.findByRole('option', { name: '繁體中文' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('zh-TW'));
    expect(await screen.findByText('團隊怎麼樣？')).toBeInTheDocument();
    expect(Object.keys(localStorage)).toEqual(['sidetone.look']);
    expect(JSON.parse(localStorage.getItem('sidetone.look') ?? '')).toEqual({
      language: 'zh-TW',
      theme: 'system',
      textSize: 100,
    });
  });

  it('falls back to the system’s when what is kept cannot be read', async () => {
    localStorage.setItem('sidetone.look', '{"theme":"pink"}');
    await show(
      <DeskWindow storage={localStorage} system="zh-HK">
        <DeskRoutes client={fakeHub({ role: 'hr' })} place={place} />
      </DeskWindow>,
    );
    expect(await screen.findByRole('heading', { name: '哪裡變了？' })).toBeVisible();
    expect(document.documentElement.dataset.theme).toBe('system');
  });
});
