import { describe, expect, it } from 'vitest';
import { clearDisplay } from '../../shared/nudge/signals.ts';
import { askDisplay, readWindows } from './ask-display.ts';

describe('what Windows says', () => {
  it.each([
    ['state 5', {}],
    ['state 2', { fullScreen: true }],
    ['state 3', { fullScreen: true }],
    ['state 4', { presenting: true }],
    ['state 6', { doNotDisturb: true }],
    ['state 5\r\ninUse webcam', { presenting: true }],
    ['state 5\r\ninUse graphicsCaptureProgrammatic', { presenting: true }],
    ['nonsense', {}],
  ])('%j', (answer, some) =>
    expect({ ...clearDisplay, ...readWindows(answer) }).toEqual({ ...clearDisplay, ...some }),
  );
});

const answers = (banners: string, state: string) => (program: string) =>
  Promise.resolve(program === 'gsettings' ? banners : state);

describe('what Linux says', () => {
  it('of Do Not Disturb and of a full screen', async () => {
    expect(
      await askDisplay('linux', answers('true\n', '_NET_WM_STATE(ATOM) = _NET_WM_STATE_FOCUSED')),
    ).toEqual(clearDisplay);
    const both = answers('false\n', '_NET_WM_STATE(ATOM) = _NET_WM_STATE_FULLSCREEN');
    expect(await askDisplay('linux', both)).toEqual({
      ...clearDisplay,
      doNotDisturb: true,
      fullScreen: true,
    });
  });

  it('one program missing, the other still speaks', async () => {
    const display = await askDisplay('linux', (program) =>
      program === 'gsettings'
        ? Promise.reject(new Error('ENOENT'))
        : Promise.resolve('_NET_WM_STATE_FULLSCREEN'),
    );
    expect(display).toEqual({ ...clearDisplay, fullScreen: true });
  });
});

it('takes a system that tells nothing to mind nothing', async () => {
  expect(await askDisplay('darwin')).toEqual(clearDisplay);
});
