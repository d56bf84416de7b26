import type { LogRow } from '@/lib/schemas/logs'
import type { StoredContent } from '@/lib/schemas/stored-content'

const PATHS: Readonly<Record<string, string>> = {
  embeddings: '/embeddings',
  responses: '/responses',
  messages: '/messages',
  completions: '/completions',
}

/** The request again, for a shell: with its messages where they are stored, else with a place for them. */
export function buildCurl({
  baseUrl,
  row,
  content,
}: {
  baseUrl: string
  row: Pick<LogRow, 'api' | 'requested_model' | 'streamed'>
  content: StoredContent | null
}): string {
  const path = content ? '/chat/completions' : (PATHS[row.api ?? ''] ?? '/chat/completions')
  const body = {
    model: row.requested_model,
    ...toInput(path, content),
    ...(row.streamed ? { stream: true } : {}),
  }
  return [
    `curl ${quote(`${baseUrl}${path}`)}`,
    `  -H "Authorization: Bearer $CAUSEWAY_API_KEY"`,
    `  -H "Content-Type: application/json"`,
    `  -d ${quote(JSON.stringify(body, null, 2))}`,
  ].join(' \\\n')
}

function toInput(path: string, content: StoredContent | null): Record<string, unknown> {
  if (content && 'messages' in content.input) return { messages: content.input.messages }
  const text = content && 'prompt' in content.input ? content.input.prompt : 'Hello'
  if (path === '/embeddings' || path === '/responses') return { input: text }
  if (path === '/completions') return { prompt: text }
  const messages = [{ role: 'user', content: text }]
  return path === '/messages' ? { max_tokens: 1_024, messages } : { messages }
}

/** For a POSIX shell: nothing inside single quotes means anything but the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
