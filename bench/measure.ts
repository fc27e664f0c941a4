/** One contender of a benchmark: a realistic unit of work that returns something to be consumed. */
export interface Contender {
  readonly name: string;
  readonly work: () => unknown;
  /** How many units one call of `work` does; times are reported per unit. Default 1. */
  readonly units?: number | undefined;
}

export interface Measurement {
  readonly name: string;
  /** Nanoseconds per unit: the best and the middle of all rounds. */
  readonly minNs: number;
  readonly medianNs: number;
}

export interface MeasureOptions {
  /** Rounds after warm-up (default 21). */
  readonly rounds?: number | undefined;
  /** Shortest round in milliseconds; `work` is repeated to fill it (default 5). */
  readonly roundMs?: number | undefined;
  /**
   * How long each contender runs before it is timed, in milliseconds (default 200). What calls a lot of code takes
   * longer until the engine has compiled all of it, above all where others keep the machine busy.
   */
  readonly warmUpMs?: number | undefined;
}

// What a contender returns goes here, so that no engine may drop the work.
let sink: unknown;

/** Runs the contenders interleaved, so that a busy moment of the machine hurts all alike. */
export function measure(
  contenders: readonly Contender[],
  { rounds = 21, roundMs = 5, warmUpMs = 200 }: MeasureOptions = {},
): Measurement[] {
  const repeats = contenders.map((contender) => warmUp(contender, roundMs, warmUpMs));
  const samples = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      samples[i]!.push(timeOnce(contender, repeats[i]!));
    }
  }
  return contenders.map(({ name }, i) => {
    const sorted = samples[i]!.sort((a, b) => a - b);
    return { name, minNs: sorted[0]!, medianNs: sorted[sorted.length >> 1]! };
  });
}

/** Prints one line a contender, with its ratio to the baseline (the first one). */
export function report(title: string, measurements: readonly Measurement[]): void {
  const baseline = measurements[0]!.medianNs;
  console.log(`\n${title} (baseline: ${measurements[0]!.name})`);
  for (const { name, minNs, medianNs } of measurements) {
    const ratio = baseline / medianNs;
    console.log(
      `  ${name.padEnd(48)} ${time(medianNs).padStart(10)} median ${time(minNs).padStart(10)} best ${ratio.toPrecision(3).padStart(9)} x`,
    );
  }
}

/** How often to repeat the work so that it fills a round, once it has run for a while. */
function warmUp(contender: Contender, roundMs: number, warmUpMs: number): number {
  const end = performance.now() + warmUpMs;
  let repeats = 1;
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < repeats; i++) sink = contender.work();
    const now = performance.now();
    const elapsed = now - start;
    const fills = elapsed >= roundMs;
    if (fills && now >= end) return Math.max(1, Math.ceil((repeats * roundMs) / elapsed));
    if (fills) continue;
    repeats *= elapsed > roundMs / 10 ? Math.ceil(roundMs / elapsed) + 1 : 10;
  }
}

function timeOnce({ work, units = 1 }: Contender, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) sink = work();
  return ((performance.now() - start) * 1e6) / (repeats * units);
}

function time(ns: number): string {
  if (ns < 1e3) return `${ns.toPrecision(3)} ns`;
  if (ns < 1e6) return `${(ns / 1e3).toPrecision(3)} µs`;
  if (ns < 1e9) return `${(ns / 1e6).toPrecision(3)} ms`;
  return `${(ns / 1e9).toPrecision(3)} s`;
}

/** Only here so that `sink` counts as read. */
export function consumed(): boolean {
  return sink !== undefined;
}
