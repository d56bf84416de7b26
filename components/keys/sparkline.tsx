type SparklineProps = {
  /** What the bars show, for screen readers. */
  label: string
  values: readonly number[]
}

const BAR = 4
const GAP = 2
const HEIGHT = 20

/** A row of small bars, as high as the highest of them; a day without any has a line. */
export function Sparkline({ label, values }: SparklineProps) {
  const highest = Math.max(...values, 0)
  const width = values.length * (BAR + GAP) - GAP
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT}>
      {values.map((value, index) => {
        const height = value > 0 && highest > 0 ? Math.max((value / highest) * HEIGHT, 2) : 1
        return (
          <rect
            key={index}
            x={index * (BAR + GAP)}
            y={HEIGHT - height}
            width={BAR}
            height={height}
            rx={1}
            className={value > 0 ? 'fill-chart-1' : 'fill-border'}
          />
        )
      })}
    </svg>
  )
}
