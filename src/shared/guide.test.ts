import { expect, test } from 'vitest';
import { stateFor } from './guide.ts';

test('a task has one of four states, by what someone can and wants to do [L6]', () => {
  expect(stateFor({ able: false, willing: false })).toBe('direct');
  expect(stateFor({ able: false, willing: true })).toBe('coach');
  expect(stateFor({ able: true, willing: false })).toBe('motivate');
  expect(stateFor({ able: true, willing: true })).toBe('delegate');
});
