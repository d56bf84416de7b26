'use client'

import dynamic from 'next/dynamic'
import { Skeleton } from '@/components/ui/skeleton'

/** Below the fold, with a picker over all models: it comes after the charts. */
export const WhatIfCard = dynamic(() => import('./what-if/what-if-card').then((module) => module.WhatIfCard), {
  ssr: false,
  loading: () => <Skeleton className="h-48 rounded-lg" />,
})
