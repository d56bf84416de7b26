import { CodeBlock } from '@/components/ui/code-block'
import { buildClientSamples } from '@/lib/client/client-configs'
import { buildCodeSamples } from '@/lib/client/code-samples'
import { ModelSection } from './model-section'

type CodeSectionProps = {
  slug: string
  /** Ends in `/api/v1`. */
  baseUrl: string
}

/** A first request in three languages, and the configuration of programs, ready to paste. */
export function CodeSection({ slug, baseUrl }: CodeSectionProps) {
  const sample = { baseUrl, model: slug }
  return (
    <ModelSection
      id="code"
      title="Call it"
      lead="Any OpenAI client works once its base URL points here. The key is read from CAUSEWAY_API_KEY."
    >
      <div className="px-5 pb-5">
        <CodeBlock samples={[...buildCodeSamples(sample), ...buildClientSamples(sample)]} />
      </div>
    </ModelSection>
  )
}
