/** Cents as USD with two decimal places: `21.10`. */
export function formatCents(cents: number): string {
  const digits = String(cents).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
