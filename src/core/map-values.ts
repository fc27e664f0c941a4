/** The keys of a record, with their names kept by the compiler. */
export function keysOf<Key extends string>(record: { readonly [K in Key]: unknown }): Key[] {
  return Object.keys(record) as Key[];
}

/** A record with the same keys and other values. */
export function mapValues<Key extends string, From, To>(
  record: { readonly [K in Key]: From },
  map: (value: From, key: Key) => To,
): { readonly [K in Key]: To } {
  const mapped = keysOf(record).map((key) => [key, map(record[key], key)]);
  return Object.fromEntries(mapped) as { readonly [K in Key]: To };
}
