import type { ChatBody } from '@/lib/schemas/chat'

/** What a conversation is about, as far as its beginning shows. */
export type Task = 'code' | 'analysis' | 'chat'

/** Longer beginnings are not read to their end. */
const CHARACTERS_READ_MAX = 8_000
/** A first message of this length asks for more than a chat. */
const LONG_CHARACTERS = 4_000

const CODE_HINTS: readonly RegExp[] = [
  /```/,
  /\b(?:typescript|javascript|python|java|kotlin|swift|rust|golang|sql|bash|html|css|regex|dockerfile|kubernetes)\b|c\+\+|c#/i,
  /\b(?:function|class|compiler?|refactor|unit tests?|stack ?trace|exception|repository|pull request|codebase|debug|bugs?)\b/i,
  /\b(?:def|const|let|import|return|async|await|public|void)\s+[\w({*]/,
  /\b[\w/-]+\.(?:ts|tsx|js|jsx|py|go|rs|java|rb|c|cpp|h|cs|php|sql|sh|ya?ml|toml)\b/,
  /\b(?:code|coding|program(?:ming)?|implement|script)\b/i,
]
/** One word alone may be chance. */
const CODE_HINTS_MIN = 2

const ANALYSIS_HINT =
  /\b(?:prove|proof|theorem|derive|integral|equation|step[- ]by[- ]step|analy[sz]e|evaluate|compare|strategy|trade-?offs?|plan)\b/i

/**
 * Reads only what a conversation begins with: its later turns then mean the same task, and keep their model.
 */
export function readTask(messages: ChatBody['messages']): Task {
  const system = messages.find(isInstruction)
  const first = messages.find((message) => !isInstruction(message))
  const said = readText(first)
  const text = `${readText(system)}\n${said}`.slice(0, CHARACTERS_READ_MAX)
  if (CODE_HINTS.filter((hint) => hint.test(text)).length >= CODE_HINTS_MIN) return 'code'
  return said.length >= LONG_CHARACTERS || ANALYSIS_HINT.test(said.slice(0, CHARACTERS_READ_MAX)) ? 'analysis' : 'chat'
}

type Message = ChatBody['messages'][number]

function isInstruction({ role }: Message): boolean {
  return role === 'system' || role === 'developer'
}

function readText(message: Message | undefined): string {
  const content = message?.content ?? ''
  if (typeof content === 'string') return content
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
}
