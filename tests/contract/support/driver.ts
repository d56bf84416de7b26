/** Whom a driver talks to. */
export type Access = { origin: string; apiKey: string }

export type Question = {
  model: string
  prompt: string
  /** A data URI that goes before the prompt. */
  image?: string
  temperature?: number
  maxTokens?: number
  /** Hang up after so many pieces of text. */
  leaveAfterPieces?: number
}

export type Told = {
  text: string
  /** As the client tells them; null where it has no place for it. */
  inputTokens: number | null
  outputTokens: number | null
  /** USD, where the client hands it on. */
  cost: number | null
  /** Pieces of text in a stream; 1 of a whole answer. */
  pieces: number
}

export type Failure = {
  /** What the client threw, or the part of a stream that told. */
  kind: string
  status: number | null
  message: string
}

export type ToolTrip = { name: string; arguments: unknown; answer: string }
export type Reasoned = { reasoning: string; answer: string }

export const CITY_SCHEMA = {
  type: 'object' as const,
  properties: { name: { type: 'string' as const }, people: { type: 'integer' as const } },
  required: ['name', 'people'],
  additionalProperties: false,
}

export const WEATHER_TOOL = {
  name: 'get_weather',
  description: 'The weather in a city',
  parameters: { type: 'object' as const, properties: { city: { type: 'string' as const } }, required: ['city'] },
}

export const WEATHER_QUESTION = 'What is the weather in Paris?'
export const WEATHER_RESULT = '21 degrees and sunny'

/** One client library on one API, unmodified; what it gives is told in the same words for all. */
export type Driver = {
  /** Package and version. */
  client: string
  version: string
  /** The endpoint that it calls. */
  api: string
  ask: (access: Access, question: Question) => Promise<Told>
  /** Throws or tells what the client makes of a broken stream. */
  stream: (access: Access, question: Question) => Promise<Told>
  callTool: (access: Access, options: { model: string; isStreamed: boolean }) => Promise<ToolTrip>
  structure: (access: Access, model: string) => Promise<unknown>
  /** Thinks, then replays the thought in a second turn. */
  reason: (access: Access, options: { model: string; isStreamed: boolean }) => Promise<Reasoned>
  /** Null: the client has no such call. */
  embed: ((access: Access, options: { model: string; inputs: string[] }) => Promise<number[][]>) | null
  listModels: ((access: Access) => Promise<string[]>) | null
  readFailure: (thrown: unknown) => Failure
}

/** What a model wrote, whether a client gives it as a text or in parts. */
export function toText(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content)
}

export function readJson(text: string): unknown {
  return JSON.parse(text)
}
