/** Prints what a proof counted: `n` beside each zero, because none of 100,000 and none of 20 are different claims. */
export function report(scenario: string, figures: Readonly<Record<string, string | number | bigint>>): void {
  const parts = Object.entries(figures).map(([name, value]) => `${name} ${value}`)
  console.info(`${scenario}: ${parts.join(', ')}`)
}
