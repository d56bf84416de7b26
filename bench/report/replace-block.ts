const begin = (name: string): string => `<!-- bench:${name} -->`
const END = '<!-- /bench -->'

type Place = { from: number; to: number }

/** @throws Error when the document has no such block */
function findBlock(text: string, name: string): Place {
  const opening = text.indexOf(begin(name))
  const to = text.indexOf(END, opening)
  if (opening === -1 || to === -1) throw new Error(`The document has no place for '${name}': ${begin(name)} … ${END}`)
  return { from: opening + begin(name).length, to }
}

/** Puts another body between a block's two comments. @throws Error when the document has no such block */
export function replaceBlock(text: string, name: string, body: string): string {
  const { from, to } = findBlock(text, name)
  return `${text.slice(0, from)}\n\n${body}\n\n${text.slice(to)}`
}

/** The cells of the table in a block, without its head. @throws Error when the document has no such block */
export function readRows(text: string, name: string): string[][] {
  const { from, to } = findBlock(text, name)
  const lines = text
    .slice(from, to)
    .split('\n')
    .filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}
