import type { HeadcountBridgeInput, ShrinkageComponent } from 'halfhour';

/** A stream of numbers from 0 to 1 (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BASES = ['paid', 'scheduled', 'inOffice', 'remaining'] as const;

/** A plan that somebody might have made: from nothing at all to thousands of people, good, bad and half told. */
export function randomInput(random: () => number): HeadcountBridgeInput {
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const maybe = <T>(make: () => T): T | undefined => (random() < 0.5 ? make() : undefined);
  const intervalSeconds = [900, 1800, 3600][whole(2)]!;
  const n = 1 + whole(random() < 0.1 ? 336 : 30);
  const size = random() < 0.05 ? 0 : 10 ** (random() * 3.5 - 0.5);
  const series = <T>(of: (i: number) => T) => Array.from({ length: n }, (_, i) => of(i));

  const contacts = series(() => (random() < 0.2 ? 0 : random() * size));
  const ahtSeconds = random() < 0.5 ? 30 + random() * 900 : series(() => 30 + random() * 900);
  const aht = (i: number) => (typeof ahtSeconds === 'number' ? ahtSeconds : ahtSeconds[i]!);
  // Sometimes fewer agents than the work takes, as where callers give up.
  const slack = random() < 0.2 ? 0.8 : 1;
  const targetAgents = series((i) =>
    Math.ceil(slack * ((contacts[i]! * aht(i)) / intervalSeconds) * (1 + random() * 0.3)),
  );
  const agents = maybe(() => targetAgents.map((count) => Math.max(count, whole(4))));
  const shrinkage = maybe(() =>
    random() < 0.3
      ? random() * 0.5
      : Array.from({ length: whole(4) }, (_, i): ShrinkageComponent => {
          return { name: `part ${i}`, share: random() * 0.2, base: BASES[whole(3)]! };
        }),
  );
  const left = positionOfScheduled(shrinkage ?? 0);
  const scheduledAgents = maybe(() =>
    (agents ?? targetAgents).map(
      (count) => Math.ceil((count / left) * (1 - 1e-12)) + (random() < 0.1 ? 1 : 0),
    ),
  );
  const need = scheduledAgents ?? (agents ?? targetAgents).map((count) => count / left);
  const shifts = maybe(() => {
    const onPosition = need.map((count) =>
      Math.max(0, count + (random() < 0.15 ? -random() * 3 : random() * 4)),
    );
    const hours = (onPosition.reduce((a, b) => a + b, 0) * intervalSeconds) / 3600;
    const paidHours = hours * (1 + random() * 0.15);
    const leastPaidHours = maybe(() => paidHours * (0.7 + random() * 0.4));
    return { onPosition, paidHours, ...(leastPaidHours === undefined ? {} : { leastPaidHours }) };
  });
  const fullTimeHours = maybe(() => [35, 37.5, 38, 40, 48][whole(4)]!);
  const weeks = maybe(() => 0.2 + random() * 5);
  const spanned = weeks ?? (n * intervalSeconds) / 604_800;
  const paid = shifts?.paidHours ?? (need.reduce((a, b) => a + b, 0) * intervalSeconds) / 3600;
  const rota = maybe(() => {
    const people =
      1 + Math.floor((paid / spanned / (fullTimeHours ?? 40)) * (0.8 + random() * 0.6));
    const hoursAWeek = maybe(() => people * (fullTimeHours ?? 40) * (0.6 + random() * 0.5));
    return { people, ...(hoursAWeek === undefined ? {} : { hoursAWeek }) };
  });
  const input = {
    intervalSeconds,
    weeks,
    contacts,
    ahtSeconds,
    abandonProbability: maybe(() => (random() < 0.5 ? random() * 0.2 : series(() => random()))),
    targetAgents,
    agents,
    shrinkage,
    scheduledAgents,
    shifts,
    rota,
    fullTimeHours,
    leaveOwedHoursAWeek: maybe(() => random() * 50),
    vacancyShare: maybe(() => random() * 0.2),
    newcomers: maybe(() =>
      Array.from({ length: whole(3) }, () => ({ people: whole(10), productivity: random() })),
    ),
    costPerHour: maybe(() => random() * 60),
  };
  return input;
}

function positionOfScheduled(shrinkage: number | readonly ShrinkageComponent[]): number {
  if (typeof shrinkage === 'number') return 1 - shrinkage;
  const left = { paid: 1, scheduled: 1, inOffice: 1 };
  let stage: 'paid' | 'scheduled' | 'inOffice' = 'scheduled';
  for (const { share, base } of shrinkage) {
    if (base === 'remaining') left[stage] *= 1 - share;
    else {
      stage = base;
      left[base] -= share;
    }
  }
  return left.scheduled * left.inOffice;
}
