/** A text of its own: a part of a larger one would hold all of that in memory. */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
