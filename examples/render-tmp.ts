import { readFileSync, writeFileSync } from 'node:fs';
import { planReport } from './support/plan-report.ts';
import { rosterOf } from './support/plan-roster.ts';
import { formatsOf } from './support/report/formats.ts';
import { CATALOGUES, type Language, sayIn } from './support/texts/texts.ts';

const [, , from, to, language = 'en', locale = language] = process.argv;
const { file, check, options, plan } = JSON.parse(readFileSync(from!, 'utf8'));
const context = {
  file,
  check,
  plan,
  options,
  roster: rosterOf(plan),
  isPayInvented: true,
  version: '0.1.0',
  say: sayIn(CATALOGUES[language as Language]),
  formats: formatsOf(locale, language as Language),
};
writeFileSync(to!, await planReport(context as never, language as Language));
