/** Parses JSON without throwing: undefined stands for "this is not JSON", which no JSON text can mean. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
