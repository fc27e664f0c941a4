import type { RuleCost } from 'halfhour';
import type { ReportContext, ReportSection } from './context.ts';
import { html } from './html.ts';
import { paragraphs, table } from './parts.ts';

/** Prices whose ends are so near are one number. */
const EXACT = 0.01;

/** What each rule of the rota costs, where the plan was asked for it. */
export function rulePricesSection({ plan, say, formats }: ReportContext): ReportSection[] {
  if (plan.rulePrices === undefined) return [];
  const { people, peopleWithoutRules, rules } = plan.rulePrices;
  const number = (value: number) => formats.number(value, 1);
  const amount = ({ people: price, atLeast, atMost }: RuleCost) => {
    const least = formats.number(atLeast, 2);
    if (atMost === undefined) return say('rulePrices.atLeast', { least });
    if (atMost - atLeast <= EXACT) return formats.number(price, 2);
    return say('rulePrices.between', { least, most: formats.number(atMost, 2) });
  };
  const least = number(peopleWithoutRules);
  return [
    {
      id: 'rule-prices',
      heading: say('rulePrices.heading'),
      body: html`${paragraphs(
        people === undefined
          ? say('rulePrices.none', { least })
          : say('rulePrices.how', { people: number(people), least }),
      )}
${table(
  say('rulePrices.caption'),
  [
    say('rulePrices.rule'),
    say('rulePrices.without'),
    say('rulePrices.people'),
    say('rulePrices.hours'),
    say('rulePrices.alone'),
  ],
  rules.map(({ rule, peopleWithout, leftOut, alone }) => [
    say(`rule.${rule}`),
    peopleWithout === undefined ? say('rulePrices.impossible') : number(peopleWithout),
    leftOut === undefined ? '' : amount(leftOut),
    leftOut?.hours === undefined ? '' : number(leftOut.hours),
    alone === undefined ? say('rulePrices.impossible') : amount(alone),
  ]),
)}`,
    },
  ];
}
