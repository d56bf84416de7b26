/** An e-mail before it has an address: the same words as plain text and as simple HTML. */
export type Message = { subject: string; text: string; html: string }

type MessageParts = {
  subject: string
  paragraphs: readonly string[]
  action?: { label: string; url: string }
  /** The last, smaller line. */
  note: string
}

/** Writes a message in both forms. Everything is escaped: names come from strangers. */
export function writeMessage({ subject, paragraphs, action, note }: MessageParts): Message {
  const actionLines = action ? [`${action.label}:\n${action.url}`] : []
  const text = `${[...paragraphs, ...actionLines, note].join('\n\n')}\n\nCauseway\n`
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="background:#0f766e;color:#fff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">${escapeHtml(action.label)}</a></p>
<p style="font-size:13px;color:#556">Or open this address: <br>${escapeHtml(action.url)}</p>`
    : ''
  const body = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')
  const html = `<!doctype html><html lang="en"><body style="font:16px/1.5 system-ui,sans-serif;color:#111;max-width:560px;margin:32px auto;padding:0 16px">
<h1 style="font-size:20px">${escapeHtml(subject)}</h1>
${body}
${button}
<p style="font-size:13px;color:#556">${escapeHtml(note)}</p>
</body></html>`
  return { subject, text, html }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
