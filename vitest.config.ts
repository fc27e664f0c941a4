import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { nativeSource } from './scripts/native-source.ts';

const source = fileURLToPath(new URL('./src/', import.meta.url));
const native = fileURLToPath(new URL('./node_modules/.cache/halfhour/', import.meta.url));
// Who changes code while tests watch it wants the change, not what was built at the start.
const isWatching = !process.argv.includes('run');

const TESTS = 'test/**/*.test.ts';
const LONG_TESTS = 'test/**/*.long.test.ts';

export default defineConfig({
  plugins: isWatching ? [] : [nativeSource(source, native)],
  resolve: {
    alias: [
      { find: /^halfhour$/, replacement: `${source}index.ts` },
      { find: /^halfhour\/(.+)$/, replacement: `${source}$1/index.ts` },
    ],
  },
  test: {
    // Searches against exact solvers and readers of minutes take as long as all else: `npm run test:long`, and CI.
    projects: [
      { extends: true, test: { name: 'short', include: [TESTS], exclude: [LONG_TESTS] } },
      { extends: true, test: { name: 'long', include: [LONG_TESTS] } },
    ],
    setupFiles: ['test/setup.ts'],
    // Code without state between calls needs no loading anew for each file, which took half of the time.
    pool: 'threads',
    isolate: false,
    // A hang, not a slow machine: the longest test takes seconds on an idle one.
    testTimeout: 600_000,
    maxWorkers: 2,
  },
});
