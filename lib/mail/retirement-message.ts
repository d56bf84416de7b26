import { type Message, writeMessage } from './message'

type Facts = {
  organizationName: string
  modelSlug: string
  modelName: string
  /** `YYYY-MM-DD`, UTC. */
  expirationDate: string
  stage: string
  successorSlug: string | null
  /** The page about models. */
  modelsUrl: string
}

/** Tells an admin of the last day of a model that the organization uses, and what to use instead. */
export function writeRetirementMessage(facts: Facts): Message {
  const { organizationName, modelSlug, modelName, expirationDate, successorSlug, modelsUrl } = facts
  const isNear = facts.stage === 'last_week'
  const instead = successorSlug
    ? `Its successor is ${successorSlug}: put that name in place of ${modelSlug} in your requests, chains and presets.`
    : 'It has no named successor: choose another model before that day.'
  return writeMessage({
    subject: isNear ? `${modelName} ends on ${expirationDate}` : `${modelName} will end on ${expirationDate}`,
    paragraphs: [
      `${organizationName} used ${modelSlug} within the last 30 days. Its last day is ${expirationDate} (UTC); from the next day on, requests for it fail with the error model_deprecated.`,
      instead,
    ],
    action: { label: 'Look at the models', url: modelsUrl },
    note: isNear
      ? 'This is the last message about it.'
      : 'You get one more message in the week before that day, if the model is still in use.',
  })
}
