import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['src/renderer/**/*.test.tsx'],
          setupFiles: ['tests/dom-setup.ts'],
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
