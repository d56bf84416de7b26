const FENCE = /^ {0,3}(`{3,}|~{3,})/
/** What continues a list or a quote after an empty line: blocks end before anything else. */
const CONTINUES = /^(?:\s|[-*+] |\d{1,9}[.)] |>)/

/**
 * Cuts markdown that is still being written into blocks that no longer change and the one that does: only that one is read
 * anew with each piece. Code in fences stays whole.
 */
export function splitBlocks(text: string): string[] {
  const blocks: string[] = []
  let lines: string[] = []
  let fence: string | null = null
  for (const line of text.split('\n')) {
    const canEnd = fence === null && lines.at(-1)?.trim() === '' && line.trim() !== '' && !CONTINUES.test(line)
    if (canEnd) {
      blocks.push(lines.join('\n'))
      lines = []
    }
    lines.push(line)
    fence = nextFence(fence, line)
  }
  return [...blocks, lines.join('\n')]
}

/** The fence that is open after a line: closed by one of the same kind that is at least as long. */
function nextFence(open: string | null, line: string): string | null {
  const mark = FENCE.exec(line)?.[1]
  if (mark === undefined) return open
  if (open === null) return mark
  const isClosing = mark.startsWith(open) && line.trim() === mark
  return isClosing ? null : open
}
