import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { GATEWAY_NODE_OPTIONS } from '@/server/process/gateway-node-options'

const DEPLOY = path.join(process.cwd(), 'deploy')
const KUBERNETES = path.join(DEPLOY, 'kubernetes')

const read = (...names: string[]): string => readFileSync(path.join(...names), 'utf8')

const environment = z.record(z.string(), z.string())
const service = z.object({
  environment: environment.optional(),
  command: z.union([z.string(), z.array(z.string())]).optional(),
})
const compose = z.object({ services: z.record(z.string(), service) })

const manifest = z.object({
  kind: z.string(),
  metadata: z.object({ name: z.string() }),
  data: environment.optional(),
})

/** Variables of the deployment itself, which no process of ours reads. */
const ITS_OWN = new Set(['OWNER_PASSWORD', 'PRODUCT_PASSWORD', 'SITE_ADDRESS'])

const documented = new Set(read(process.cwd(), '.env.example').match(/^[A-Z][A-Z0-9_]*(?==)/gm))
const isKnown = (name: string): boolean => documented.has(name) || ITS_OWN.has(name)

function readCompose() {
  return compose.parse(parse(read(DEPLOY, 'compose.yaml'), { merge: true }))
}

function readManifests() {
  return readdirSync(KUBERNETES)
    .filter((name) => name !== 'kustomization.yaml')
    .flatMap((name) => {
      const documents = parseAllDocuments(read(KUBERNETES, name))
      return documents.map((document) => {
        expect(document.errors, name).toEqual([])
        return { file: name, text: JSON.stringify(document.toJS()), ...manifest.parse(document.toJS()) }
      })
    })
}

/** `dist/gateway.mjs` and the like, wherever a file starts one. */
const programsIn = (text: string): string[] => [...text.matchAll(/dist\/([a-z]+)\.mjs/g)].map(([, name]) => `${name}`)

describe('deploy/', () => {
  it('sets no variable that .env.example does not explain', () => {
    const inCompose = Object.entries(readCompose().services)
      .filter(([name]) => name !== 'postgres')
      .flatMap(([, { environment: set }]) => Object.keys(set ?? {}))
    const inSettings = readManifests().flatMap(({ kind, data }) =>
      kind === 'ConfigMap' ? Object.keys(data ?? {}) : [],
    )
    const inExample = read(DEPLOY, 'env.example').match(/^[A-Z][A-Z0-9_]*(?==)/gm) ?? []
    const names = [...inCompose, ...inSettings, ...inExample]
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => !isKnown(name))).toEqual([])
  })

  it('starts programs that the build makes', () => {
    const bundle = read(process.cwd(), 'server/start/bundle-processes.ts')
    const texts = [read(DEPLOY, 'Dockerfile'), read(DEPLOY, 'compose.yaml'), ...readManifests().map(({ text }) => text)]
    const programs = texts.flatMap(programsIn)
    expect(new Set(programs)).toEqual(new Set(['gateway', 'worker']))
    for (const program of programs) expect(bundle).toContain(`${program}: 'server/${program}.ts'`)
  })

  it('runs a gateway in its container with the options of `npm start`', () => {
    const options = GATEWAY_NODE_OPTIONS.map((option) => `"${option}", `).join('')
    expect(read(DEPLOY, 'Dockerfile')).toContain(`CMD ["node", ${options}"dist/gateway.mjs"]`)
  })

  it('probes paths that answer', () => {
    const texts = [read(DEPLOY, 'compose.yaml'), read(DEPLOY, 'Caddyfile'), ...readManifests().map(({ text }) => text)]
    const paths = texts.flatMap((text) => [...text.matchAll(/\/api\/[a-z]+/g)].map(([found]) => found))
    expect(paths.length).toBeGreaterThan(6)
    for (const found of paths) expect(existsSync(path.join(process.cwd(), 'app', found, 'route.ts')), found).toBe(true)
  })

  it('applies every manifest there is', () => {
    const { resources } = z
      .object({ resources: z.array(z.string()) })
      .parse(parse(read(KUBERNETES, 'kustomization.yaml')))
    const files = readdirSync(KUBERNETES).filter((name) => name !== 'kustomization.yaml')
    expect([...resources].sort()).toEqual(files.sort())
  })

  it('copies into the image what its sources have', () => {
    const sources = [...read(DEPLOY, 'Dockerfile').matchAll(/^COPY --from=build (?:--chown=\S+ )?(.+) \S+$/gm)]
      .flatMap(([, names]) => `${names}`.split(' '))
      .map((name) => name.replace('/app/', ''))
      .filter((name) => name !== 'dist' && name !== '.next')
    expect(sources.length).toBeGreaterThan(2)
    for (const name of sources) expect(existsSync(path.join(process.cwd(), name)), name).toBe(true)
  })

  it('gives a gateway longer to end than its own drain takes', () => {
    const [settings] = readManifests().filter(({ kind }) => kind === 'ConfigMap')
    const drainMs = Number(settings?.data?.DRAIN_DELAY_MS) + Number(settings?.data?.DRAIN_TIMEOUT_MS)
    const grace = /terminationGracePeriodSeconds: (\d+)/.exec(read(KUBERNETES, 'gateway.yaml'))?.[1]
    expect(Number(grace) * 1_000).toBeGreaterThan(drainMs + 10_000)
    const stop = /stop_grace_period: (\d+)s\n\s+healthcheck/.exec(read(DEPLOY, 'compose.yaml'))?.[1]
    expect(Number(stop) * 1_000).toBeGreaterThan(drainMs + 10_000)
  })
})
