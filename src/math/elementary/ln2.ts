/** ln 2 to 42 bits after the point, which times a whole number up to 2^11 is exact; and the rest. */
export const LN2_HIGH = 0.6931471805598903;
export const LN2_LOW = 5.497923018708371e-14;
