import { finding, partOf } from '../../core/finding.ts';
import type { TextPart } from '../../core/text.ts';
import { PLAN_DRIVER_TEXTS } from '../texts.ts';
import type { ComparedPlan } from './input.ts';
import type { PlanDriver, PlanFigures } from './result.ts';

/** A plan as a product: contacts × handle time × … = employed hours, and what is needed to explain each factor. */
export interface PlanFactor {
  readonly name: PlanDriver;
  /** What the planner sees of it. */
  readonly value: number;
  /** What it multiplies the hours before it by. */
  readonly factor: number;
  /** Hours a week that it adds, for plans without factors. */
  readonly change: number;
  /** Why it is as large as it is. */
  readonly why: TextPart;
}

/** The factors of the employed hours, in the order of the bridge. */
export function hourFactors({ headcount }: ComparedPlan): PlanFactor[] {
  const [handling, ...steps] = headcount;
  const { contacts = 0, ahtSeconds = 0, offeredHours = 0 } = handling!.inputs;
  const answered = offeredHours > 0 ? handling!.hoursAWeek / offeredHours : 1;
  let level = handling!.hoursAWeek;
  return [
    {
      name: 'contacts',
      value: contacts,
      factor: contacts,
      change: handling!.change,
      why: driver('contacts', { contacts }),
    },
    {
      name: 'handleTime',
      value: ahtSeconds,
      factor: ahtSeconds / 3600,
      change: 0,
      why: driver('handleTime', { seconds: ahtSeconds }),
    },
    {
      name: 'answered',
      value: answered,
      factor: answered,
      change: 0,
      why: driver('answered', { done: 100 * answered }),
    },
    ...steps.map(({ name, change, hoursAWeek, reason, values = {} }) => {
      const factor = change === 0 ? 1 : hoursAWeek / level;
      level = hoursAWeek;
      return {
        name: name as PlanDriver,
        value: change,
        factor,
        change,
        why: partOf('headcount', { code: name, message: reason, values }),
      };
    }),
  ];
}

/** Why one of them is as large as it is. */
export function driver(
  code: keyof typeof PLAN_DRIVER_TEXTS,
  values: Readonly<Record<string, number>>,
): TextPart {
  return partOf('planDriver', finding(PLAN_DRIVER_TEXTS, code, values));
}

/** What a plan comes to, by its last step; money is that of all steps. */
export function figuresOf({ headcount }: ComparedPlan): PlanFigures {
  const { hoursAWeek, people } = headcount.at(-1)!;
  const figures = { hoursAWeek, people };
  if (headcount.some(({ cost }) => typeof cost !== 'number')) return figures;
  return { ...figures, costAWeek: headcount.reduce((sum, { cost }) => sum + cost!, 0) };
}
