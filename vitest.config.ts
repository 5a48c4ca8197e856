import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const chartWords = fileURLToPath(new URL('tests/chart-words.tsx', import.meta.url));

export default defineConfig({
  test: {
    maxWorkers: '100%', // vitest would leave one core to whoever watches
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // electron-store imports electron; the browser runtime stands in for it, as it does without the binary.
          execArgv: ['--import', './src/browser-runtime/register.ts'],
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'bench/**/*.test.ts', 'adapters/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [react()],
        // There is no canvas: a chart is what it says to those who cannot see it. The gallery's end-to-end test draws them.
        resolve: { alias: [{ find: /^.*\/parts\/(any-)?chart\.tsx$/, replacement: chartWords }] },
        test: {
          name: 'dom',
          environment: 'happy-dom',
          // The pages' hundreds of modules are read once for all files, which halves the time; no test puts another module in the place of one.
          isolate: false,
          restoreMocks: true,
          include: ['src/renderer/**/*.test.tsx'],
          setupFiles: ['tests/dom-setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: 'tests/e2e/build.ts',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
