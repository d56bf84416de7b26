export type GuideLanguage = 'bash' | 'python' | 'typescript' | 'json' | 'text'

/** One fenced block: its tab's label and its code. `runs`: a test pastes it into a shell. */
export type GuideSample = { label: string; language: GuideLanguage; code: string; runs: boolean }

export type GuidePart = { kind: 'text'; markdown: string } | { kind: 'code'; samples: [GuideSample, ...GuideSample[]] }

export type Guide = {
  title: string
  /** The sentence under the title. */
  lead: string
  parts: GuidePart[]
  /** Headings of the second level, for the list beside the text. */
  headings: { id: string; text: string }[]
}

const LANGUAGES = ['bash', 'python', 'typescript', 'json'] as const
const FENCE = /^```(?<language>\w*)(?<notes>[^\n]*)\n(?<code>[\s\S]*?)\n```$/gm
const HEADING = /^## (?<text>.+)$/gm

/** What a heading's anchor is called: its words, joined by hyphens. */
function toAnchor(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/**
 * Takes a guide's Markdown apart: title, lead, and then text and code in turn; blocks of code that follow each other are one
 * sample in several languages.
 * @throws Error when it does not begin with a title and a lead
 */
export function splitGuide(source: string): Guide {
  const head = /^# (?<title>.+)\n\n(?<lead>.+)\n/.exec(source)
  if (!head?.groups) throw new Error('A guide begins with "# Title", an empty line and one sentence.')
  const { title = '', lead = '' } = head.groups
  const body = source.slice(head[0].length)
  const prose = body.replaceAll(FENCE, '')
  const headings = [...prose.matchAll(HEADING)].map(({ groups }) => {
    const text = groups?.text ?? ''
    return { id: toAnchor(text), text }
  })
  return { title, lead, parts: splitParts(body), headings }
}

function splitParts(body: string): GuidePart[] {
  const parts: GuidePart[] = []
  let end = 0
  for (const match of body.matchAll(FENCE)) {
    addText(parts, body.slice(end, match.index))
    end = match.index + match[0].length
    const sample = toSample(match.groups)
    const last = parts.at(-1)
    if (last?.kind === 'code') last.samples.push(sample)
    else parts.push({ kind: 'code', samples: [sample] })
  }
  addText(parts, body.slice(end))
  return parts
}

function addText(parts: GuidePart[], markdown: string): void {
  if (markdown.trim() !== '') parts.push({ kind: 'text', markdown: markdown.trim() })
}

function toSample(groups: Record<string, string> | undefined): GuideSample {
  const { language = '', notes = '', code = '' } = groups ?? {}
  const known = LANGUAGES.find((name) => name === language) ?? 'text'
  return {
    label: /title="([^"]*)"/.exec(notes)?.[1] ?? language,
    language: known,
    code,
    runs: /\brun\b/.test(notes.replace(/title="[^"]*"/, '')),
  }
}
