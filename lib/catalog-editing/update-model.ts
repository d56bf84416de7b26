import type pg from 'pg'
import { type Actor, recordEvent } from '@/lib/audit-log'
import { AppError } from '@/lib/core/errors'
import { changeCatalog, type Changed, requireRevision } from './change-catalog'
import { fieldError } from './field-error'

/** The last day on which a model answers (UTC, `YYYY-MM-DD`), and what to use instead. */
export type Retirement = { expirationDate: string | null; successorSlug: string | null }

export type ModelChange = {
  slug: string
  revision: number
  /** `of files`: as the catalogue files have it, now and when they change. */
  change: { isEnabled: boolean } | { retirement: Retirement | 'of files' }
  reason: string
  actor: Actor
}

type Row = {
  revision: number
  disabled_at: Date | null
  expiration_date: string | null
  successor_slug: string | null
  keeps_retirement: boolean
  file_expiration_date: string | null
  file_successor_slug: string | null
}

const LOCK = `
  SELECT revision, disabled_at, to_char(expiration_date, 'YYYY-MM-DD') AS expiration_date, successor_slug,
    keeps_retirement, to_char(file_expiration_date, 'YYYY-MM-DD') AS file_expiration_date, file_successor_slug
  FROM model WHERE slug = $1 FOR NO KEY UPDATE`

/**
 * Switches a model off or on again, or sets its last day. From then on the catalogue files leave that alone, until the last
 * day is given back to them.
 * @throws AppError not_found, conflict (changed meanwhile, or it is so already), invalid_request naming the field
 */
export async function updateModel({ slug, revision, change, reason, actor }: ModelChange): Promise<Changed> {
  return changeCatalog(async (client) => {
    const { rows } = await client.query<Row>(LOCK, [slug])
    const [model] = rows
    if (!model) throw new AppError('not_found', 'There is no such model.')
    requireRevision(model, revision)
    const { action, details } =
      'isEnabled' in change
        ? await switchModel(client, { slug, model, isEnabled: change.isEnabled })
        : await changeRetirement(client, { slug, model, retirement: change.retirement })
    await recordEvent({
      organizationId: null,
      actor,
      area: 'Catalogue',
      action,
      target: slug,
      details: { reason, ...details },
      client,
    })
    const raised = await client.query<{ revision: number }>(
      'UPDATE model SET revision = revision + 1 WHERE slug = $1 RETURNING revision',
      [slug],
    )
    return { id: slug, revision: raised.rows[0]?.revision ?? 0 }
  })
}

type Done = { action: string; details: Record<string, unknown> }

async function switchModel(
  client: pg.PoolClient,
  { slug, model, isEnabled }: { slug: string; model: Row; isEnabled: boolean },
): Promise<Done> {
  if ((model.disabled_at === null) === isEnabled) {
    throw new AppError('conflict', `This model is switched ${isEnabled ? 'on' : 'off'} already.`)
  }
  await client.query('UPDATE model SET disabled_at = CASE WHEN $2 THEN NULL ELSE now() END WHERE slug = $1', [
    slug,
    isEnabled,
  ])
  return { action: isEnabled ? 'Switch a model on' : 'Switch a model off', details: {} }
}

type RetirementChange = { slug: string; model: Row; retirement: Retirement | 'of files' }

function changeRetirement(client: pg.PoolClient, { slug, model, retirement }: RetirementChange): Promise<Done> {
  return retirement === 'of files'
    ? followFiles(client, { slug, model })
    : retireModel(client, { slug, model, retirement })
}

/** As a price that follows the files again: what they say holds from now on, whatever it is. */
async function followFiles(client: pg.PoolClient, { slug, model }: { slug: string; model: Row }): Promise<Done> {
  if (!model.keeps_retirement) throw new AppError('conflict', 'Its last day is the one of the catalogue files already.')
  await client.query(
    `UPDATE model SET expiration_date = file_expiration_date, successor_slug = file_successor_slug,
      keeps_retirement = false WHERE slug = $1`,
    [slug],
  )
  const details = {
    expiration_date: model.file_expiration_date,
    successor: model.file_successor_slug,
    before: describeRetirement(model),
  }
  return { action: 'Give the last day of a model back to the catalogue files', details }
}

const describeRetirement = (model: Row) => ({
  expiration_date: model.expiration_date,
  successor: model.successor_slug,
})

async function retireModel(
  client: pg.PoolClient,
  { slug, model, retirement }: { slug: string; model: Row; retirement: Retirement },
): Promise<Done> {
  const { expirationDate, successorSlug } = retirement
  if (expirationDate !== null && expirationDate < new Date().toISOString().slice(0, 10)) {
    throw fieldError('retirement.expiration_date', 'This day has passed. To end a model at once, switch it off.')
  }
  if (successorSlug !== null) await requireSuccessor(client, { slug, successorSlug })
  await client.query(
    'UPDATE model SET expiration_date = $2, successor_slug = $3, keeps_retirement = true WHERE slug = $1',
    [slug, expirationDate, successorSlug],
  )
  const details = {
    expiration_date: expirationDate,
    successor: successorSlug,
    before: describeRetirement(model),
  }
  return { action: 'Set the last day of a model', details }
}

async function requireSuccessor(
  client: pg.PoolClient,
  { slug, successorSlug }: { slug: string; successorSlug: string },
): Promise<void> {
  if (successorSlug === slug) throw fieldError('retirement.successor', 'A model does not succeed itself.')
  const { rowCount } = await client.query('SELECT 1 FROM model WHERE slug = $1 AND is_active AND disabled_at IS NULL', [
    successorSlug,
  ])
  if (rowCount === 0)
    throw fieldError('retirement.successor', 'There is no such model here: write its slug, author/name.')
}
