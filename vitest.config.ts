import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = fileURLToPath(new URL('./src/', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^halfhour$/, replacement: `${source}index.ts` },
      { find: /^halfhour\/(.+)$/, replacement: `${source}$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Code without state between calls needs no loading anew for each file, which took half of the time.
    pool: 'threads',
    isolate: false,
    // A hang, not a slow machine: the longest test takes seconds on an idle one.
    testTimeout: 600_000,
    maxWorkers: 2,
  },
});
