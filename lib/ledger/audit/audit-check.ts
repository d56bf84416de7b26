/** One rule that holds at any moment, whatever crashed. Adding one: `README.md` in this folder. */
export interface AuditCheck {
  /** Its name wherever it is reported: snake_case, stable, one label of a metric. */
  invariant: string
  description: string
  /** One row: how many rows it looked at (`checked`), and how many break the rule (`violations`). Reads everything. */
  whole: string
}
