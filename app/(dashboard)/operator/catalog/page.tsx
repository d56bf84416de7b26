import type { Metadata } from 'next'
import { CatalogView } from '@/components/operator/catalog/catalog-view'

export const metadata: Metadata = { title: 'Catalogue' }

export default function OperatorCatalogPage() {
  return <CatalogView />
}
