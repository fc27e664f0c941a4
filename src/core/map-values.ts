/** A record with the same keys and other values. */
export function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  map: (value: From, key: Key) => To,
): Readonly<Record<Key, To>> {
  const mapped = (Object.keys(record) as Key[]).map((key) => [key, map(record[key], key)]);
  return Object.fromEntries(mapped) as Record<Key, To>;
}
