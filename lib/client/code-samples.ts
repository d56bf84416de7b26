/** The same request in three languages; `apiKey` undefined leaves the name of an environment variable in its place. */
export type RequestSample = { baseUrl: string; apiKey?: string | undefined; model: string }

/** What a first request asks: cheap, good, and served by several providers. */
export const FIRST_MODEL = 'deepseek/deepseek-chat'

/** Stands for whichever free model serves a request, for those who have no credits yet. */
export const FREE_MODEL = 'openrouter/free'

export type LanguageSample = { label: string; language: 'bash' | 'python' | 'typescript'; code: string }

/** A first chat completion for curl, Python and TypeScript, ready to paste. `baseUrl` ends in `/api/v1`. */
export function buildCodeSamples(sample: RequestSample): [LanguageSample, LanguageSample, LanguageSample] {
  return [
    { label: 'curl', language: 'bash', code: buildCurl(sample) },
    { label: 'Python', language: 'python', code: buildPython(sample) },
    { label: 'TypeScript', language: 'typescript', code: buildTypeScript(sample) },
  ]
}

function buildCurl({ baseUrl, apiKey, model }: RequestSample): string {
  return `curl ${baseUrl}/chat/completions \\
  -H "Authorization: Bearer ${apiKey ?? '$CAUSEWAY_API_KEY'}" \\
  -H "Content-Type: application/json" \\
  -d '{
    "model": "${model}",
    "messages": [{"role": "user", "content": "Hello"}]
  }'`
}

function buildPython({ baseUrl, apiKey, model }: RequestSample): string {
  const key = apiKey === undefined ? 'os.environ["CAUSEWAY_API_KEY"]' : `"${apiKey}"`
  const imports = apiKey === undefined ? 'import os\nfrom openai import OpenAI' : 'from openai import OpenAI'
  return `${imports}

client = OpenAI(
    base_url="${baseUrl}",
    api_key=${key},
)
response = client.chat.completions.create(
    model="${model}",
    messages=[{"role": "user", "content": "Hello"}],
)
print(response.choices[0].message.content)`
}

function buildTypeScript({ baseUrl, apiKey, model }: RequestSample): string {
  const key = apiKey === undefined ? 'process.env.CAUSEWAY_API_KEY' : `'${apiKey}'`
  return `import OpenAI from 'openai'

const client = new OpenAI({
  baseURL: '${baseUrl}',
  apiKey: ${key},
})
const response = await client.chat.completions.create({
  model: '${model}',
  messages: [{ role: 'user', content: 'Hello' }],
})
console.log(response.choices[0].message.content)`
}
