type Random = () => number;
type Keys = readonly (string | number)[];

/** What a hurried caller or a broken export puts in place of a value. */
const ODD: readonly unknown[] = [-1, 0, 0.5, 1, 2, 80, '', 'x', '2024-02-30', null, true, [], {}];

/** The same value with one thing changed somewhere, and what that was. */
export function mutated(value: unknown, random: Random): { value: unknown; change: string } {
  const copy: unknown = structuredClone(value);
  const places = placesIn(copy, []);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)]!;
  const keys = pick(places);
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
  const key = keys.at(-1)!;
  const where = keys.join('.');
  const kind = random();
  if (kind < 0.2) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent as object, key);
    return { value: copy, change: `${where} taken out` };
  }
  if (kind < 0.3) {
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
    else Reflect.set(parent as object, `${key}x`, 1);
    return { value: copy, change: `${where} once more` };
  }
  const odd = pick(ODD);
  Reflect.set(parent as object, key, structuredClone(odd));
  return { value: copy, change: `${where} is ${JSON.stringify(odd)}` };
}

/** Paths to all values, of long lists the first and the last few. */
function placesIn(value: unknown, path: Keys): Keys[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((part, i) => [i, part] as const).filter(([i]) => i < 3 || i > value.length - 2)
    : Object.entries(value);
  return entries.flatMap(([key, part]) => [[...path, key], ...placesIn(part, [...path, key])]);
}
