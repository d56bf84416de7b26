import type { MountedRoute, RouteParams } from './mounted-route'

export type RouteMatch = { route: MountedRoute; params: RouteParams }
export type Matcher = (path: string) => RouteMatch | null

type Segment = { kind: 'static' | 'one' | 'rest'; name: string }
type Pattern = { route: MountedRoute; segments: Segment[] }

const RANK = { static: 0, one: 1, rest: 2 } as const

function parseSegment(text: string): Segment {
  const rest = /^\[\.\.\.(.+)\]$/.exec(text)?.[1]
  if (rest) return { kind: 'rest', name: rest }
  const one = /^\[(.+)\]$/.exec(text)?.[1]
  return one ? { kind: 'one', name: one } : { kind: 'static', name: text }
}

/** The more literal pattern first, segment by segment: `/keys/current` before `/keys/[hash]` before `/keys/[...rest]`. */
function bySpecificity(left: Pattern, right: Pattern): number {
  for (const [index, segment] of left.segments.entries()) {
    const other = right.segments[index]
    if (!other) return 1
    const difference = RANK[segment.kind] - RANK[other.kind]
    if (difference !== 0) return difference
  }
  return left.segments.length - right.segments.length
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function matchPattern(pattern: Pattern, parts: readonly string[]): RouteParams | null {
  const params: RouteParams = {}
  for (const [index, segment] of pattern.segments.entries()) {
    const part = parts[index]
    if (part === undefined || part === '') return null
    if (segment.kind === 'rest') return { ...params, [segment.name]: parts.slice(index).map(decode) }
    if (segment.kind === 'one') params[segment.name] = decode(part)
    else if (segment.name !== part) return null
  }
  return parts.length === pattern.segments.length ? params : null
}

/**
 * Finds the route of a path. Paths without parameters, the completion endpoint among them, cost one map lookup.
 * Parameters arrive decoded, as Next passes them.
 */
export function createMatcher(routes: readonly MountedRoute[]): Matcher {
  const literal = new Map<string, RouteMatch>()
  const patterns: Pattern[] = []
  for (const route of routes) {
    if (route.pattern.includes('[')) {
      patterns.push({ route, segments: route.pattern.slice(1).split('/').map(parseSegment) })
    } else {
      literal.set(route.pattern, { route, params: {} })
    }
  }
  patterns.sort(bySpecificity)
  return (path) => {
    const clean = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
    const found = literal.get(clean)
    if (found) return found
    const parts = clean.slice(1).split('/')
    for (const pattern of patterns) {
      const params = matchPattern(pattern, parts)
      if (params) return { route: pattern.route, params }
    }
    return null
  }
}
