import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as halfhour from 'halfhour/simulate';
import { prepareCentre } from '../../src/simulate/engine/centre/prepare-centre.ts';
import { shiftChanges } from '../../src/simulate/engine/centre/shift-changes.ts';
import { drawContacts } from '../../src/simulate/engine/groups/contact-sample.ts';
import { GroupPlay } from '../../src/simulate/engine/groups/group-play.ts';
import { routesOf } from '../../src/simulate/engine/groups/routes.ts';
import { OTHER_BUILD } from './first-version.ts';

/** Three queues, five groups: each alone, a pair, and all. */
const CENTRE = {
  intervalSeconds: 1800,
  queues: [
    {
      name: 'a',
      contacts: new Array<number>(200).fill(100),
      ahtSeconds: 180,
      answerTimeSeconds: 20,
    },
    {
      name: 'b',
      contacts: new Array<number>(200).fill(60),
      ahtSeconds: 300,
      answerTimeSeconds: 20,
    },
    {
      name: 'c',
      contacts: new Array<number>(200).fill(40),
      ahtSeconds: 420,
      answerTimeSeconds: 20,
    },
  ],
  groups: [
    { name: 'a', agents: 8, skills: [{ queue: 'a' }] },
    { name: 'b', agents: 7, skills: [{ queue: 'b' }] },
    { name: 'c', agents: 7, skills: [{ queue: 'c' }] },
    {
      name: 'ab',
      agents: 6,
      skills: [
        { queue: 'a', preference: 1 },
        { queue: 'b', preference: 1 },
      ],
    },
    {
      name: 'abc',
      agents: 6,
      skills: ['a', 'b', 'c'].map((queue) => ({ queue, preference: 2 })),
    },
  ],
};
const DAYS = 3;
const CONTACTS = DAYS * 200 * 200;
const STAFFS = 10;

/** The build of another version to compare with, else this one. */
async function base(): Promise<typeof halfhour> {
  if (OTHER_BUILD === undefined) return halfhour;
  return import(pathToFileURL(join(OTHER_BUILD, 'simulate.js')).href);
}

export async function run(): Promise<void> {
  const { simulateCentre } = await base();
  const before = OTHER_BUILD === undefined ? 'simulateCentre' : 'simulateCentre of the base';
  const plan = prepareCentre(CENTRE, 1);
  const play = new GroupPlay(routesOf(plan));
  const changes = shiftChanges(plan);
  const draw = (day: number) => drawContacts(plan.queues.map(({ callsOf }) => callsOf(day)));
  const drawn = Array.from({ length: DAYS }, (_, day) => draw(day));
  const rates = [
    {
      name: before,
      work: () => simulateCentre({ ...CENTRE, replications: DAYS }),
      contacts: CONTACTS,
    },
    {
      name: 'play of contacts drawn before',
      work: () => drawn.map((sample) => play.play(sample, changes)[0]),
      contacts: CONTACTS,
    },
    {
      name: `draws, and ${STAFFS} plays of each`,
      work: () =>
        drawn.map((_, day) => {
          const sample = draw(day);
          return Array.from({ length: STAFFS }, () => play.play(sample, changes)[0]);
        }),
      contacts: STAFFS * CONTACTS,
    },
  ].map(({ name, work, contacts }) => ({ name, work, contacts, millions: [] as number[] }));
  for (let round = 0; round < 7; round++) {
    for (const { work, contacts, millions } of rates) {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      if (round > 0) millions.push(contacts / (user + system));
    }
  }
  const middle = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[values.length >> 1]!;
  console.log('\nqueues and groups: 3 and 5, contacts a second of processor time');
  for (const { name, millions } of rates) {
    const ratio = middle(millions.map((value, i) => value / rates[0]!.millions[i]!));
    console.log(
      `  ${name.padEnd(40)} ${middle(millions).toFixed(2).padStart(6)} million ${ratio.toFixed(2).padStart(6)} x`,
    );
  }
}
