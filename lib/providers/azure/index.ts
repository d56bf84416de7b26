import { createOpenAICompatible } from '../openai-compatible'
import { OPENAI_QUIRKS } from '../openai/quirks'
import { readCredentials } from './read-credentials'

/**
 * OpenAI's models in a resource of one's own at Azure, by its versionless API.
 * https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
 */
export const azure = createOpenAICompatible({
  id: 'azure',
  // In the key: each resource has a host of its own.
  defaultBaseUrl: null,
  // Not promised.
  stopsBillingOnAbort: false,
  credentials: {
    fields: [
      {
        name: 'endpoint',
        label: 'Endpoint',
        kind: 'text',
        isRequired: true,
        hint: 'Of the resource, as “Keys and Endpoint” shows it.',
        placeholder: 'https://my-resource.openai.azure.com',
      },
      { name: 'api_key', label: 'Key', kind: 'secret', isRequired: true, hint: 'Key 1 or key 2 of the resource.' },
      {
        name: 'deployments',
        label: 'Deployments',
        kind: 'pairs',
        isRequired: false,
        hint: 'Only for deployments that are not called what their model is called.',
        columns: ['Model', 'Deployment'],
      },
    ],
    read: readCredentials,
  },
  embeddings: { tokens: true, base64: true, user: true, inputsMax: 2_048, keyHeader: 'api-key' },
  quirks: {
    ...OPENAI_QUIRKS,
    keyHeader: 'api-key',
    // OpenAI's newest fields reach Azure later, and its chat completions take no files and no sound.
    extraParameters: ['verbosity'],
    cacheMark: null,
    media: { image: 'url', pdf: null, video: null, audio: [] },
    errorCodes: {
      content_filter: 'content_policy_violation',
      ResponsibleAIPolicyViolation: 'content_policy_violation',
      DeploymentNotFound: 'not_found',
      OperationNotSupported: 'not_found',
      NoCapacity: 'provider_overloaded',
    },
  },
})
