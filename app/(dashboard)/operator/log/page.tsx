import type { Metadata } from 'next'
import { OperatorLog } from '@/components/operator/operator-log'

export const metadata: Metadata = { title: 'Operator log' }

export default function OperatorLogPage() {
  return <OperatorLog />
}
