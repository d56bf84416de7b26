/** Whether a model is Anthropic's: by its name, as the path needs its publisher. */
export function isClaude(model: string): boolean {
  return model.startsWith('claude-')
}
