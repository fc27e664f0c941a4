/** The fields of a result that exist: JSON has no `undefined`, so what does not exist is left out. */
export function withoutAbsent<Fields extends object>(fields: Fields): Fields {
  const present: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) present[name] = value;
  }
  return present as Fields;
}
