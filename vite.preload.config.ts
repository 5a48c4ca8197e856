import { defineConfig } from 'vite';

// A sandboxed preload is one CommonJS file with no imports but electron.
export default defineConfig({
  build: {
    outDir: '.vite/build',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'chrome150',
    rolldownOptions: {
      input: 'src/main/preload.ts',
      external: ['electron'],
      output: { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs' },
    },
  },
});
