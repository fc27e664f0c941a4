import type { RulePrices } from 'halfhour';
import { textTable } from './text-table.ts';
import { CATALOGUES, sayIn } from './texts/texts.ts';

/** What each rule of the rota costs, where the plan was asked for it. */
export function rulePricesText(prices: RulePrices | undefined): string[] {
  if (prices === undefined) return [];
  const { people, peopleWithoutRules, rules, isComplete } = prices;
  const say = sayIn(CATALOGUES.en);
  const least = peopleWithoutRules.toFixed(1);
  const columns = ['rule', 'people without it', 'people saved', 'hours saved', 'alone it adds'];
  return [
    people === undefined
      ? say('rulePrices.none', { least })
      : say('rulePrices.how', { people: people.toFixed(1), least }),
    ...(isComplete ? [] : ['The steps ended before the bounds did: prices are rough.']),
    '',
    textTable(
      columns,
      rules.map(({ rule, peopleWithout, leftOut, alone }) => [
        say(`rule.${rule}`),
        peopleWithout?.toFixed(1) ?? 'no rota',
        leftOut?.people.toFixed(2) ?? '',
        leftOut?.hours?.toFixed(1) ?? '',
        alone?.people.toFixed(2) ?? 'no rota',
      ]),
    ),
  ];
}
