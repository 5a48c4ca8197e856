import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string) => path.resolve('src/renderer', name);

// index.html is the app's window, nudge.html its small card, break.html a break over a whole monitor; desk.html and notice.html are what the hub serves to a browser. The gallery (`--mode gallery`), with every
// screen on fakes and the Chinese fonts that go with it, is built apart: it is never packed.
export default defineConfig(({ mode }) => ({
  root: 'src/renderer',
  plugins: [react()],
  build: {
    outDir: mode === 'gallery' ? '../../.vite/gallery' : '../../.vite/renderer',
    emptyOutDir: true,
    target: 'chrome150',
    chunkSizeWarningLimit: 1000, // PDF comes when it is asked for; the entry's size is a figure of `npm run bench`
    rolldownOptions: {
      input:
        mode === 'gallery'
          ? page('gallery.html')
          : [
              page('index.html'),
              page('nudge.html'),
              page('break.html'),
              page('desk.html'),
              page('notice.html'),
            ],
    },
  },
}));
