'use client'

import { useQuery } from '@tanstack/react-query'
import { Skeleton } from '@/components/ui/skeleton'

/** One path over all dark modules: a picture of a few kilobytes instead of a thousand elements. */
async function drawModules(text: string): Promise<{ size: number; path: string }> {
  const { encode } = await import('uqr')
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}

/** A text for a camera; dark on white in both themes, because readers expect it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data } = useQuery({
    queryKey: ['qr-code', text],
    queryFn: () => drawModules(text),
    staleTime: Infinity,
    // It may hold a secret: gone as soon as it is not shown.
    gcTime: 0,
  })
  if (!data) return <Skeleton className="size-48 rounded-lg" />
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-2 -2 ${data.size + 4} ${data.size + 4}`}
      shapeRendering="crispEdges"
      className="size-48 rounded-lg border bg-white text-black"
    >
      <path d={data.path} fill="currentColor" />
    </svg>
  )
}
