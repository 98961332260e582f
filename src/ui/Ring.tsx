const radius = 56
const around = 2 * Math.PI * radius

/** The ring that fills: `fill` 0 to 1, `big` in the middle, `unit` under it. What it shows is said in words by `big` and `unit`. */
export function Ring({
  fill,
  tone,
  big,
  unit,
}: {
  fill: number
  tone: 'calm' | 'cue' | 'due' | 'quiet'
  big: string
  unit: string
}) {
  const part = Math.max(0, Math.min(1, fill))
  return (
    <div class="ring" data-tone={tone}>
      <svg viewBox="0 0 132 132" aria-hidden="true">
        <circle cx="66" cy="66" r={radius} />
        {part > 0 && (
          <circle
            class="way"
            cx="66"
            cy="66"
            r={radius}
            stroke-dasharray={`${(around * part).toFixed(1)} ${around + 10}`}
          />
        )}
      </svg>
      <b>{big}</b>
      <small>{unit}</small>
    </div>
  )
}
