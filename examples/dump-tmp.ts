import { writeFileSync } from 'node:fs';
import { planWorkforce } from 'halfhour';
import { readArguments } from './support/arguments.ts';
import { heldBackWeek } from './support/held-back-week.ts';
import { readHistoryFile } from './support/history-file.ts';
import { planOptions } from './support/plan-options.ts';

const args = readArguments(process.argv.slice(3))!;
const file = readHistoryFile(args);
const check = heldBackWeek(file.history);
const options = planOptions(args, file);
const plan = planWorkforce(file.history, options);
writeFileSync(
  process.argv[2]!,
  JSON.stringify({
    file,
    check: check && { ...check, forecasts: [...check.forecasts] },
    options,
    plan,
    args,
  }),
);
