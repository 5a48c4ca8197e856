import type { Page } from 'playwright-core';

/** From the first screen to Today, with a PIN. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Use it on my own' }).click();
  await page.getByLabel('PIN or passphrase').fill('2468');
  await page.getByLabel('The same once more').fill('2468');
  await page.getByRole('button', { name: 'Create my journal' }).click();
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await page.getByRole('heading', { name: 'How do you feel?' }).waitFor();
}
