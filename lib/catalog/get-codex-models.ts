import type { CodexModel } from '@/lib/schemas/models'
import type { Catalog, CatalogModel } from './catalog'
import { CODEX_INSTRUCTIONS } from './codex-instructions'

const EFFORTS = [
  { effort: 'low', description: 'Answers quickly, with little thinking' },
  { effort: 'medium', description: 'Balances speed and thoroughness' },
  { effort: 'high', description: 'Thinks longest, for hard problems' },
]

/** How much of a command's output Codex keeps. */
const OUTPUT_BYTES_MAX = 10_000

/** The list is long and changes only with the catalogue. */
const known = new WeakMap<Catalog, CodexModel[]>()

/** The catalogue as Codex reads it: models that write text and call tools, newest first. */
export function getCodexModels(catalog: Catalog): CodexModel[] {
  const models =
    known.get(catalog) ??
    catalog.models
      .filter((model) => model.outputModalities.includes('text') && model.supportedParameters.includes('tools'))
      .map(toCodexModel)
  known.set(catalog, models)
  return models
}

function toCodexModel(model: CatalogModel, position: number): CodexModel {
  const canChoose = model.supportedParameters.includes('reasoning_effort')
  return {
    slug: model.slug,
    display_name: model.name,
    description: model.description,
    default_reasoning_level: canChoose ? 'medium' : null,
    supported_reasoning_levels: canChoose ? EFFORTS : [],
    shell_type: 'shell_command',
    visibility: 'list',
    supported_in_api: true,
    priority: position,
    upgrade: null,
    base_instructions: CODEX_INSTRUCTIONS,
    supports_reasoning_summaries: model.isReasoning,
    support_verbosity: false,
    default_verbosity: null,
    // Its own patch tool is a custom tool with a grammar; a patch through the shell works with every model.
    apply_patch_tool_type: null,
    truncation_policy: { mode: 'bytes', limit: OUTPUT_BYTES_MAX },
    supports_parallel_tool_calls: model.supportedParameters.includes('parallel_tool_calls'),
    context_window: model.contextLength,
    experimental_supported_tools: [],
    input_modalities: model.inputModalities.includes('image') ? ['text', 'image'] : ['text'],
  }
}
