import { estimateChain } from './estimate-chain'
import { listUsable, type StepFacts } from './step-facts'

/** Pico-dollars of a token in and a token out as routing would draw the endpoints of a step; null when nobody serves it. */
export function mixStepPrice(facts: StepFacts): bigint | null {
  const [estimate] = estimateChain([{ endpoints: listUsable(facts), passesFailures: true }]).steps
  return estimate?.price ? estimate.price.promptPicos + estimate.price.completionPicos : null
}
