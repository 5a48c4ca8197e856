import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../../../tests/show.tsx';
import { routineOf } from '../../../shared/routine.ts';
import { fakeSeat } from '../../clients/fake-seat.ts';
import { SeatProvider } from '../../clients/use-seat.ts';
import { FeltRoutine } from './felt-routine.tsx';

/** A routine that ends when told, after so many seconds. */
async function aRoutine(client = fakeSeat(), seconds = 61.4) {
  await show(
    <SeatProvider value={client}>
      <FeltRoutine routine={routineOf('move')}>
        {(onOver) => <button onClick={() => onOver(seconds)}>over</button>}
      </FeltRoutine>
    </SeatProvider>,
  );
  return client;
}
const tap = async (name: string) => {
  const button = await screen.findByRole('button', { name });
  act(() => button.click());
};
const mood = async (name: string) => {
  const face = await screen.findByRole('radio', { name });
  act(() => face.click());
};

it('takes the mood before and after in one tap each, and notes both [S5]', async () => {
  const { world } = await aRoutine();
  await mood('low');
  await tap('over');
  await mood('good');
  expect(await screen.findByText('Noted. Patterns shows over time what helps you.')).toBeVisible();
  expect(world.routineSessions).toMatchObject([{ routine: 'move', seconds: 61, before: 2, after: 4 }]);
});

it('takes the digits too', async () => {
  const { world } = await aRoutine();
  fireEvent.keyDown(await screen.findByRole('radio', { name: 'low' }), { key: '2' });
  await tap('over');
  fireEvent.keyDown(await screen.findByRole('radio', { name: 'low' }), { key: '5' });
  expect(await screen.findByText(/^Noted/)).toBeVisible();
  expect(world.routineSessions).toMatchObject([{ before: 2, after: 5 }]);
});

it('notes a routine whose questions were both skipped', async () => {
  const { world } = await aRoutine();
  await tap('Skip');
  await tap('over');
  await tap('Skip');
  expect(world.routineSessions).toMatchObject([{ before: null, after: null }]);
});

it('notes nothing, and asks nothing, when one has only looked in', async () => {
  const { world } = await aRoutine(fakeSeat(), 8);
  await tap('Skip');
  await tap('over');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(world.routineSessions).toEqual([]);
});

it('says when it could not be noted, and tries again with what was said', async () => {
  const client = await aRoutine(fakeSeat({}, { refuse: { recordRoutineSession: 'diskFull' } }));
  await mood('low');
  await tap('over');
  expect(await screen.findByRole('alert')).toHaveTextContent(/disk/);
  delete client.trouble.refuse;
  await tap('Try again');
  await mood('great');
  expect(await screen.findByText(/^Noted/)).toBeVisible();
  expect(client.world.routineSessions).toMatchObject([{ before: 2, after: 5 }]);
});
