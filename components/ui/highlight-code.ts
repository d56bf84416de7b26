export type CodeLanguage = 'bash' | 'python' | 'typescript' | 'json' | 'yaml' | 'text'
export type CodeToken = { kind: 'plain' | 'comment' | 'string' | 'number' | 'keyword' | 'property'; text: string }

const KEYWORDS: Record<CodeLanguage, string> = {
  bash: 'curl|export|npm|npx|pip|node|python',
  python: 'from|import|for|in|if|else|def|return|print|with|as|True|False|None|async|await',
  typescript: 'import|from|const|let|await|async|for|of|new|return|export|function|true|false|null|undefined',
  json: 'true|false|null',
  yaml: 'true|false|null',
  text: '(?!)',
}

const COMMENTS: Record<CodeLanguage, string> = {
  bash: '(?:^|(?<=\\s))#[^\\n]*',
  python: '#[^\\n]*',
  typescript: '\\/\\/[^\\n]*',
  json: '(?!)',
  yaml: '(?:^|(?<=\\s))#[^\\n]*',
  text: '(?!)',
}

const STRING = '"(?:[^"\\\\\\n]|\\\\.)*"|\'(?:[^\'\\\\]|\\\\.)*\'|`(?:[^`\\\\]|\\\\.)*`'
// A quoted name before a colon, a bare name before a colon or equals sign, a shell flag.
const PROPERTY = '"[\\w$-]+"(?=\\s*:)|(?<![\\w.])[A-Za-z_]\\w*(?=\\s*(?::(?!:)|=(?!=)))|(?<=\\s)--?[A-Za-z][\\w-]*'

function buildPattern(language: CodeLanguage): RegExp {
  const groups = [
    // Before comments, whose slashes it would otherwise lend.
    '(?<url>https?:\\/\\/[^\\s"\'`]+)',
    `(?<comment>${COMMENTS[language]})`,
    language === 'text' ? '(?<property>(?!))' : `(?<property>${PROPERTY})`,
    `(?<string>${STRING})`,
    `(?<keyword>\\b(?:${KEYWORDS[language]})\\b)`,
    '(?<number>(?<![\\w.-])\\d[\\d_.]*\\b)',
  ]
  return new RegExp(groups.join('|'), 'gm')
}

const KINDS = ['comment', 'property', 'string', 'keyword', 'number'] as const

/**
 * Splits a short sample into coloured pieces. It knows just enough of six languages for the samples on our pages
 * and costs under 2 kB; a real grammar would cost a hundred times that on every page with a snippet.
 */
export function highlightCode(code: string, language: CodeLanguage): CodeToken[] {
  const tokens: CodeToken[] = []
  let end = 0
  for (const match of code.matchAll(buildPattern(language))) {
    if (match.index > end) tokens.push({ kind: 'plain', text: code.slice(end, match.index) })
    const kind = KINDS.find((candidate) => match.groups?.[candidate] !== undefined) ?? 'string'
    tokens.push({ kind, text: match[0] })
    end = match.index + match[0].length
  }
  if (end < code.length) tokens.push({ kind: 'plain', text: code.slice(end) })
  return tokens
}
