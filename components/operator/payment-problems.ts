const TITLES: Readonly<Record<string, string>> = {
  missing_in_ledger: 'Paid, and not in the ledger',
  missing_at_stripe: 'In the ledger, and not at the payment provider',
  other_amount: 'Different amounts',
}

/** What to do about each kind of difference with the payment provider. */
export const ADVICE: Readonly<Record<string, string>> = {
  missing_in_ledger:
    'The worker books it by itself at its next look. If it stays for an hour, look for the event in the worker’s log.',
  missing_at_stripe: 'Look the object up in the provider’s dashboard: it may belong to another account or mode.',
  other_amount: 'Compare both objects. A correction is a new transaction, never a change of the old one.',
}

/** A kind of difference in words. */
export const describeProblem = (problem: string): string => TITLES[problem] ?? problem
