/** What each way of drawing stands for. */
export function Legend({ parts }: { parts: readonly { readonly kind: string; readonly words: string }[] }) {
  return (
    <ul class="bare key small">
      {parts.map(({ kind, words }) => (
        <li key={kind}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <rect class={kind} x="1" y="1" width="12" height="12" rx="3" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}
