/** What crews should have in equal shares: how much of each burden a shift on a weekday is. */
export type Burdens = readonly ((weekday: number, shift: number) => number)[];
