import type { Metadata } from 'next'
import { PromotionsView } from '@/components/operator/promotions-view'

export const metadata: Metadata = { title: 'Promotions' }

export default function OperatorPromotionsPage() {
  return <PromotionsView />
}
