/** One span of the day; `long` marks a run of 90 min or more. Times in epoch ms. */
export interface StripSpan {
  readonly kind: 'sitting' | 'standing' | 'away' | 'unobserved'
  readonly from: number
  readonly to: number
  readonly long: boolean
}

/** The day as a strip from `from` to `to` (epoch ms); `label` says the same in words. Being away is a gap. */
export function Strip({
  spans,
  from,
  to,
  label,
}: {
  spans: readonly StripSpan[]
  from: number
  to: number
  label: string
}) {
  const whole = Math.max(1, to - from)
  const percent = (ms: number) => `${((ms / whole) * 100).toFixed(2)}%`
  const shown = spans.filter(
    (span) => (span.kind === 'sitting' || span.kind === 'standing') && span.to > from && span.from < to,
  )
  return (
    <div class="strip" role="img" aria-label={label}>
      {shown.map((span) => {
        const start = Math.max(span.from, from)
        return (
          <i
            key={span.from}
            data-kind={span.kind}
            class={span.long ? 'long' : ''}
            style={{ insetInlineStart: percent(start - from), inlineSize: percent(Math.min(span.to, to) - start) }}
          />
        )
      })}
    </div>
  )
}
