/** Standard rates in thousandths, of places enough to try a tax out; everywhere else there is none here. */
const RATES: Readonly<Record<string, number>> = {
  AT: 200,
  AU: 100,
  BE: 210,
  CA: 50,
  CH: 81,
  DE: 190,
  DK: 250,
  ES: 210,
  FI: 255,
  FR: 200,
  GB: 200,
  IE: 230,
  IT: 220,
  JP: 100,
  NL: 210,
  NO: 250,
  NZ: 150,
  PL: 230,
  PT: 230,
  SE: 250,
  SG: 90,
  ZA: 150,
}

/** The tax on top of an amount in cents, rounded to the nearest cent. */
export function calculateTax(amount: number, country: string | null | undefined): number {
  return Math.round((amount * (RATES[country ?? ''] ?? 0)) / 1000)
}
