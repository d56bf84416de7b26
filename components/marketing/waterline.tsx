const LINES = [
  { y: 1, opacity: 1, dash: '150 34 60 58' },
  { y: 17, opacity: 0.8, dash: '64 46 190 80' },
  { y: 38, opacity: 0.6, dash: '230 90 80 120' },
  { y: 66, opacity: 0.42, dash: '120 150 300 170' },
  { y: 102, opacity: 0.28, dash: '380 240 160 260' },
] as const

/** Still water under the first screen: lines that spread as they come nearer. Decoration only. */
export function Waterline() {
  return (
    <div aria-hidden className="pointer-events-none absolute inset-x-0 bottom-0 h-26 text-brand/70">
      <svg width="100%" height="104" fill="none">
        {LINES.map(({ y, opacity, dash }, index) => (
          <line
            key={y}
            x2="100%"
            y1={y}
            y2={y}
            stroke="currentColor"
            strokeOpacity={opacity}
            strokeDasharray={dash}
            strokeDashoffset={index * 83}
          />
        ))}
      </svg>
      <div className="absolute inset-0 bg-linear-to-r from-background via-transparent to-background" />
    </div>
  )
}
