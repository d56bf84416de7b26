import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readGuide } from './read-guide'
import { GUIDES } from './guides'
import { splitGuide } from './split-guide'

const SOURCE = `# A title

One sentence.

## What it is

Some text.

\`\`\`bash title="curl" run
## no heading
curl x
\`\`\`

\`\`\`python title="Python"
print(1)
\`\`\`

More text.

\`\`\`json
{}
\`\`\`
`

describe('splitGuide', () => {
  const guide = splitGuide(SOURCE)

  it('finds title, lead and headings, and no heading inside code', () => {
    expect(guide).toMatchObject({
      title: 'A title',
      lead: 'One sentence.',
      headings: [{ id: 'what-it-is', text: 'What it is' }],
    })
  })

  it('makes blocks that follow each other one sample in several languages', () => {
    expect(
      guide.parts.map((part) => (part.kind === 'code' ? part.samples.map(({ label }) => label) : part.kind)),
    ).toEqual(['text', ['curl', 'Python'], 'text', ['json']])
  })

  it('knows which samples run', () => {
    const samples = guide.parts.flatMap((part) => (part.kind === 'code' ? part.samples : []))
    expect(samples.map(({ runs }) => runs)).toEqual([true, false, false])
  })

  it('refuses a guide without a title', () => {
    expect(() => splitGuide('Some text')).toThrow(/begins with/)
  })
})

describe('the guides', () => {
  it.each(GUIDES)('$slug can be read, with the addresses of the installation', async ({ slug }) => {
    const guide = await readGuide({ slug, publicUrl: 'https://ai.example.com' })
    expect(guide.parts.length).toBeGreaterThan(1)
    const text = JSON.stringify(guide)
    expect(text).not.toContain('{{')
  })

  it('lead to pages that exist', async () => {
    const guides = await Promise.all(GUIDES.map(({ slug }) => readGuide({ slug, publicUrl: 'https://ai.example.com' })))
    const links = guides.flatMap((guide) =>
      [...JSON.stringify(guide).matchAll(/\]\((\/[^)#]*)/g)].map(([, link]) => link),
    )
    const pages = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('/page.tsx'))
      .map((file) => `/${file.replace(/\([a-z]+\)\//g, '').replace(/\/page\.tsx$/, '')}`)
    const known = new Set([...pages, ...GUIDES.map(({ slug }) => `/docs/${slug}`)])
    expect(links.length).toBeGreaterThan(8)
    expect(links.filter((link) => !known.has(`${link}`))).toEqual([])
  })
})
