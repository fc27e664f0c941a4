import {
  type GenerateRosterInput,
  generateRoster,
  type PeopleShift,
  type RosterPerson,
} from '../../src/rotation/index.ts';
import { chance } from '../../test/rotation/generate-roster/random-rosters.ts';
import { rowFaults, rowsOf } from '../../test/rotation/generate-roster/roster-oracle.ts';

const REST = [{ id: 'rest', source: 'this bench', kind: 'minRestHours' as const, hours: 11 }];
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** How many people twelve weeks of half-hours are for. */
const SKILLS = ['voice', 'mail', 'chat', 'sales'];
const CONTRACTS = [
  { id: 'full', kinds: ['E', 'M', 'L'], worked: 5, hours: 7.5 },
  { id: 'four days', kinds: ['E', 'M', 'L'], worked: 4, hours: 7.5 },
  { id: 'thirty', kinds: ['P'], worked: 5, hours: 6 },
  { id: 'half', kinds: ['H', 'K'], worked: 5, hours: 4 },
  { id: 'weekend', kinds: ['E', 'L'], worked: 2, hours: 7.5 },
];
const KINDS: Readonly<Record<string, readonly [start: number, length: number, meal: number]>> = {
  E: [420, 480, 660],
  M: [540, 480, 780],
  L: [780, 480, 1020],
  P: [540, 360, 0],
  H: [480, 240, 0],
  K: [960, 240, 0],
};

/**
 * 200 people over twelve weeks, with cover by half-hour and skill that a roster fills exactly, which is then hidden.
 */
function hiddenRoster(people: number, weeks: number, seed: number): GenerateRosterInput {
  const random = chance(seed);
  const below = (n: number) => Math.floor(random() * n);
  const days = 7 * weeks;
  const shifts = SKILLS.flatMap((skill) =>
    Object.entries(KINDS).map(([kind, [startMinutes, lengthMinutes, meal]]): PeopleShift => {
      const rest = { kind: 'meal' as const, startMinutes: meal, minutes: 30, paid: false };
      const breaks = meal > 0 ? { breaks: [rest], paidMinutes: lengthMinutes - 30 } : {};
      return { id: `${kind} ${skill}`, startMinutes, lengthMinutes, skill, ...breaks };
    }),
  );
  const cover = SKILLS.map(() => new Array<number>(48 * days).fill(0));
  const team = Array.from({ length: people }, (_, p): RosterPerson => {
    const contract = CONTRACTS[below(CONTRACTS.length)]!;
    const skills = [...new Set([SKILLS[p % 4]!, SKILLS[below(4)]!])];
    let last = -1e9;
    for (let week = 0; week < weeks; week++) {
      const kind = contract.kinds[below(contract.kinds.length)]!;
      const [start, length, meal] = KINDS[kind]!;
      const from = contract.worked === 2 ? 5 : below(8 - contract.worked);
      for (let day = from; day < from + contract.worked; day++) {
        const at = (7 * week + day) * 1440 + start;
        // Eleven hours of rest; a day less then.
        if (at - last < 660) continue;
        last = at + length;
        const skill = skills[below(skills.length)]!;
        for (let half = at / 30; half < (at + length) / 30; half++)
          if (meal === 0 || half * 30 !== (7 * week + day) * 1440 + meal)
            cover[SKILLS.indexOf(skill)]![half]!++;
      }
    }
    const kinds = new Set(contract.kinds);
    return {
      name: `P${p}`,
      contract: contract.id,
      skills,
      shifts: shifts
        .filter(({ id, skill }) => kinds.has(id[0]!) && skills.includes(skill!))
        .map(({ id }) => id),
    };
  });
  return {
    people: team,
    contracts: CONTRACTS.map(({ id, worked, hours }) => ({
      id,
      hours: [{ per: 'week', least: (worked - 1) * hours, most: worked * hours }],
      daysInARow: { min: 1, max: 10 },
    })),
    shifts,
    startDate: '2026-01-05',
    days,
    timeZone: 'UTC',
    cover: {
      intervals: SKILLS.map((skill, s) => ({ intervalSeconds: 1800, agents: cover[s]!, skill })),
    },
    rules: REST,
  };
}

/** Share of the agent-hours that are missing from a roster that could have all, with its CPU time and memory. */
export function halfHours(maxSteps: number, people = 200, weeks = 12): void {
  const input = hiddenRoster(people, weeks, 1);
  const begun = cpuSeconds();
  const { status, roster, unmet, bound, objective } = generateRoster({ ...input, maxSteps });
  const spent = cpuSeconds() - begun;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const rows = rowsOf(roster!, input);
  const faults = input.people.flatMap(({ name }) => rowFaults(input, name, rows[name]!));
  const wanted = input.cover.intervals!.reduce(
    (all, { agents }) => all + [...agents].reduce((sum, one) => sum + one, 0),
    0,
  );
  const missing = unmet.reduce((all, one) => all + one.wanted - one.people, 0);
  console.log(
    `  ${people} people, ${weeks} weeks of half-hours: ${status}, ${((100 * missing) / wanted).toFixed(2)} % of ${wanted / 2} agent-hours missing, ` +
      `cost ${objective?.toFixed(0)}, bound ${bound?.toFixed(0)}, ${spent.toFixed(0)} s CPU, ${megabytes} MB, ${faults.length} faults ${faults[0] ?? ''}`,
  );
}

/** How far nights of people who are alike are apart, in teams of 8 to 27 over four weeks. */
export function nights(maxSteps: number): void {
  const apart: number[] = [];
  for (let seed = 1; seed <= 20; seed++) {
    const people = 7 + seed;
    const wanted = Math.max(1, Math.floor(people / 6));
    const { people: rows } = generateRoster({
      people: Array.from({ length: people }, (_, p) => ({ name: `P${p}` })),
      contracts: [],
      shifts: [
        { id: 'E', startMinutes: 360, lengthMinutes: 480 },
        { id: 'L', startMinutes: 840, lengthMinutes: 480 },
        { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
      ],
      startDate: '2026-01-05',
      days: 28,
      timeZone: 'UTC',
      cover: { shifts: ['E', 'L', 'N'].map((shift) => ({ shift, wanted })) },
      rules: [
        ...REST,
        { id: 'run', source: 'this bench', kind: 'maxDaysInARow', days: 5, nightsOnly: false },
        { id: 'nights', source: 'this bench', kind: 'maxDaysInARow', days: 4, nightsOnly: true },
      ],
      fairness: { nights: 1 },
      maxSteps,
      seed,
    });
    const each = rows.map((one) => one.nights);
    apart.push(Math.max(...each) - Math.min(...each));
  }
  const within = apart.filter((one) => one <= 1).length;
  console.log(`  nights at most 1 apart in ${within} of ${apart.length} teams: ${apart.join(' ')}`);
}
