/** Clocks, dates and the work that a search may do stay as they are: with others, hardly a call would be valid. */
const KEPT =
  /minutes$|days?$|^(starts|first|count|weekdays?|intervalSeconds|intervals|seed|maxSteps|replications|repetitions|level|levels)$/i;

/** The same arguments with other numbers, about as large, some as they were; by exact operations alone. */
export function withOtherNumbers<Value>(value: Value, random: () => number): Value {
  return changed(value, random) as Value;
}

function changed(value: unknown, random: () => number): unknown {
  if (typeof value === 'number') return changedNumber(value, random);
  if (Array.isArray(value)) return value.map((item) => changed(item, random));
  if (value instanceof Float64Array) return value.map((item) => changedNumber(item, random));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      KEPT.test(key) ? item : changed(item, random),
    ]),
  );
}

function changedNumber(value: number, random: () => number): number {
  const share = random();
  if (random() < 0.4 || !Number.isFinite(value)) return value;
  if (Number.isInteger(value)) return Math.floor(value * (0.75 + 0.5 * share) + 0.5);
  return value < 1 && value > 0 ? value * (0.6 + 0.4 * share) : value * (0.8 + 0.4 * share);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
