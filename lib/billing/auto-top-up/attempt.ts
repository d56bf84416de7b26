/** One purchase by auto top-up: a row of `credit_order`. */
export type Attempt = {
  orderId: string
  organizationId: string
  customerId: string
  paymentMethodId: string
  creditCents: number
  totalCents: number
  createdAt: Date
  /** Written a moment ago by this process, so that Stripe cannot know it yet. */
  isNew: boolean
  /** Whether the organization still wants it: an unresolved purchase may have been overtaken by another one. */
  isWanted: boolean
  /** This process's clock when it claimed the purchase. */
  claimedAtMs: number
}
