import { runSuites } from './suites.ts';

// npm run bench [-- erlang staffing …]: how fast, as ratios against a named baseline.
await runSuites('speed', process.argv.slice(2));
