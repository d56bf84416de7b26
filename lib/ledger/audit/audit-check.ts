/** One rule that holds at any moment, whatever crashed. Adding one: `README.md` in this folder. */
export interface AuditCheck {
  /** Its name wherever it is reported: snake_case, stable, a label of a metric. */
  invariant: string
  description: string
  /** One row: how many rows it looked at (`checked`), and how many break the rule (`violations`), both BIGINT. Reads everything. */
  whole: string
  /**
   * The same for the minute's check, which must not read everything: what is new, and where rows are few, all.
   * `:watermark` stands for the last transaction id that is summed up in `audit_account_sum` and `audit_key_sum`. Left out,
   * only the whole check finds violations.
   */
  minute?: string
}
