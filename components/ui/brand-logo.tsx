import type { CSSProperties } from 'react'
import icons from './brand-logos.json'
import { cn } from './cn'

/** Icon files by the slug of an author or a provider; `server/start/copy-logos.ts` puts them into public/logos. */
const ICONS: Readonly<Record<string, string>> = icons

type BrandLogoProps = {
  /** Slug of an author or provider. A model's slug or an endpoint's tag does as well: its first part counts. */
  slug: string
  /** Lends its first letter where there is no logo. */
  name: string
  /** Its size, `size-5` unless said. */
  className?: string
}

/** The mark of an author or provider, beside its name: decoration, so screen readers pass over it. */
export function BrandLogo({ slug, name, className }: BrandLogoProps) {
  const brand = slug.replace(/^~/, '').split('/')[0] ?? ''
  const icon = ICONS[brand]
  if (icon === undefined) return <Letter name={name} className={className} />
  const url = `url(/logos/${icon}.svg)`
  const isColoured = icon.endsWith('-color')
  // One colour means the theme's: the file is a mask then, not a picture.
  const style: CSSProperties = isColoured ? { backgroundImage: url } : { maskImage: url }
  return (
    <span
      aria-hidden
      style={style}
      className={cn(
        'inline-block size-5 shrink-0',
        isColoured
          ? 'bg-contain bg-center bg-no-repeat'
          : 'bg-current mask-contain mask-center mask-no-repeat forced-colors:bg-[CanvasText]',
        className,
      )}
    />
  )
}

function Letter({ name, className }: { name: string; className: string | undefined }) {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '?'
  return (
    <svg aria-hidden viewBox="0 0 20 20" className={cn('inline-block size-5 shrink-0', className)}>
      <rect width="20" height="20" rx="5" className="fill-secondary" />
      <text
        x="10"
        y="10.5"
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-muted-foreground text-[11px] font-semibold"
      >
        {letter}
      </text>
    </svg>
  )
}
