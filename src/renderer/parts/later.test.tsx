import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../../../tests/show.tsx';
import { LastResort } from './last-resort.tsx';
import { later } from './later.tsx';

const Page = ({ name }: { name: string }) => <p>Here is {name}.</p>;

it('shows a page once its script is here, and at once when it is opened again', async () => {
  const script = Promise.withResolvers<typeof Page>();
  const load = vi.fn(() => script.promise);
  const Later = later(load);
  await show(<Later name="Lin" />);
  expect(screen.getByRole('status')).toBeInTheDocument();
  script.resolve(Page);
  expect(await screen.findByText('Here is Lin.')).toBeVisible();
  await show(<Later name="Bo" />);
  expect(screen.getByText('Here is Bo.')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

it('leaves the window standing when the script does not come', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // React tells of it
  const Later = later<{ name: string }>(() => Promise.reject(new Error('gone')));
  await show(
    <LastResort instead={<p>Something broke.</p>}>
      <Later name="Lin" />
    </LastResort>,
  );
  expect(await screen.findByText('Something broke.')).toBeVisible();
});
