import { defineConfig } from 'vite';

// The pages of src/web, built into dist/web: self-contained, nothing inlined, so that a strict
// Content-Security-Policy needs no exception.
export default defineConfig({
  root: 'src/web',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: ['src/web/index.html', 'src/web/desk/live-check.ts'],
      output: {
        // Pages that the server renders name it themselves.
        entryFileNames: ({ name }) =>
          name === 'live-check' ? 'live-check.js' : 'assets/[name]-[hash].js',
      },
    },
  },
});
