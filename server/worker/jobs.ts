import { foldActivity, sumApps, sumModels } from '@/lib/analytics'
import { resealSeeds, sweepExpiredAuth } from '@/lib/auth'
import { finishRefunds, reconcileOrders, reconcileStripe, retryEvents, runAutoTopUps } from '@/lib/billing'
import { resealDestinations } from '@/lib/broadcast'
import { resealProviderKeys } from '@/lib/byok'
import { sweepDeletedChats } from '@/lib/chats'
import { rollUpMinutes } from '@/lib/endpoint-stats'
import { sweepFreeUsage } from '@/lib/gateway'
import { sweepFindings } from '@/lib/guardrails'
import { sweepIdempotency } from '@/lib/idempotency'
import { expirePromotionalCredit, foldUsage, sweepSlices } from '@/lib/ledger'
import { queueMoneyNotices, queueRetirements, resealWebhooks, sendNotices, sweepNotices } from '@/lib/notices'
import { sweepAuthCodes } from '@/lib/oauth'
import { sweepRefusals } from '@/lib/refusals'
import { sweepResponseCache } from '@/lib/response-cache'
import { sweepStoredContents } from '@/lib/stored-content'
import { auditLedger } from './audit-ledger'
import { keepRetention } from './keep-retention'
import type { Job } from './run-jobs'
import { watchPartitions } from './watch-partitions'

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS

/** Everything that happens without a request. Each job is safe to run in several workers at once. */
export const JOBS: readonly Job[] = [
  { name: 'return the money of dead processes', everyMs: 5 * SECOND_MS, run: sweepSlices },
  { name: 'expire promotional credit', everyMs: 15 * SECOND_MS, run: expirePromotionalCredit },
  { name: 'buy credits for who runs low', everyMs: SECOND_MS, run: runAutoTopUps },
  { name: 'look for what people want to hear of', everyMs: 15 * SECOND_MS, run: queueMoneyNotices },
  { name: 'look for the last days of models', everyMs: 10 * MINUTE_MS, run: queueRetirements },
  { name: 'send notices', everyMs: 2 * SECOND_MS, run: sendNotices },
  { name: 'make up for lost webhooks', everyMs: 30 * SECOND_MS, run: () => reconcileOrders() },
  { name: 'compare with Stripe', everyMs: 10 * MINUTE_MS, run: () => reconcileStripe() },
  { name: 'finish refunds', everyMs: 30 * SECOND_MS, run: () => finishRefunds() },
  { name: 'finish stored Stripe events', everyMs: 30 * SECOND_MS, run: retryEvents },
  { name: 'audit the ledger', everyMs: MINUTE_MS, run: auditLedger },
  { name: 'seal provider keys with the newest key', everyMs: 60 * MINUTE_MS, run: resealProviderKeys },
  { name: 'seal seeds of authenticator apps with the newest key', everyMs: 60 * MINUTE_MS, run: resealSeeds },
  { name: 'seal observability destinations with the newest key', everyMs: 60 * MINUTE_MS, run: resealDestinations },
  { name: 'seal secrets of webhooks with the newest key', everyMs: 60 * MINUTE_MS, run: resealWebhooks },
  { name: 'fold endpoint statistics into hours', everyMs: 10 * MINUTE_MS, run: rollUpMinutes },
  { name: 'forget old notices', everyMs: 60 * MINUTE_MS, run: sweepNotices },
  { name: 'forget old links and tries', everyMs: 60 * MINUTE_MS, run: sweepExpiredAuth },
  { name: 'forget old authorization codes', everyMs: 60 * MINUTE_MS, run: sweepAuthCodes },
  { name: 'forget old answers', everyMs: MINUTE_MS, run: () => sweepResponseCache() },
  { name: 'forget old idempotency keys', everyMs: 10 * MINUTE_MS, run: sweepIdempotency },
  { name: 'forget old free windows', everyMs: 60 * MINUTE_MS, run: sweepFreeUsage },
  { name: 'forget what guardrails found long ago', everyMs: 60 * MINUTE_MS, run: sweepFindings },
  { name: 'delete stored contents whose time is over', everyMs: 10 * MINUTE_MS, run: sweepStoredContents },
  { name: 'forget old refused requests', everyMs: 60 * MINUTE_MS, run: sweepRefusals },
  { name: 'sum up usage of models', everyMs: MINUTE_MS, run: sumModels },
  { name: 'sum up usage of programs', everyMs: 10 * MINUTE_MS, run: sumApps },
  { name: 'erase deleted chats', everyMs: 10 * MINUTE_MS, run: sweepDeletedChats },
  { name: 'sum up usage for charts', everyMs: 5 * MINUTE_MS, run: foldUsage },
  { name: 'sum up single requests for charts', everyMs: 5 * MINUTE_MS, run: foldActivity },
  { name: 'make the next partitions', everyMs: 60 * MINUTE_MS, run: watchPartitions },
  { name: 'take old months of generations away', everyMs: 60 * MINUTE_MS, run: keepRetention },
]
