import { runSuites } from './suites.ts';

// npm run accuracy [-- forecast erlang …]: how exact, against reference tables and real data.
await runSuites('accuracy', process.argv.slice(2));
