import { type HeadcountStep, headcountChart } from 'halfhour';
import { contractRows } from '../contract-rows.ts';
import type { TextCode } from '../texts/texts.ts';
import { chart } from './chart.ts';
import { chartLanguage } from './chart-words.ts';
import type { ReportContext, ReportSection } from './context.ts';
import type { Formats } from './formats.ts';
import { type Html, html } from './html.ts';
import { knownName } from './known-names.ts';
import { table } from './parts.ts';

/** Where every head goes, from the work itself to the people who are employed. */
export async function headcountSection(context: ReportContext): Promise<ReportSection> {
  const { plan, say, formats } = context;
  const steps = plan.headcount.filter(({ change }) => change !== 0);
  const employed = plan.headcount.at(-1)!;
  const titles = new Map(
    plan.headcount.map(({ name, title }) => [title, say(`heads.${name}` satisfies TextCode)]),
  );
  const sentence = say('heads.chart', {
    people: formats.number(employed.people),
    busy: formats.number(plan.headcount[0]!.people, 1),
  });
  const language = chartLanguage(context);
  const words = (text: string) =>
    titles.get(text) ?? numberIn(text, formats) ?? language.words(text);
  const hasMoney = steps.some(({ cost }) => cost !== undefined);
  const rows = steps.map((step) => [
    html`${say(`heads.${step.name}`)} <span class="why">${headReason(context, step)}</span>`,
    formats.number(step.change),
    formats.number(step.hoursAWeek),
    formats.number(step.people, 1),
    ...(hasMoney ? [formats.money(step.cost ?? 0)] : []),
  ]);
  const contracts = contractRows(context);
  return {
    id: 'heads',
    heading: say('heads.heading'),
    body: html`${await chart(headcountChart(plan), sentence, { ...language, words })}
${table(
  say('heads.table'),
  [
    say('heads.step'),
    say('heads.adds'),
    say('word.hours'),
    say('heads.people'),
    ...(hasMoney ? [say('heads.money')] : []),
  ],
  rows,
)}
${contracts === undefined ? '' : contractTable(say('contracts.heading'), contracts)}`,
  };
}

/** A column a contract: there are few of them, and a telephone is not as wide as seven columns. */
function contractTable(
  heading: string,
  { columns: [corner = '', ...columns], rows }: NonNullable<ReturnType<typeof contractRows>>,
): Html {
  return table(
    heading,
    [corner, ...rows.map(([name = '']) => name)],
    columns.map((column, i) => [column, ...rows.map((cells) => cells[i + 1]!)]),
  );
}

/** Why a step takes people, in the language of the report. */
export function headReason(
  { say, translate }: ReportContext,
  { name: code, values }: HeadcountStep,
): string {
  const { names } = values;
  if (!Array.isArray(names)) return translate({ code, values }, 'headcount');
  const known = names.map((name) => knownName(say, String(name)));
  return translate({ code, values: { ...values, names: known } }, 'headcount');
}

/** `+1,234.5`, as the chart writes heads upon its bars, in the way of a locale. */
function numberIn(text: string, { number }: Formats): string | undefined {
  const [, sign, digits] = /^([+−]?)(\d[\d,]*(?:\.\d)?)$/.exec(text) ?? [];
  if (sign === undefined || digits === undefined) return undefined;
  return sign + number(Number(digits.replaceAll(',', '')), digits.includes('.') ? 1 : 0);
}
