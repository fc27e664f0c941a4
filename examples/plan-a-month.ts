// From a history of half-hours to forecast, agents, shifts, a rota and the cost of a contact.
//
//   npm start                                     a sample that comes along
//   npm start -- --history FILE.csv --zone ZONE   your own centre
//   npm start -- --help                           everything that can be said

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { InvalidInputError, planWorkforce } from 'halfhour';
import { ArgumentError, type PlanArguments, readArguments, USAGE } from './support/arguments.ts';
import { heldBackWeek } from './support/held-back-week.ts';
import { readHistoryFile } from './support/history-file.ts';
import { htmlReport } from './support/html-report.ts';
import { planOptions } from './support/plan-options.ts';
import { planReport } from './support/plan-report.ts';
import { planText } from './support/plan-text.ts';
import { progressLine } from './support/progress-line.ts';

try {
  const args = readArguments(process.argv.slice(2));
  if (args === undefined) console.log(USAGE);
  else plan(args);
} catch (error) {
  const isOurs = error instanceof ArgumentError || error instanceof InvalidInputError;
  if (!isOurs) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function plan(args: PlanArguments): void {
  const file = readHistoryFile(args);
  const progress = progressLine();
  progress.show('checking the forecast on the last week');
  const check = heldBackWeek(file.history);
  const options = planOptions(args, file);
  const result = planWorkforce(file.history, {
    ...options,
    onProgress: ({ phase, steps, maxSteps }) => progress.show(`${phase}: ${steps} of ${maxSteps}`),
  });
  progress.clear();
  console.log(planText(file, check, result, options));
  mkdirSync(dirname(args.report), { recursive: true });
  writeFileSync(
    args.report,
    htmlReport('Workforce plan', planReport(file, check, result, options)),
  );
  console.log(`\nThe report with its charts: ${args.report}`);
}
