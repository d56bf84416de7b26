import { randomUUID } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import { getDb } from '@/lib/db'
import type { DestinationKind, DestinationObject } from '@/lib/schemas/observability'
import { forgetDestinations } from './destination-cache'
import { checkKeys } from './check-keys'
import { checkConfig, type ConfigInput, openConfig, sealConfig } from './destination-config'
import { type DestinationRow, toDestinationObject } from './destination-object'

/** More than people need, and a bound for what each request costs. */
const DESTINATIONS_MAX = 10
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Address = { organizationId: string; id: string }

type Settings = {
  isEnabled?: boolean | undefined
  apiKeyHashes?: string[] | null | undefined
  samplingRate?: number | undefined
  isPrivate?: boolean | undefined
}

export type NewDestination = Settings & {
  organizationId: string
  kind: DestinationKind
  name: string
  config: ConfigInput
}

/** A page of an organization's destinations, the oldest first. */
export async function listDestinations(page: { organizationId: string; offset: number; limit: number }) {
  const { organizationId, offset: skip, limit: take } = page
  const [rows, totalCount] = await Promise.all([
    getDb().observabilityDestination.findMany({ where: { organizationId }, orderBy: { createdAt: 'asc' }, skip, take }),
    getDb().observabilityDestination.count({ where: { organizationId } }),
  ])
  return { destinations: rows.map(toDestinationObject), totalCount }
}

/** @throws AppError not_found, also for another organization's */
export async function findDestination({
  organizationId,
  id,
}: Address): Promise<DestinationRow & { kind: DestinationKind }> {
  const row = UUID.test(id)
    ? await getDb().observabilityDestination.findUnique({ where: { id_organizationId: { id, organizationId } } })
    : null
  if (!row) throw new AppError('not_found', 'There is no such destination.')
  return { ...row, kind: row.kind === 'webhook' ? 'webhook' : 'otel-collector' }
}

/** @throws AppError invalid_request (address, headers, keys), conflict (too many) */
export async function createDestination(input: NewDestination): Promise<DestinationObject> {
  const { organizationId, kind, name } = input
  const place = { organizationId, id: randomUUID() }
  const sealed = sealConfig(place, checkConfig(kind, input.config, null))
  await checkKeys(input)
  const row = await getDb().$transaction(async (db) => {
    // One at a time per organization, so that the bound holds for parallel requests too.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`destinations:${organizationId}`}, 0))`
    if ((await db.observabilityDestination.count({ where: { organizationId } })) >= DESTINATIONS_MAX) throw tooMany()
    return db.observabilityDestination.create({
      data: { ...place, ...sealed, kind, name, apiKeyHashes: [], ...toColumns(input) },
    })
  })
  forgetDestinations(organizationId)
  return toDestinationObject(row)
}

export type DestinationChange = Settings & Address & { name?: string | undefined; config?: ConfigInput | undefined }

/** Changes what is given; header values that were hidden stay. @throws AppError not_found, invalid_request */
export async function updateDestination(change: DestinationChange): Promise<DestinationObject> {
  const { organizationId, id, name, config } = change
  const row = await findDestination({ organizationId, id })
  const sealed = config ? sealConfig(row, checkConfig(row.kind, config, openConfig(row))) : {}
  await checkKeys({ ...change, known: row.apiKeyHashes })
  const changed = await getDb().observabilityDestination.update({
    where: { id_organizationId: { id, organizationId } },
    data: { ...sealed, ...(name === undefined ? {} : { name }), ...toColumns(change) },
  })
  forgetDestinations(organizationId)
  return toDestinationObject(changed)
}

/** Forgets a destination and its credentials. @throws AppError not_found */
export async function deleteDestination(address: Address): Promise<void> {
  await findDestination(address)
  await getDb().observabilityDestination.deleteMany({ where: address })
  forgetDestinations(address.organizationId)
}

function toColumns({ isEnabled, apiKeyHashes, samplingRate, isPrivate }: Settings) {
  return {
    ...(isEnabled === undefined ? {} : { isEnabled }),
    ...(apiKeyHashes === undefined ? {} : { apiKeyHashes: apiKeyHashes ?? [] }),
    ...(samplingRate === undefined ? {} : { samplingRate }),
    ...(isPrivate === undefined ? {} : { isPrivate }),
  }
}

function tooMany(): AppError {
  return new AppError('conflict', `An organization has at most ${DESTINATIONS_MAX} destinations. Delete one first.`)
}
