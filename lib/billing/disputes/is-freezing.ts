/** Over without harm, or only asked about: the money is where it was. */
const HARMLESS: readonly string[] = [
  'won',
  'prevented',
  'warning_needs_response',
  'warning_under_review',
  'warning_closed',
]
const FINAL: readonly string[] = ['won', 'lost', 'prevented', 'warning_closed']

/** Whether a dispute in this state freezes its organization: while the bank decides, and when it decided for the payer. */
export function isFreezing(status: string): boolean {
  return !HARMLESS.includes(status)
}

/** Which of two states to keep: an old answer of Stripe's that arrives late does not undo a verdict; an appeal does. */
export function toLaterStatus({ known, read }: { known: string; read: string }): string {
  const isStale = FINAL.includes(known) && !FINAL.includes(read) && !read.startsWith('appeal_')
  return isStale ? known : read
}
