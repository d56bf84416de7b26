export type FormValue = string | FormValue[] | { [key: string]: FormValue }
export type FormTree = { [key: string]: FormValue }

type Branch = Map<string, Branch | string>

/** Splits `a[b][0]` into its keys; `a[]` counts up. */
function splitKey(name: string): string[] {
  const [head = '', ...rest] = name.split('[')
  return [head, ...rest.map((part) => part.replace(/\]$/, ''))]
}

function insert(root: Branch, keys: string[], value: string): void {
  let branch = root
  keys.forEach((key, index) => {
    const name = key === '' ? String(branch.size) : key
    if (index === keys.length - 1) {
      branch.set(name, value)
      return
    }
    const existing = branch.get(name)
    const next: Branch = existing instanceof Map ? existing : new Map<string, Branch | string>()
    branch.set(name, next)
    branch = next
  })
}

function toValue(node: Branch | string): FormValue {
  if (typeof node === 'string') return node
  const isList = node.size > 0 && [...node.keys()].every((key) => /^\d+$/.test(key))
  if (isList) return [...node.values()].map(toValue)
  return Object.fromEntries([...node].map(([key, value]) => [key, toValue(value)]))
}

/** Decodes `a=1&b[c]=2&d[0]=3`, the nesting that Stripe reads in queries and form bodies. */
export function decodeForm(encoded: string): FormTree {
  const root: Branch = new Map<string, Branch | string>()
  for (const [name, value] of new URLSearchParams(encoded)) insert(root, splitKey(name), value)
  return Object.fromEntries([...root].map(([key, value]) => [key, toValue(value)]))
}
