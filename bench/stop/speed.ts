import { designRotation, generateRotation } from 'halfhour/rotation';
import { designShifts } from 'halfhour/shifts';
import { threeShiftTeam } from '../../test/rotation/support/three-shift-team.ts';
import { CENTRES, RULES } from '../tours/centres.ts';

interface Answer {
  readonly steps: number;
}

type Search = (control: {
  readonly maxSteps?: number;
  readonly signal?: { readonly aborted: boolean };
}) => Answer;

/** More than any of them takes in the time before it is stopped. */
const MANY = 10_000_000;

const TEAM = { ...threeShiftTeam(2), weeklyHours: { maxAverage: 40 } };

const designed = (centre: keyof typeof CENTRES): Search => {
  const problem = CENTRES[centre]();
  return (control) => designShifts({ ...problem, limits: { maxDistinctShifts: 8 }, ...control });
};

const rotated = (centre: keyof typeof CENTRES): Search => {
  const problem = { ...CENTRES[centre](), ...RULES.default };
  return (control) => designRotation({ ...problem, ...control });
};

const SEARCHES: Readonly<Record<string, Search>> = {
  'rota of a team': (control) => generateRotation({ ...TEAM, ...control }),
  'shifts of the sample': designed('sample'),
  'shifts of peak 300': designed('peak 300'),
  'shifts and rota of the sample': rotated('sample'),
  'shifts and rota of peak 300': rotated('peak 300'),
  'shifts and rota of peak 2600': rotated('peak 2600'),
};

/**
 * How long after it is told to stop does a search answer, and is that the answer of `maxSteps` at the same count? Clocks
 * are of CPU, which a busy machine moves least. `--after MS` (default 500): when it is told.
 */
export function run(args: readonly string[]): void {
  const asked = args.indexOf('--after');
  const after = asked < 0 ? 500 : Number(args[asked + 1]);
  for (const [name, search] of Object.entries(SEARCHES)) {
    const begun = cpuMs();
    let looked = begun;
    let longest = 0;
    const stopped = search({
      maxSteps: MANY,
      signal: {
        get aborted() {
          const now = cpuMs();
          longest = Math.max(longest, now - looked);
          looked = now;
          return now - begun > after;
        },
      },
    });
    const late = cpuMs() - begun - after;
    const again = search({ maxSteps: Math.max(1, stopped.steps) });
    const isSame = JSON.stringify(again) === JSON.stringify(stopped);
    console.log(
      `  ${name.padEnd(32)} ${late < 0 ? 'ended by itself' : `${late.toFixed(0).padStart(5)} ms late`}, ${stopped.steps} steps` +
        `${isSame ? ', as with so many' : ''}; between two looks at most ${longest.toFixed(0)} ms`,
    );
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
