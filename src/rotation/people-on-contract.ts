/** People of one contract. */
export interface PeopleOnContract {
  readonly name: string;
  readonly employees: number;
  /** Paid hours a week of all of them. */
  readonly paidHours: number;
  /** What they and their duties cost a week, by the prices of contract and shift types. */
  readonly cost: number;
}
