import { defineRoute } from '@/lib/http'
import { describeLedger } from '@/lib/operations'
import { operatorLedgerResponse } from '@/lib/schemas/operator'

export const GET = defineRoute({
  summary: 'What the checks of the ledger found, and where it differs from the payment provider',
  tag: 'Operator',
  auth: 'operator',
  response: operatorLedgerResponse,
  handler: async () => ({ data: await describeLedger() }),
})
