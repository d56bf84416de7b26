import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { parseUsdToNanos, parseUsdToPicos } from '@/lib/core/money'

/** USD per token in the files, pico-dollars in the database. */
const pricePicos = z.string().transform((text, context) => {
  const picos = parseUsdToPicos(text)
  if (picos !== null && picos >= 0n) return picos
  context.addIssue({ code: 'custom', message: `${text} is not a price: write an exact decimal of at most 12 places` })
  return z.NEVER
})

const feeNanos = z.string().transform((text, context) => {
  const nanos = parseUsdToNanos(text)
  if (nanos !== null && nanos >= 0n) return nanos
  context.addIssue({ code: 'custom', message: `${text} is not a fee: write an exact decimal of at most 9 places` })
  return z.NEVER
})

const tokens = z.number().int().positive()
const slug = z.string().regex(/^[a-z0-9-]+$/)
const modelSlug = z.string().regex(/^~?[a-z0-9-]+\/[a-z0-9._-]+(:free)?$/)

const dataPolicy = { trains: z.boolean().nullable(), retainsDays: z.number().int().nonnegative().nullable() }

const provider = z.strictObject({
  slug,
  name: z.string().min(1),
  headquarters: z.string().length(2).nullable(),
  datacenters: z.array(z.string().length(2)),
  privacyPolicyUrl: z.url().nullable(),
  termsOfServiceUrl: z.url().nullable(),
  statusPageUrl: z.url().nullable(),
  ...dataPolicy,
  parameters: z.array(z.string()),
})

const providersFile = z.array(provider)

const endpoint = z.strictObject({
  provider: slug,
  tag: z.string().optional(),
  model: z.string().min(1),
  prompt: pricePicos,
  completion: pricePicos,
  cacheRead: pricePicos.optional(),
  cacheWrite: pricePicos.optional(),
  request: feeNanos.optional(),
  /** For each image, or each page of a document. */
  image: feeNanos.optional(),
  context: tokens,
  maxOutput: tokens.nullable(),
  quantization: z.string().nullable(),
  /** What the model and its provider's API know, but not the API in the form that this model is called in. */
  lacks: z.array(z.string()).optional(),
  trains: dataPolicy.trains.optional(),
  retainsDays: dataPolicy.retainsDays.optional(),
})

/** A provider with everything that it serves, for one that was added after the others. */
const providerFile = z.strictObject({
  provider,
  /** By the slug of a model that another file describes. */
  endpoints: z.record(modelSlug, z.array(endpoint.omit({ provider: true }))),
})

const model = z.strictObject({
  slug: modelSlug,
  canonicalSlug: modelSlug.optional(),
  name: z.string().min(1),
  description: z.string().min(1),
  created: z.iso.date(),
  aliases: z.array(modelSlug).default([]),
  inputModalities: z.array(z.string()).min(1),
  outputModalities: z.array(z.string()).min(1),
  tokenizer: z.string(),
  instructType: z.string().optional(),
  huggingFaceId: z.string().optional(),
  knowledgeCutoff: z.iso.date().optional(),
  expires: z.iso.date().optional(),
  successor: modelSlug.optional(),
  reasoning: z.boolean(),
  parameters: z.array(z.string()),
  endpoints: z.array(endpoint).min(1),
})

const authorFile = z.strictObject({ slug, name: z.string().min(1), models: z.array(model).min(1) })

export type CatalogProvider = z.infer<typeof provider>
export type CatalogAuthor = z.infer<typeof authorFile>
export type CatalogFileModel = z.infer<typeof model>
export type CatalogFileEndpoint = z.infer<typeof endpoint>
export type CatalogFiles = { providers: CatalogProvider[]; authors: CatalogAuthor[] }

/** The files as text, with a hash over all of them, so that an unchanged catalogue costs no parsing. */
export type CatalogSource = {
  contentHash: string
  providers: string
  authors: CatalogText[]
  /** Those with a file of their own. */
  ownProviders: CatalogText[]
}

type CatalogText = { name: string; text: string }

/** Reads `providers.json`, `models/*.json` and `providers/*.json` below `directory`. */
export async function readCatalogSource(directory: string): Promise<CatalogSource> {
  const providers = await readFile(path.join(directory, 'providers.json'), 'utf8')
  const authors = await readTexts(path.join(directory, 'models'))
  const ownProviders = await readTexts(path.join(directory, 'providers'))
  const hash = createHash('sha256').update(providers)
  for (const { name, text } of [...authors, ...ownProviders]) hash.update(`\n${name}\n`).update(text)
  return { contentHash: hash.digest('hex'), providers, authors, ownProviders }
}

/** The JSON files of a directory; none when it is not there. */
async function readTexts(directory: string): Promise<CatalogText[]> {
  const entries = await readdir(directory).catch(() => [])
  const names = entries.filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(directory, name), 'utf8') })))
}

/** @throws Error naming the file and the field when one does not fit; the message is for whoever edited it. */
export function parseCatalogSource(source: CatalogSource): CatalogFiles {
  const providers = parseFile({ name: 'providers.json', text: source.providers, schema: providersFile })
  const authors = source.authors.map(({ name, text }) =>
    parseFile({ name: `models/${name}`, text, schema: authorFile }),
  )
  for (const { name, text } of source.ownProviders) {
    const own = parseFile({ name: `providers/${name}`, text, schema: providerFile })
    providers.push(own.provider)
    addEndpoints({ authors, own, name })
  }
  return { providers, authors }
}

function addEndpoints({
  authors,
  own,
  name,
}: {
  authors: CatalogAuthor[]
  own: z.output<typeof providerFile>
  name: string
}): void {
  const models = new Map(authors.flatMap((author) => author.models.map((entry) => [entry.slug, entry] as const)))
  for (const [slugOfModel, endpoints] of Object.entries(own.endpoints)) {
    const served = models.get(slugOfModel)
    if (!served)
      throw new Error(`The catalogue file providers/${name} names ${slugOfModel}, which no file in models/ describes.`)
    served.endpoints.push(...endpoints.map((entry) => ({ ...entry, provider: own.provider.slug })))
  }
}

function parseFile<Schema extends z.ZodType>(file: { name: string; text: string; schema: Schema }): z.output<Schema> {
  const parsed = file.schema.safeParse(JSON.parse(file.text))
  if (parsed.success) return parsed.data
  throw new Error(`The catalogue file ${file.name} is not valid:\n${z.prettifyError(parsed.error)}`)
}
