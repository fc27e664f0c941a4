// From a history of half-hours to forecast, agents, shifts, a rota and the cost of a contact.
//
//   npm start                                     a sample that comes along
//   npm start -- --history FILE.csv --zone ZONE   your own centre
//   npm start -- --help                           what can be said

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InfeasibleError, planWorkforce } from 'halfhour';
import { translateFinding } from 'halfhour/texts';
import { accountText, openQuestions } from './support/account-text.ts';
import { answerAtTerminal } from './support/answer-at-terminal.ts';
import { ArgumentError } from './support/argument-error.ts';
import { languageOf, type PlanArguments, readArguments } from './support/arguments.ts';
import { csvFormatOf } from './support/csv-format.ts';
import { EXIT, exitCodeOf } from './support/exit-code.ts';
import { heldBackWeek } from './support/held-back-week.ts';
import { type HistoryFile, readHistoryFile } from './support/history-file.ts';
import { libraryFault } from './support/library-faults.ts';
import { sitesOf, withOptionsFile } from './support/options-file.ts';
import { planFiles, writeFile, writeFiles } from './support/plan-files.ts';
import { planInWords } from './support/plan-in-words.ts';
import { planOptions } from './support/plan-options.ts';
import { planReport } from './support/plan-report.ts';
import { rosterOf } from './support/plan-roster.ts';
import { planText } from './support/plan-text.ts';
import { progressLine } from './support/progress-line.ts';
import { progressWords } from './support/progress-words.ts';
import type { ReportContext } from './support/report/context.ts';
import { formatsOf } from './support/report/formats.ts';
import { sitePlan } from './support/site-plan.ts';
import { CATALOGUES, sayIn } from './support/texts/texts.ts';
import { USAGE, WHOLE_USAGE } from './support/usage.ts';

try {
  const flags = process.argv.slice(2);
  const args = readArguments(flags);
  if (args === undefined)
    console.log((flags.includes('--help-all') ? WHOLE_USAGE : USAGE)[languageOf(process.argv)]);
  else process.exitCode = await run(args, flags);
} catch (error) {
  const language = languageOf(process.argv);
  const said = error instanceof ArgumentError ? error.in(language) : libraryFault(error, language);
  if (said === undefined) throw error;
  console.error(said);
  process.exitCode = error instanceof InfeasibleError ? EXIT.infeasible : EXIT.fault;
}

/** Reads, and plans unless it is only to check or a question is open; what it comes to. */
async function run(args: PlanArguments, flags: readonly string[]): Promise<number> {
  const file = readHistoryFile(args);
  const questions = openQuestions(file, args.language);
  if (args.check || questions.length > 0) {
    if (args.json) console.log(JSON.stringify(file.account));
    else console.log(accountText(file, args.language));
    if (questions.length === 0) return EXIT.plan;
    return args.check || args.json ? EXIT.question : answered(args, flags);
  }
  return plan(args, file);
}

/** Goes on with what is answered to the questions, if anybody sits there to answer. */
async function answered(args: PlanArguments, flags: readonly string[]): Promise<number> {
  const more = await answerAtTerminal(sayIn(CATALOGUES[args.language])('account.answer'));
  if (more.length === 0) return EXIT.question;
  const all = [...flags, ...more];
  return run(readArguments(all) ?? args, all);
}

async function plan(args: PlanArguments, file: HistoryFile): Promise<number> {
  const say = sayIn(CATALOGUES[args.language]);
  const progress = progressLine();
  progress.show(say('progress.forecast'));
  const check = heldBackWeek(file.history);
  const usual = planOptions(args, file);
  const options = args.options === undefined ? usual : withOptionsFile(usual, args.options);
  const result = planWorkforce(file.history, {
    ...options,
    onProgress: (news) => progress.show(progressWords(news, say)),
  });
  const sites = sitesOf(args.options);
  const shared = sites && sitePlan(result, sites);
  progress.clear();
  const formats = formatsOf(args.locale, args.language);
  const named = planInWords(result, say);
  const context: ReportContext = {
    file,
    check,
    plan: named,
    options,
    roster: rosterOf(named, say),
    ...(shared && { sites: shared }),
    isPayInvented: options.cost?.pay === usual.cost?.pay,
    version: version(),
    language: args.language,
    say,
    translate: (finding, subject) => translateFinding(finding, subject, args.language),
    formats,
  };
  const report = await planReport(context);
  const reportFile = args.out === undefined ? args.report : join(args.out, 'report.html');
  writeFile(reportFile, report);
  const words = { say, weekday: formats.weekday };
  const files = planFiles(named, csvFormatOf(args.locale), words, result);
  if (shared !== undefined) files['sites.json'] = `${JSON.stringify(shared)}\n`;
  if (args.out !== undefined) writeFiles(args.out, files);
  if (args.json) console.log(files['plan.json']!.trimEnd());
  else {
    console.log(planText(context));
    console.log(`\n${say('terminal.report', { file: reportFile })}`);
    if (args.out !== undefined)
      console.log(say('terminal.beside', { files: Object.keys(files).join(', ') }));
  }
  return exitCodeOf(result);
}

function version(): string {
  const text = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
