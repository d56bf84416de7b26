import { defaultReasoning, sentencesForBudget, sentencesForEffort } from '../generate/wants-reasoning'
import { arrayOf, isObject, stringOr } from '../json'
import type { AnswerFormat, JsonObject } from '../types'
import type { ParsedCall } from '../wire'
import { invalidArgument } from './invalid-argument'
import { parseContents } from './parse-contents'
import { checkSchema, parseFunctionTools, parseToolConfig } from './parse-function-tools'
import { readField, refuseUnknownFields } from './read-field'

export type GenerateOptions = { includeThoughts: boolean; stream: 'none' | 'events' | 'array'; signsCalls: boolean }

const REQUEST_FIELDS = new Set(
  'model contents systemInstruction tools toolConfig safetySettings generationConfig cachedContent labels store serviceTier'.split(
    ' ',
  ),
)
const CONFIG_FIELDS = new Set(
  (
    'stopSequences responseMimeType responseSchema responseJsonSchema responseModalities candidateCount maxOutputTokens temperature topP ' +
    'topK seed presencePenalty frequencyPenalty responseLogprobs logprobs enableEnhancedCivicAnswers speechConfig thinkingConfig ' +
    'imageConfig mediaResolution'
  ).split(' '),
)
const NUMBER_FIELDS = [
  'candidateCount',
  'maxOutputTokens',
  'temperature',
  'topP',
  'topK',
  'seed',
  'presencePenalty',
  'frequencyPenalty',
]

/** Reads `POST /v1beta/models/{model}:generateContent` and its streaming sister. */
export function parseGenerateRequest(
  body: JsonObject,
  target: { model: string; provider: string; stream: GenerateOptions['stream'] },
): ParsedCall<GenerateOptions> {
  const { model, provider, stream } = target
  refuseUnknownFields(body, REQUEST_FIELDS, '')
  const config = readConfig(body)
  const thinking = readField(config, 'thinkingConfig')
  const thinkingConfig = isObject(thinking) ? thinking : {}
  const reasoningEffort = readThinking(thinkingConfig, model)
  const { tools, toolChoice } = parseToolConfig(readField(body, 'toolConfig'), parseFunctionTools(body.tools))
  return {
    stream: stream !== 'none',
    choiceCount: readCount(readField(config, 'candidateCount')),
    prompt: {
      provider,
      model,
      turns: parseContents(body, model),
      tools,
      toolChoice,
      parallelToolCalls: true,
      maxTokens: readMaxTokens(readField(config, 'maxOutputTokens')),
      stop: arrayOf(readField(config, 'stopSequences')).filter((item) => typeof item === 'string'),
      format: readFormat(config),
      reasoningEffort,
      cacheBreakpoints: 'automatic',
    },
    options: {
      includeThoughts: readField(thinkingConfig, 'includeThoughts') === true,
      stream,
      signsCalls: reasoningEffort > 0 || /^gemini-[3-9]/.test(model),
    },
  }
}

function readConfig(body: JsonObject): JsonObject {
  const config = readField(body, 'generationConfig') ?? {}
  if (!isObject(config)) throw invalidArgument("Invalid value at 'generation_config'")
  refuseUnknownFields(config, CONFIG_FIELDS, 'generation_config')
  for (const name of NUMBER_FIELDS) {
    const value = readField(config, name)
    if (value !== undefined && typeof value !== 'number')
      throw invalidArgument(`Invalid value at 'generation_config.${name}' (TYPE_FLOAT), ${JSON.stringify(value)}`)
  }
  const temperature = config.temperature
  if (typeof temperature === 'number' && (temperature < 0 || temperature > 2)) {
    throw invalidArgument(
      '* GenerateContentRequest.generation_config.temperature: temperature must be in the range [0.0, 2.0].\n',
    )
  }
  return config
}

function readCount(value: unknown): number {
  if (typeof value !== 'number') return 1
  if (value < 1 || value > 8) throw invalidArgument('candidateCount must be in the range [1, 8].')
  return value
}

function readMaxTokens(value: unknown): number | null {
  if (typeof value !== 'number') return null
  if (value < 1) throw invalidArgument('max_output_tokens must be positive.')
  return value
}

function readFormat(config: JsonObject): AnswerFormat {
  if (readField(config, 'responseMimeType') !== 'application/json') return { type: 'text' }
  const openapi = readField(config, 'responseSchema')
  if (isObject(openapi)) checkSchema(openapi, 'generation_config.response_schema')
  const schema = openapi ?? readField(config, 'responseJsonSchema')
  return isObject(schema) ? { type: 'json_schema', schema } : { type: 'json_object' }
}

/** A budget of -1 leaves it to the model; 0 turns thinking off where the model allows that. */
function readThinking(config: JsonObject, model: string): number {
  const usual = defaultReasoning(model)
  const level = readField(config, 'thinkingLevel')
  const named = sentencesForEffort(stringOr(level, '').toLowerCase())
  if (named !== null) return named
  const budget = readField(config, 'thinkingBudget')
  if (typeof budget !== 'number' || budget < 0) return usual
  if (budget === 0 && /gemini-2\.5-pro/.test(model)) {
    throw invalidArgument('Budget 0 is invalid. This model only works in thinking mode.')
  }
  return sentencesForBudget(budget)
}
