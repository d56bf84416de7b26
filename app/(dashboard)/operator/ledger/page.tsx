import type { Metadata } from 'next'
import { LedgerView } from '@/components/operator/ledger-view'

export const metadata: Metadata = { title: 'Ledger' }

export default function OperatorLedgerPage() {
  return <LedgerView />
}
