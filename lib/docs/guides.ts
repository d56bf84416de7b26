/** The guides in reading order: file name under `content/docs`, and the name in the navigation. */
export const GUIDES = [
  { slug: 'quick-start', label: 'Quick start' },
  { slug: 'streaming', label: 'Streaming' },
  { slug: 'tools', label: 'Tools' },
  { slug: 'fallbacks', label: 'Fallbacks' },
  { slug: 'routing', label: 'Routing' },
  { slug: 'billing', label: 'Billing' },
  { slug: 'migration', label: 'From OpenRouter' },
] as const

export type GuideSlug = (typeof GUIDES)[number]['slug']

/** Whether a part of a path names a guide. */
export function isGuide(slug: string): slug is GuideSlug {
  return GUIDES.some((guide) => guide.slug === slug)
}
