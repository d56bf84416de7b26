import { cn } from './cn'

type SparklineProps = {
  /** What the bars show, for screen readers; each bar's own words are there on hover. */
  label: string
  points: readonly { value: number; text: string }[]
  className?: string
}

const HEIGHT = 100
/** Something is never drawn as nothing. */
const HEIGHT_MIN = 4

/** Small bars without axes: how something went, at a glance and without a chart library. */
export function Sparkline({ label, points, className }: SparklineProps) {
  const most = Math.max(...points.map(({ value }) => value), 0)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${Math.max(1, points.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={cn('w-full overflow-visible', className)}
    >
      {points.map(({ value, text }, index) => {
        const height = value > 0 ? Math.max(HEIGHT_MIN, (value / most) * HEIGHT) : 1
        return (
          <g key={index} className="group">
            <rect x={index} y={0} width={1} height={HEIGHT} className="fill-transparent">
              <title>{text}</title>
            </rect>
            <rect
              x={index + 0.12}
              y={HEIGHT - height}
              width={0.76}
              height={height}
              className={cn('pointer-events-none', value > 0 ? 'fill-chart-1 group-hover:fill-brand' : 'fill-border')}
            />
          </g>
        )
      })}
    </svg>
  )
}
