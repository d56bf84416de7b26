import { Brain, Image, Wrench } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import type { ModelObject } from '@/lib/schemas/models'

/** What sets a model apart at a glance. */
export function ModelBadges({ model }: { model: ModelObject }) {
  const parameters = model.supported_parameters
  return (
    <ul aria-label="Abilities" className="flex flex-wrap gap-1 *:flex">
      {model.id.endsWith(':free') && (
        <li>
          <Badge tone="success">Free</Badge>
        </li>
      )}
      {parameters.includes('reasoning') && (
        <li>
          <Badge>
            <Brain aria-hidden />
            Reasoning
          </Badge>
        </li>
      )}
      {model.architecture.input_modalities.includes('image') && (
        <li>
          <Badge>
            <Image aria-hidden />
            Images
          </Badge>
        </li>
      )}
      {parameters.includes('tools') && (
        <li>
          <Badge>
            <Wrench aria-hidden />
            Tools
          </Badge>
        </li>
      )}
    </ul>
  )
}
