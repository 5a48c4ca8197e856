import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';

const built = path.resolve('.vite/gallery');

const mediaTypes: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Serves the built pages on this machine. */
export async function serveGallery(): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = path.join(built, path.normalize(new URL(request.url ?? '/', 'http://localhost').pathname));
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': mediaTypes[path.extname(file)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a TCP server's address is never a string
  return {
    address: `http://127.0.0.1:${port}/gallery.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A screen as the gallery's list names it, with the width it is meant for. */
export interface GalleryScreen {
  id: string;
  width: number;
}

/** The gallery's own list, in its order. */
export async function listScreens(page: Page, address: string): Promise<GalleryScreen[]> {
  await page.goto(address);
  await page.locator('[data-screen]').first().waitFor();
  return page
    .locator('[data-screen]')
    .evaluateAll((rows) =>
      rows.map((row) => ({ id: row.dataset.screen ?? '', width: Number(row.dataset.width) })),
    );
}

/** Opens a screen and waits until its acts are done and its letters are there. */
export async function showScreen(page: Page, address: string, id: string, look: Record<string, string>) {
  const hash = `#/${id}?${new URLSearchParams(look)}`;
  await page.goto(address + hash);
  await page
    .waitForFunction((shown) => document.documentElement.dataset.shown === shown, hash, { polling: 30 })
    .catch((cause: unknown) => {
      throw new Error(`${hash} was not shown`, { cause });
    });
}
