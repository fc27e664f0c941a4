/** The least and the greatest of some numbers; infinities the wrong way round if there are none. */
export function extent(values: Float64Array): {
  readonly least: number;
  readonly greatest: number;
} {
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest };
}
