/** An amount of something that is paid for, and how much of it moves with the contacts. */
export interface Quantity {
  readonly value: number;
  /** The part that grows in proportion to the contacts. */
  readonly variable: number;
  readonly unit: string;
}

/** A quantity that no contact changes. */
export function fixedQuantity(value: number, unit: string): Quantity {
  return { value, variable: 0, unit };
}

/** A quantity in proportion to the contacts. */
export function variableQuantity(value: number, unit: string): Quantity {
  return { value, variable: value, unit };
}

/** A quantity that is so many of another: hires of agents, seats of agents. */
export function times({ value, variable }: Quantity, factor: number, unit: string): Quantity {
  return { value: value * factor, variable: variable * factor, unit };
}
