import { getEnv } from '@/lib/env'
import {
  type Message,
  writeAutoTopUpMessage,
  writeKeyLimitMessage,
  writeLowBalanceMessage,
  writeRetirementMessage,
  writeSecurityMessage,
  writeSpendMessage,
  writeWebhookDisabledMessage,
} from '@/lib/mail'
import type { AnyNoticeKind } from '../kinds/notice-kinds'
import { type FactsOf, noticeFacts } from './notice-facts'

/** Who is written to, and where they find what the message is about. */
export type MessageContext = { organizationName: string; toUrl: (path: string) => string }

type Writers = { [Kind in AnyNoticeKind]: (facts: FactsOf<Kind>, context: MessageContext) => Message }

const writeSpend = (facts: FactsOf<'spend_daily'>, { organizationName, toUrl }: MessageContext) =>
  writeSpendMessage({ ...facts, organizationName, activityUrl: toUrl('/activity') })

const WRITERS: Writers = {
  low_balance: (facts, { organizationName, toUrl }) =>
    writeLowBalanceMessage({ ...facts, organizationName, creditsUrl: toUrl('/credits') }),
  spend_daily: writeSpend,
  spend_weekly: writeSpend,
  spend_monthly: writeSpend,
  key_limit: (facts, { organizationName, toUrl }) =>
    writeKeyLimitMessage({
      keyName: facts.key_name,
      keyLabel: facts.key_label,
      percent: facts.percent,
      spent: facts.spent,
      limit: facts.limit,
      limitReset: facts.limit_reset,
      organizationName,
      keysUrl: toUrl('/keys'),
    }),
  model_retirement: (facts, { organizationName, toUrl }) =>
    writeRetirementMessage({
      organizationName,
      modelSlug: facts.model_slug,
      modelName: facts.model_name,
      expirationDate: facts.expiration_date,
      stage: facts.stage,
      successorSlug: facts.successor_slug,
      modelsUrl: toUrl('/models'),
    }),
  auto_top_up: (facts, { toUrl }) =>
    writeAutoTopUpMessage({
      kind: facts.reason,
      card: facts.card,
      amountUsd: facts.amount,
      failureCode: facts.failure_code,
      creditsUrl: toUrl('/credits'),
    }),
  security: (facts, { toUrl }) => writeSecurityMessage({ ...facts, securityUrl: toUrl('/settings/security') }),
  webhook_disabled: (facts, { organizationName, toUrl }) =>
    writeWebhookDisabledMessage({ ...facts, organizationName, settingsUrl: toUrl('/settings/notifications') }),
}

/** The e-mail of a notice. @throws ZodError when the row holds no such facts */
export function writeNoticeMessage(notice: { kind: AnyNoticeKind; facts: unknown; organizationName: string }): Message {
  const { kind, facts, organizationName } = notice
  const toUrl = (path: string) => new URL(path, getEnv().PUBLIC_URL).href
  return write(kind, facts, { organizationName, toUrl })
}

function write<Kind extends AnyNoticeKind>(kind: Kind, facts: unknown, context: MessageContext): Message {
  // The facts were checked by the schema of the same kind, which TypeScript cannot tell of an indexed access.
  return WRITERS[kind](noticeFacts[kind].parse(facts) as FactsOf<Kind>, context)
}
