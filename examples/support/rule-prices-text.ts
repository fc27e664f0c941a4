import type { ReportContext } from './report/context.ts';
import { textTable } from './text-table.ts';

/** What each rule of the rota costs, where the plan was asked for it. */
export function rulePricesText({
  plan: { rulePrices },
  say,
  formats,
}: Pick<ReportContext, 'plan' | 'say' | 'formats'>): string[] {
  if (rulePrices === undefined) return [];
  const { people, peopleWithoutRules, rules, isComplete } = rulePrices;
  const number = (value: number | undefined, digits: number, otherwise = '') =>
    value === undefined ? otherwise : formats.number(value, digits);
  const least = number(peopleWithoutRules, 1);
  const impossible = say('rulePrices.impossible');
  return [
    people === undefined
      ? say('rulePrices.none', { least })
      : say('rulePrices.how', { people: number(people, 1), least }),
    ...(isComplete ? [] : [say('terminal.rough')]),
    '',
    textTable(
      [
        say('rulePrices.rule'),
        say('rulePrices.without'),
        say('rulePrices.people'),
        say('rulePrices.hours'),
        say('rulePrices.alone'),
      ],
      rules.map(({ rule, peopleWithout, leftOut, alone }) => [
        say(`rule.${rule}`),
        number(peopleWithout, 1, impossible),
        number(leftOut?.people, 2),
        number(leftOut?.hours, 1),
        number(alone?.people, 2, impossible),
      ]),
    ),
  ];
}
