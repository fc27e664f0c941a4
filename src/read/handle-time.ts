const PARTS = ['ringSeconds', 'talkSeconds', 'holdSeconds', 'afterContactSeconds'] as const;

/** What a row may say about handling. */
type HandleTimes = { readonly [Field in 'ahtSeconds' | (typeof PARTS)[number]]?: number };

/** Seconds of handling, or of its parts together. Systems write 0 where nobody was handled: unknown. */
export function handleTimeOf(row: HandleTimes): number | undefined {
  const { ahtSeconds = 0 } = row;
  const seconds =
    ahtSeconds > 0 ? ahtSeconds : PARTS.reduce((sum, part) => sum + (row[part] ?? 0), 0);
  return seconds > 0 ? seconds : undefined;
}
