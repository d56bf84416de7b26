import type { CredentialField } from '../credentials-spec'

/** Where most people call; any other region is taken too. */
const REGIONS = ['global', 'us', 'eu', 'us-central1', 'us-east5', 'europe-west1', 'europe-west4', 'asia-southeast1']

/** What the form asks for. */
export const CREDENTIAL_FIELDS: readonly CredentialField[] = [
  {
    name: 'service_account',
    label: 'Service account key',
    kind: 'document',
    isRequired: true,
    hint: 'The JSON file that Google Cloud gave you, whole. Its account needs the role Vertex AI User.',
    placeholder: '{ "type": "service_account", … }',
  },
  {
    name: 'region',
    label: 'Region',
    kind: 'text',
    isRequired: false,
    hint: 'Where requests are answered. Left empty, it is global.',
    placeholder: 'global',
    suggestions: REGIONS,
  },
  {
    name: 'project_id',
    label: 'Project',
    kind: 'text',
    isRequired: false,
    hint: 'Left empty, it is the project of the service account.',
  },
]
