import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

// Complete on its own (`vite build -c vite.main.config.ts`) and under Electron Forge, which merges its own settings in.
export default defineConfig({
  define: { 'import.meta.dirname': '__dirname' }, // the bundle is CommonJS
  resolve: { conditions: ['node'], mainFields: ['module', 'main'] },
  build: {
    outDir: '.vite/build',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node24',
    sourcemap: true,
    minify: false,
    lib: {
      // The demo world and imports run in threads beside the app, so each is a bundle of its own.
      entry: {
        main: 'src/main/main.ts',
        demo: 'src/demo/worker.ts',
        import: 'src/main/import/thread.ts',
      },
      formats: ['cjs'],
      fileName: (_format, name) => `${name}.cjs`,
    },
    rolldownOptions: {
      transform: { define: { 'import.meta': '{}' } }, // libsodium asks for it only where there is no Node
      output: { chunkFileNames: 'common-[hash].cjs' },
      external: [
        'electron',
        'better-sqlite3-multiple-ciphers',
        'better-sqlite3',
        ...builtinModules,
        /^node:/,
      ],
    },
  },
});
