/** Minutes after midnight as a clock shows them: 1350 is 22:30, 1470 is 00:30. */
export function formatClock(minutes: number): string {
  const clock = minutes % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
}
