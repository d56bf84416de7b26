import { listPaymentMethods, removePaymentMethod } from '@/lib/billing'
import { AppError } from '@/lib/core/errors'
import { type DbClient, getDb } from '@/lib/db'
import { forgetKeyState } from '@/lib/keys'
import { sendMail, writeAccountDeletedMessage } from '@/lib/mail'
import { closeOrganization } from '@/lib/organizations'
import { deleteStoredContents } from '@/lib/stored-content'
import { findOwnOrganization } from './find-own-organization'
import { NO_OBSTACLES, previewDeletion } from './preview-deletion'

export type Deletion = { userId: string; email: string; forfeitsCredits: boolean }

/**
 * Deletes a person with everything that says who they were: account, sessions, chats, own keys, chains, presets, guardrails,
 * stored prompts, saved cards. Their organization is closed. Requests and ledger entries stay, under ids that lead to nobody,
 * because books must balance.
 * @throws AppError conflict (what `previewDeletion` names; credits that are left), invalid_request (another address)
 */
export async function deletePerson({ userId, email, forfeitsCredits }: Deletion): Promise<void> {
  const user = await getDb().user.findUniqueOrThrow({ where: { id: userId } })
  if (email !== user.email) throw wrongAddress()
  const { obstacles, credits } = await previewDeletion({ userId })
  const [first] = obstacles
  if (first) throw new AppError('conflict', first.message, { details: { reason: first.reason, obstacles } })
  if (credits.bought !== '0' && !forfeitsCredits) throw creditsLeft(credits.bought)
  const { id: organizationId } = await findOwnOrganization(userId)
  for (const { id } of await listPaymentMethods({ organizationId })) {
    await removePaymentMethod({ organizationId, paymentMethodId: id })
  }
  const { keyHashes } = await closeOrganization({ organizationId, except: NO_OBSTACLES })
  for (const hash of keyHashes) forgetKeyState(hash)
  await deleteStoredContents({ organizationId })
  await erase({ userId, organizationId })
  sendMail({ to: user.email, message: writeAccountDeletedMessage() })
}

/** What the person's own organization was set to; nobody can read it any more. */
async function eraseSettings(db: DbClient, organizationId: string): Promise<void> {
  await db.chain.deleteMany({ where: { organizationId } })
  await db.preset.deleteMany({ where: { organizationId } })
  await db.guardrail.deleteMany({ where: { organizationId } })
  await db.guardrailEvent.deleteMany({ where: { organizationId } })
  await db.routingDefaults.deleteMany({ where: { organizationId } })
  await db.providerKey.deleteMany({ where: { organizationId } })
  await db.noticeWebhook.deleteMany({ where: { organizationId } })
  await db.notice.deleteMany({ where: { organizationId } })
  await db.observabilityDestination.deleteMany({ where: { organizationId } })
}

/** The row of a person takes with it, by its foreign keys, what is theirs alone; what others share loses its maker's name. */
async function erase({ userId, organizationId }: { userId: string; organizationId: string }): Promise<void> {
  await getDb().$transaction(async (db) => {
    await eraseSettings(db, organizationId)
    await db.responseCache.deleteMany({ where: { organizationId } })
    await db.organization.update({
      where: { id: organizationId },
      data: { name: 'Deleted account', personalForUserId: null },
    })
    await db.user.delete({ where: { id: userId } })
  })
}

function wrongAddress(): AppError {
  const message = 'This is not the address of this account.'
  return new AppError('invalid_request', message, { details: { fields: [{ field: 'email', message }] } })
}

function creditsLeft(bought: string): AppError {
  const message = `$${bought} of bought credits are left. Ask for a refund on the credits page, or confirm that you give them up.`
  return new AppError('conflict', message, { details: { reason: 'credits_left' } })
}
