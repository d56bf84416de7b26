/** A start that cannot go on for a reason the operator can mend: shown as its message alone, without a stack. */
export class StartError extends Error {}
