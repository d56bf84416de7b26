import fc from 'fast-check'

export function strangeJson(): fc.Arbitrary<unknown> {
  const words = [
    'id', 'model', 'choices', 'index', 'delta', 'message', 'content', 'finish_reason', 'tool_calls', 'function', 'name', 'arguments',
    'usage', 'prompt_tokens', 'completion_tokens', 'total_tokens', 'prompt_tokens_details', 'cached_tokens', 'completion_tokens_details',
    'reasoning_tokens', 'x_groq', 'error', 'code', 'type', 'base_resp', 'detail', 'reasoning_details', 'text', 'thinking',
    'content_block', 'message_start', 'content_block_start', 'content_block_delta', 'message_delta', 'input_tokens', 'output_tokens',
    'cache_read_input_tokens', 'cache_creation_input_tokens', 'stop_reason', 'input', 'partial_json', 'signature',
    'candidates', 'parts', 'functionCall', 'args', 'finishReason', 'usageMetadata', 'promptTokenCount', 'candidatesTokenCount',
    'thoughtsTokenCount', 'cachedContentTokenCount', 'promptFeedback', 'blockReason', 'details', '__proto__', 'constructor',
  ] // prettier-ignore
  const word = fc.constantFrom(...words)
  const leaf = fc.oneof(
    word,
    fc.integer(),
    fc.double(),
    fc.constantFrom(null, true, '', -1, 1e308, 2 ** 53, '12', '-3', 'text', 'tool_use', 'thinking', 'text_delta'),
    fc.string(),
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 7, depthSize: 'large' },
      leaf,
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(word, tie('tree'), { maxKeys: 6 }),
    ),
  }))
  return tree
}
