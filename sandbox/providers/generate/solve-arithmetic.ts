const EXPRESSION =
  /(-?\d{1,15}(?:\.\d{1,6})?)\s*(\+|-|−|\*|×|x|\/|÷|plus|minus|times|divided by)\s*(-?\d{1,15}(?:\.\d{1,6})?)/i
const LONGEST_SCAN = 2_000

/** The first `a op b` of a text with its result, such as `12 × 4 = 48`; null when there is none. */
export function solveArithmetic(text: string): string | null {
  const match = EXPRESSION.exec(text.slice(0, LONGEST_SCAN))
  if (!match) return null
  const [, left = '', operator = '', right = ''] = match
  const symbol = SYMBOLS.get(operator.toLowerCase()) ?? operator
  const result = calculate(Number(left), symbol, Number(right))
  return `${left} ${symbol} ${right} = ${result === null ? 'undefined (division by zero)' : String(result)}`
}

const SYMBOLS = new Map([
  ['plus', '+'],
  ['minus', '-'],
  ['−', '-'],
  ['times', '×'],
  ['*', '×'],
  ['x', '×'],
  ['divided by', '/'],
  ['÷', '/'],
])

function calculate(left: number, symbol: string, right: number): number | null {
  const tidy = (value: number) => Number(value.toFixed(6))
  if (symbol === '+') return tidy(left + right)
  if (symbol === '-') return tidy(left - right)
  if (symbol === '×') return tidy(left * right)
  return right === 0 ? null : tidy(left / right)
}
