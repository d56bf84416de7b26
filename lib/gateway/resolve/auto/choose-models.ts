import type { RouterName } from '@/lib/catalog'
import { toAvailabilityError } from '../../plan/to-availability'
import { chooseAuto } from './choose-auto'
import { chooseFree } from './choose-free'
import type { RouterChoice, RouterQuestion } from './router-question'

/**
 * The models that a router picks for a request, at least one.
 * @throws AppError no_endpoints when none fits the request and its restrictions
 */
export function chooseModels(router: RouterName, question: RouterQuestion): RouterChoice {
  const choice = router === 'auto' ? chooseAuto(question) : chooseFree(question)
  if (choice.models.length > 0) return choice
  const hint =
    router === 'auto'
      ? 'Allow more models in the `auto-router` plugin or the routing defaults, or name a model.'
      : 'Send a shorter or simpler request, or name a model.'
  throw toAvailabilityError(`No models match your request and model restrictions. ${hint}`, {
    code: 'no_endpoints',
    requestedModels: [`openrouter/${router}`],
  })
}
