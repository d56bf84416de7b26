/** Stripe's update rule: given keys replace, a key with an empty value goes, an empty text clears everything. */
export function mergeMetadata(
  current: Record<string, string>,
  changes: Record<string, string> | '' | undefined,
): Record<string, string> {
  if (changes === undefined) return current
  if (changes === '') return {}
  return Object.fromEntries(Object.entries({ ...current, ...changes }).filter(([, value]) => value !== ''))
}
