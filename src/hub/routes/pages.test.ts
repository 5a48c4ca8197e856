import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../../tests/folder.ts';
import { hubWorld } from '../../../tests/hub-world.ts';

async function aHubWithPages() {
  const pages = aFolder();
  mkdirSync(path.join(pages, 'assets'));
  for (const file of ['desk.html', 'notice.html', 'index.html', 'gallery.html', 'assets/desk.js'])
    writeFileSync(path.join(pages, file), `this is ${file}`);
  return hubWorld({ sqlite: ':memory:' }, { pages });
}

describe('the pages', () => {
  it.each(['/', '/desk', '/desk/', '/desk/lead/7', '/desk/take-up'])('serve the desk at %s', async (url) => {
    const world = await aHubWithPages();
    const response = await world.app.inject({ url });
    expect([response.statusCode, response.body]).toEqual([200, 'this is desk.html']);
    expect(response.headers['content-type']).toContain('text/html');
    const policy = String(response.headers['content-security-policy']);
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(response.headers['cache-control']).toBe('no-cache');
    await world.close();
  });

  it('serve the page for everyone at /privacy, signed in or not [H5]', async () => {
    const world = await aHubWithPages();
    const response = await world.app.inject({ url: '/privacy' });
    expect([response.statusCode, response.body]).toEqual([200, 'this is notice.html']);
    expect(String(response.headers['content-security-policy'])).toContain("default-src 'none'");
    expect(response.headers['set-cookie']).toBeUndefined();
    await world.close();
  });

  it('serve their parts, and neither the app’s window nor what lies elsewhere', async () => {
    const world = await aHubWithPages();
    const asset = await world.app.inject({ url: '/assets/desk.js' });
    expect([asset.statusCode, asset.body]).toEqual([200, 'this is assets/desk.js']);
    expect(asset.headers['content-security-policy']).toBeUndefined();
    for (const url of ['/index.html', '/gallery.html', '/assets/../index.html', '/assets/%2e%2e/index.html'])
      expect((await world.app.inject({ url })).statusCode).toBe(404);
    await world.close();
  });
});
