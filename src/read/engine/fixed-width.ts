/** Lines that show where columns stand. */
const SEEN = 2000;

/** So many lines must have a blank where columns are parted; a few are titles. */
const NEARLY_ALL = 0.97;

/** Lines at the top of a table among which its headers are. */
const TOP = 20;

/** Lines with fewer gaps are titles, notes and footers. */
const LEAST_GAPS = 1;

/** Fewer lines in columns are no table. */
const LEAST_LINES = 4;

/** Where a column ends and the next one begins. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * A text whose columns stand below each other, parted by blanks, with tabs between its cells. Nothing where most
 * lines are not so.
 */
export function partedByBlanks(text: string): string | undefined {
  if (text.includes('\t')) return undefined;
  const lines = text.split('\n').map((line) => line.trimEnd());
  const seen = lines.slice(0, SEEN).filter((line) => line !== '');
  const rows = seen.filter((line) => gapsIn(line) >= LEAST_GAPS);
  if (rows.length < LEAST_LINES || rows.length < seen.length / 2) return undefined;
  const gaps = gapsOfRule(seen) ?? gapsOf(rows);
  if (gaps.length === 0) return undefined;
  return lines
    .map((line) => (RULE.test(line) ? '' : isInColumns(line, gaps) ? cut(line, gaps) : line.trim()))
    .join('\n');
}

function gapsIn(line: string): number {
  return line.trimStart().match(/\s{2,}/g)?.length ?? 0;
}

/** `---- ------ ---`: below the headers of databases. */
const RULE = /^\s*(?:-{2,}|={2,})(?:\s+(?:-{2,}|={2,}))+\s*$/;

function gapsOfRule(lines: readonly string[]): readonly Gap[] | undefined {
  const rule = lines.find((line) => RULE.test(line));
  if (rule === undefined) return undefined;
  return Array.from(rule.trimEnd().matchAll(/\s+/g), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  })).filter(({ from }) => from > 0);
}

/** Two blanks or more in nearly all lines; one may stand within a cell. */
function gapsOf(rows: readonly string[]): readonly Gap[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const header = headerOf(rows);
  const gaps: Gap[] = [];
  let from: number | undefined;
  for (let at = 0; at <= width; at++) {
    const blank =
      isBlank(header, at) &&
      at < width &&
      rows.filter((line) => isBlank(line, at)).length >= NEARLY_ALL * rows.length;
    if (blank) from ??= at;
    else {
      if (from !== undefined && from > 0 && at < width && at - from >= 2)
        gaps.push({ from, to: at });
      from = undefined;
    }
  }
  return gaps;
}

/** Headers are wider than the numbers below them. */
function headerOf(rows: readonly string[]): string {
  const named = rows.slice(0, TOP).filter((line) => !/\d/.test(line));
  return named.reduce((best, next) => (gapsIn(next) > gapsIn(best) ? next : best), '');
}

function isBlank(line: string, at: number): boolean {
  return (line[at] ?? ' ') === ' ';
}

function isInColumns(line: string, gaps: readonly Gap[]): boolean {
  return gaps.every(({ from, to }) => line.slice(from, to).trim() === '');
}

function cut(line: string, gaps: readonly Gap[]): string {
  const starts = [0, ...gaps.map(({ to }) => to)];
  const ends = [...gaps.map(({ from }) => from), line.length];
  return starts.map((start, i) => line.slice(start, ends[i]).trim()).join('\t');
}
