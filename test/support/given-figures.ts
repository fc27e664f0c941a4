import { numbersIn } from './guide-figures.ts';
import { readProjectFile } from './source-files.ts';

/** A figure that no command of a guide prints, because it is not a result: what it is instead. */
export interface GivenFigure {
  readonly page: string;
  /** Words of the paragraph. */
  readonly words: string;
  readonly why:
    | 'law'
    | 'clock'
    | 'case'
    | 'arithmetic'
    | 'version'
    | 'custom'
    | 'cited below'
    | 'drawn by scripts/draw-guide-pictures.ts'
    | 'constant'
    | 'counted';
  /** Where it stands, if it is a constant, or what is counted. */
  readonly numbers?: () => readonly number[];
}

const inFile = (path: string) => () => numbersIn(readProjectFile(path));
const countIn = (path: string, what: RegExp) => readProjectFile(path).match(what)?.length ?? 0;
const kitFiles = ['fixtures/cases/clocks-and-sums.json', 'fixtures/cases/queues.json'];
const inKit = (what: RegExp) => kitFiles.reduce((sum, path) => sum + countIn(path, what), 0);

const given = (
  page: string,
  list: readonly (readonly [string, GivenFigure['why'], (() => readonly number[])?])[],
) =>
  list.map(
    ([words, why, numbers]): GivenFigure => ({
      page,
      words,
      why,
      ...(numbers && { numbers }),
    }),
  );

export const givenFigures: readonly GivenFigure[] = [
  ...given('README.md', [['21 agents at 30 % shrinkage are 30', 'arithmetic']]),
  ...given('docs/peers.md', [
    ['on Node 20 on a machine', 'version'],
    ['Seen in 0.5.4', 'version'],
  ]),
  ...given('docs/design.md', [
    ['On the wall clock', 'clock'],
    ['pay periods, 4-4-5', 'custom'],
    ['within a relative tolerance of 1e-12', 'arithmetic'],
    ['A day has 46, 48 or 50 half-hours', 'clock'],
    ['The newest whose declared engines', 'version'],
    ['What changes when Node 20 is given up', 'version'],
    ['IEEE 754', 'version'],
  ]),
  ...given('docs/guides/conformance.md', [
    ['cases of 30 questions', 'counted', () => [inKit(/"id":/g), inKit(/"cases": \[/g)]],
    [
      'faults that tools really have',
      'counted',
      () => [countIn('test/conformance/faults.py', /^ {4}\("[^"]+", "[^"]+", /gm)],
    ],
    ['48 half-hours on every date', 'clock'],
    ['0.1 is a tenth', 'arithmetic'],
    ['the tolerance is 5 %', 'constant', () => [0.05]],
    ['is Python of some 600 lines', 'counted', () => [600]],
  ]),
  ...given('docs/guides/cost.md', [
    ['a markup or a margin?', 'case'],
    ['Carriers bill each call', 'custom'],
    ['Night hours are counted as you count them', 'law'],
  ]),
  ...given('docs/guides/erlang.md', [['6-minute chats', 'case']]),
  ...given('docs/guides/forecast.md', [['Holidays out of a package, unread', 'version']]),
  ...given('docs/guides/hiring.md', [
    ['Productivity is the inverse of handle time', 'arithmetic'],
    ['Few leavers', 'arithmetic'],
    ['Gans and Zhou found', 'cited below'],
  ]),
  ...given('docs/guides/plan.md', [
    ['maxCycleWeeks', 'constant', inFile('src/rotation/design-rotation/design-rotation.ts')],
    ['are 92 FTE in the cost as well', 'case'],
  ]),
  ...given('docs/guides/rosters.md', [
    ['Cover has prices', 'constant', inFile('src/rotation/generate-roster/cover-cells.ts')],
    ['a weekly rest of 35 hours', 'law'],
  ]),
  ...given('docs/guides/rotation.md', [
    ['a rest of 35 h in any 7 days', 'arithmetic'],
    ['maxCycleWeeks', 'constant', inFile('src/rotation/design-rotation/design-rotation.ts')],
    ['at most unless', 'constant', inFile('src/rotation/design-rotation/design-rotation.ts')],
    ['Few open duties', 'constant', inFile('src/rotation/repair-roster/fill-exactly.ts')],
  ]),
  ...given('docs/guides/shifts.md', [
    ['A rest of 15 minutes in a half-hour', 'case'],
    ['A day of a design has 24 hours by the clock', 'clock'],
    ['give breaks a grid of 15 minutes', 'case'],
  ]),
  ...given('docs/guides/simulation.md', [
    ['where Erlang C expects 87 %', 'drawn by scripts/draw-guide-pictures.ts'],
    ['at 0.99 after 400 days', 'arithmetic'],
  ]),
  ...given('docs/guides/staffing.md', [['Shares of the same base add', 'arithmetic']]),
  ...given('docs/guides/time.md', [
    ['days of 23 or 25 hours', 'clock'],
    ['minutes above 1440', 'clock'],
    ['Casablanca its winter time', 'version'],
  ]),
];
