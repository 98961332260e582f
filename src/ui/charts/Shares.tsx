/** One row of lying bars: a name, its parts, and the same in words. */
export interface Share {
  readonly key: string
  readonly name: string
  readonly parts: readonly { readonly kind: string; readonly value: number }[]
  readonly words: string
}

/** Lying bars under their names; the longest fills the width. */
export function Shares({ shares }: { shares: readonly Share[] }) {
  const total = ({ parts }: Share) => parts.reduce((sum, { value }) => sum + value, 0)
  const most = Math.max(1, ...shares.map(total))
  return (
    <ol class="bare shares">
      {shares.map((share) => {
        let from = 0
        return (
          <li key={share.key}>
            <p class="row between wrap">
              <span>{share.name}</span>
              <span class="soft figures">{share.words}</span>
            </p>
            <svg aria-hidden="true">
              {share.parts.map(({ kind, value }) => {
                const x = `${(from / most) * 100}%`
                from += value
                return value > 0 ? (
                  <rect key={kind} class={kind} x={x} width={`${(value / most) * 100}%`} height="100%" />
                ) : null
              })}
            </svg>
          </li>
        )
      })}
    </ol>
  )
}
