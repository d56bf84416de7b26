const DIGITS_MIN = 13
const DIGITS_MAX = 19

/**
 * How many characters of a text, separators included, are a card number that begins there by Luhn's check (ISO/IEC 7812-1);
 * 0 = none. Other digits may follow behind a separator, as a security code does.
 */
export function measureCard(text: string): number {
  const ends: number[] = []
  for (let index = 0; index < text.length && ends.length < DIGITS_MAX; index++) {
    if (isDigit(text, index)) ends.push(index + 1)
  }
  for (let count = ends.length; count >= DIGITS_MIN; count--) {
    const end = ends[count - 1] ?? 0
    if (!isDigit(text, end) && checkLuhn(text.slice(0, end))) return end
  }
  return 0
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 48 && code <= 57
}

function checkLuhn(text: string): boolean {
  let sum = 0
  let count = 0
  let largest = 0
  for (let index = text.length - 1; index >= 0; index--) {
    if (!isDigit(text, index)) continue
    const digit = text.charCodeAt(index) - 48
    const doubled = count % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
    largest = Math.max(largest, digit)
    count++
  }
  return largest > 0 && sum % 10 === 0
}
