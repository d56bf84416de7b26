import type Stripe from 'stripe'
import type { Cause, World } from '../world'
import { closeDispute } from './dispute-charge'
import { recordEvent } from './record-event'

type Submission = { dispute: Stripe.Dispute; evidence: Partial<Stripe.Dispute.Evidence>; isFinal: boolean }

/** Texts that decide a test dispute at once. https://docs.stripe.com/testing#disputes */
const VERDICTS: Readonly<Record<string, 'won' | 'lost'>> = { winning_evidence: 'won', losing_evidence: 'lost' }

/** The seller answers a dispute; once sent to the bank the evidence is final. */
export function submitEvidence(world: World, cause: Cause, { dispute, evidence, isFinal }: Submission): void {
  const details = dispute.evidence_details
  const isInquiry = dispute.status.startsWith('warning_')
  const underReview = isInquiry ? 'warning_under_review' : 'under_review'
  const answered: Stripe.Dispute = {
    ...dispute,
    evidence: { ...dispute.evidence, ...evidence },
    evidence_details: {
      ...details,
      has_evidence: true,
      submission_count: details.submission_count + (isFinal ? 1 : 0),
    },
    status: isFinal ? underReview : dispute.status,
  }
  world.store.put('disputes', answered)
  recordEvent(world, cause, { type: 'charge.dispute.updated', object: answered, previous: { status: dispute.status } })
  const verdict = VERDICTS[answered.evidence.uncategorized_text ?? '']
  if (isFinal && verdict !== undefined) closeDispute(world, cause, { disputeId: dispute.id, verdict })
}
