/** What a call throws; what it returns where it throws nothing. */
export function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
