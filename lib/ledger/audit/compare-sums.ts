/** Compares two sets of sums; a row that is on one side only is compared with zero. */
export function compareSums(input: { left: string; right: string; keys: string }): string {
  return `SELECT count(*) AS checked, count(*) FILTER (WHERE coalesce(l.sum, 0) <> coalesce(r.sum, 0)) AS violations
    FROM (${input.left}) l FULL JOIN (${input.right}) r USING (${input.keys})`
}
