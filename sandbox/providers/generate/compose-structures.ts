import { capitalise } from './compose-prose'
import type { Random } from './random'

const LIST_ITEMS = [
  'Write down the goal in one sentence',
  'Find the smallest case that shows the idea',
  'Change one thing at a time and note what happens',
  'Ask somebody who has done it before',
  'Measure before you decide',
  'Drop whatever does not pull its weight',
  'Make the common case easy',
  'Give it a name that says what it does',
  'Check the result against a known answer',
  'Leave room to change your mind',
] as const

/** A numbered list of `count` items about a topic. */
export function composeList(topic: string, count: number, random: Random): string {
  const start = random.below(LIST_ITEMS.length)
  const items = Array.from({ length: count }, (_, index) => {
    const item = LIST_ITEMS[(start + index) % LIST_ITEMS.length] ?? LIST_ITEMS[0]
    return `${String(index + 1)}. **${item}.** It keeps ${topic} manageable.`
  })
  return `Here are ${String(count)} points on ${topic}:\n\n${items.join('\n')}`
}

const CODE: readonly { language: string; matches: RegExp; write: (name: string) => string }[] = [
  {
    language: 'typescript',
    matches: /\b(typescript|ts)\b/i,
    write: (name) =>
      `export function ${name}(items: readonly string[]): Map<string, number> {\n  const counts = new Map<string, number>()\n  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)\n  return counts\n}`,
  },
  {
    language: 'javascript',
    matches: /\b(javascript|js|node)\b/i,
    write: (name) => `export function ${name}(items) {\n  return items.filter(Boolean).map((item) => item.trim())\n}`,
  },
  {
    language: 'sql',
    matches: /\bsql\b/i,
    write: (name) => `SELECT name, count(*) AS total\nFROM ${name}\nGROUP BY name\nORDER BY total DESC\nLIMIT 10;`,
  },
  {
    language: 'bash',
    matches: /\b(bash|shell)\b/i,
    write: (name) => `#!/usr/bin/env bash\nset -euo pipefail\n${name}() {\n  sort "$1" | uniq -c | sort -rn | head\n}`,
  },
]

const PYTHON = {
  language: 'python',
  write: (name: string) =>
    `def ${name}(items):\n    """Count how often each item occurs."""\n    counts = {}\n    for item in items:\n        counts[item] = counts.get(item, 0) + 1\n    return counts`,
}

/** A fenced code block in the language that the request names (Python when it names none), with a sentence around it. */
export function composeCode(topic: string, request: string): string {
  const chosen = CODE.find((candidate) => candidate.matches.test(request)) ?? PYTHON
  const name = topic
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .replace(/^(?=\d|$)/, 'example')
  const block = `\`\`\`${chosen.language}\n${chosen.write(name)}\n\`\`\``
  return `${capitalise(topic)} in ${chosen.language}:\n\n${block}\n\nIt runs in linear time and keeps the input unchanged.`
}
