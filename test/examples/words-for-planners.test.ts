import { MODEL_NAMES, ROSTER_RULE_PRESETS } from 'halfhour';
import { expect, it } from 'vitest';
import { planReport } from '../../examples/support/plan-report.ts';
import { planText } from '../../examples/support/plan-text.ts';
import { CATALOGUES, LANGUAGES } from '../../examples/support/texts/texts.ts';
import { english } from '../../src/texts/english.ts';
import { contextIn } from './plan-of-two-weeks.ts';

/** Names that stand in code and in files of options; of one word they may be words as well. */
const CODE_NAMES = [
  ...MODEL_NAMES.filter((name) => name.includes('-')),
  ...Object.values(ROSTER_RULE_PRESETS)
    .flat()
    .map(({ id }) => id),
];

it.each(LANGUAGES)(
  'no planner reads the name of a model or of a rule in code: %s',
  async (language) => {
    const context = contextIn(language);
    const text = `${planText(context)}\n${await planReport(context)}`;
    expect(context.plan.forecast.reasons.map(({ code }) => code)).toContain('models');
    expect(CODE_NAMES.filter((name) => text.includes(name))).toEqual([]);
  },
);

it('nothing says half-hours, as plans are of quarters and hours as well', () => {
  const own = LANGUAGES.flatMap((language) => Object.values(CATALOGUES[language]));
  const plans = Object.values(english().forecastReason);
  expect([...own, ...plans].filter((text) => /half-hour|halbstunde|半小时/i.test(text))).toEqual(
    [],
  );
});
