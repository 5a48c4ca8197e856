// The gallery, for the tests and pictures that are taken of it.
import { build } from 'vite';

await build({ configFile: 'vite.renderer.config.ts', mode: 'gallery', logLevel: 'warn' });
