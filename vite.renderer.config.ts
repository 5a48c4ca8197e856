import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string) => path.resolve('src/renderer', name);

// index.html is the app's window, desk.html what the hub serves to a browser, gallery.html every screen on fakes.
export default defineConfig({
  root: 'src/renderer',
  plugins: [react()],
  build: {
    outDir: '../../.vite/renderer/main_window',
    emptyOutDir: true,
    target: 'chrome150',
    rolldownOptions: { input: [page('index.html'), page('desk.html'), page('gallery.html')] },
  },
});
