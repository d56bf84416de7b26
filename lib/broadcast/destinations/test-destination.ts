import { createId } from '@/lib/core/ids'
import { postToStranger } from '@/lib/net'
import type { TestedAddress } from '@/lib/schemas/notifications'
import { toOtlp } from '../send/to-otlp'
import type { ToldGeneration } from '../send/told-generation'
import { mayReachLoopback, openConfig } from './destination-config'
import { findDestination } from './manage-destinations'

const TIMEOUT_MS = 10_000

/** Sends one made-up request now, and tells what the destination said. @throws AppError not_found */
export async function testDestination(address: { organizationId: string; id: string }): Promise<TestedAddress> {
  const row = await findDestination(address)
  const config = openConfig(row)
  if (!config) {
    const answer = 'Its credentials cannot be read any more. Save it again.'
    return { delivered: false, status: null, duration_ms: 0, answer }
  }
  const body = toOtlp([inventGeneration(address.organizationId)], { isPrivate: true })
  const { url, method, headers } = config
  const target = { url, method, headers, body, timeoutMs: TIMEOUT_MS, allowLoopback: mayReachLoopback() }
  const { isTaken, status, answer, durationMs } = await postToStranger(target)
  return { delivered: isTaken, status, duration_ms: durationMs, answer }
}

function inventGeneration(organizationId: string): ToldGeneration {
  return {
    id: createId('generation'),
    organizationId,
    apiKeyId: null,
    createdAt: new Date(),
    durationMs: 420,
    api: 'chat',
    requestedModel: 'causeway/test',
    model: 'causeway/test',
    provider: 'test',
    status: 'completed',
    errorType: null,
    finishReason: 'stop',
    streamed: false,
    inputTokens: 12,
    outputTokens: 34,
    cachedTokens: 0,
    reasoningTokens: 0,
    latencyMs: 120,
    costNanos: 0n,
    sessionId: null,
    externalUser: null,
    appTitle: null,
    metadata: { test: 'true' },
    trace: null,
    content: null,
  }
}
