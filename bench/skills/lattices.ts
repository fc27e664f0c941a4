import {
  type OptimiseSkillGroupsInput,
  optimiseSkillGroups,
  simulateCentre,
} from 'halfhour/simulate';
import { randomOf } from '../queues/random.ts';
import { firstVersion } from './first-version.ts';

// Small drawn centres, every cheaper staff of which is tried out by simulateCentre on days that nobody has seen.

/** Days of simulation after which a staff is looked at, each as long as some thousand contacts take. */
const LOOKS = [8, 60, 400];
const CONTACTS_OF_A_DAY = 5000;
const FRESH = 20_260_702;

/** A staff that is enough by less is one that no proof of six million contacts tells from one that is not. */
const TOLD_APART = 0.002;

/** So many drawn centres, 100 by default, from a seed on. */
export function lattices([count = '100', first = '1']: readonly string[]): Promise<void> {
  return tryOut(Number(count), Number(first));
}

async function tryOut(count: number, first: number): Promise<void> {
  const firstStaff = await firstVersion();
  let best = 0;
  let nearly = 0;
  let proven = 0;
  const beside = { met: 0, dearer: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const input = drawn(seed);
    const found = optimiseSkillGroups(input);
    if (found.status === 'feasible' || found.status === 'optimal') proven++;
    const staff = found.groups.map(({ agents }) => agents);
    const cheaper = cheaperStaff(input, costOf(input, staff));
    if (cheaper === undefined) best++;
    else if (cheaperStaff(input, costOf(input, staff), TOLD_APART) === undefined) nearly++;
    else {
      console.log(
        `  centre ${seed}: ${staff.join('/')} at ${costOf(input, staff).toFixed(2)}, ${cheaper.join('/')} at ${costOf(input, cheaper).toFixed(2)} is enough`,
      );
    }
    const old = firstStaff?.(input);
    if (old !== undefined && isEnough(input, old)) {
      beside.met++;
      if (costOf(input, old) < costOf(input, staff) - 1e-9) {
        beside.dearer++;
        console.log(`  centre ${seed}: staffSkillGroups of the base costs less, ${old.join('/')}`);
      }
    }
  }
  console.log(
    `\n${count} small centres: ${proven} proven, ${best} as cheap as the cheapest of all staffs, ${nearly} as the cheapest of those with ${100 * TOLD_APART} points to spare`,
  );
  if (firstStaff !== undefined) {
    console.log(
      `  staffSkillGroups of the base meets the targets in ${beside.met}, and is cheaper in ${beside.dearer} of these`,
    );
  }
}

/** Two or three queues, two to four groups. */
function drawn(seed: number): OptimiseSkillGroupsInput {
  const { uniform } = randomOf(seed);
  const among = <T>(values: readonly T[]): T => values[Math.floor(uniform() * values.length)]!;
  const queues = Array.from({ length: among([2, 2, 3]) }, (_, q) => ({
    name: `q${q}`,
    contacts: 4 + Math.floor(uniform() * 26),
    ahtSeconds: among([180, 240, 300, 420]),
    targetServiceLevel: among([0.7, 0.8, 0.8, 0.9]),
    answerTimeSeconds: among([20, 20, 30, 60]),
    ...(uniform() < 0.3 && { patienceSeconds: among([120, 300]) }),
  }));
  const all = queues.map((_, q) => q);
  const sets = [
    ...all.map((q) => [q]),
    ...(queues.length > 2 && uniform() < 0.3 ? [[0, 1]] : []),
    all,
  ];
  const premium = among([0.05, 0.1, 0.2, 0.3]);
  return {
    intervalSeconds: 1800,
    queues,
    groups: sets.map((own) => ({
      name: own.join('+'),
      cost: 1 + premium * (own.length - 1),
      skills: own.map((q) => ({ queue: `q${q}`, preference: own.length })),
    })),
  };
}

/**
 * A staff that costs less and is enough, undefined if there is none. The dearest first: whoever has no more of any group than
 * a staff that is not enough is not enough either.
 */
function cheaperStaff(
  input: OptimiseSkillGroupsInput,
  price: number,
  spare = 0,
): readonly number[] | undefined {
  const staffs: number[][] = [];
  const costs = input.groups.map(({ cost = 1 }) => cost);
  const load = input.queues.reduce(
    (all, { contacts, ahtSeconds }) => all + (contacts * ahtSeconds) / input.intervalSeconds,
    0,
  );
  const patient = input.queues.every(
    (queue) => !('patienceSeconds' in queue) || queue.patienceSeconds === undefined,
  );
  const add = (staff: readonly number[], cost: number): void => {
    if (staff.length === costs.length) {
      const agents = staff.reduce((a, b) => a + b, 0);
      if (!patient || agents > load) staffs.push([...staff]);
      return;
    }
    for (let n = 0; cost + n * costs[staff.length]! < price - 1e-9; n++) {
      add([...staff, n], cost + n * costs[staff.length]!);
    }
  };
  add([], 0);
  staffs.sort((a, b) => costOf(input, b) - costOf(input, a));
  const short: (readonly number[])[] = [];
  for (const staff of staffs) {
    if (short.some((other) => staff.every((agents, g) => agents <= other[g]!))) continue;
    if (isEnough(input, staff, spare)) return staff;
    short.push(staff);
  }
  return undefined;
}

function costOf({ groups }: OptimiseSkillGroupsInput, staff: readonly number[]): number {
  return staff.reduce((all, agents, g) => all + agents * (groups[g]!.cost ?? 1), 0);
}

/** Whether every target is met, one-sided at 95 %. */
function isEnough(input: OptimiseSkillGroupsInput, staff: readonly number[], spare = 0): boolean {
  const contacts = input.queues.reduce((all, queue) => all + queue.contacts, 0);
  const length = CONTACTS_OF_A_DAY / contacts;
  for (const days of LOOKS) {
    const { queues } = simulateCentre({
      intervalSeconds: length * input.intervalSeconds,
      warmUpSeconds: 8000,
      queues: input.queues.map((queue) => ({ ...queue, contacts: [queue.contacts * length] })),
      groups: input.groups.map(({ name, skills }, g) => ({ name, skills, agents: staff[g]! })),
      replications: days,
      // Two-sided: a staff is given up before the last look only where hardly any chance is left.
      confidence: days === LOOKS.at(-1) ? 0.9 : 0.99,
      seed: FRESH,
    });
    const levels = queues.map(({ day }) => day.serviceLevels.servedWithin);
    const targets = input.queues.map(({ targetServiceLevel }) => targetServiceLevel + spare);
    if (levels.some(({ high }, q) => high < targets[q]!)) return false;
    if (levels.every(({ low }, q) => low >= targets[q]!)) return true;
  }
  return false;
}
