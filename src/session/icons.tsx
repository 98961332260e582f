/** Drawn with the same thread as the mark; `turns` mirrors with the direction of reading. */
function Icon({ d, turns = false }: { d: string; turns?: boolean }) {
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}

/** To the movement before. */
export const BackIcon = () => <Icon turns d="M14.5 5.5 8 12l6.5 6.5" />
/** To the next movement. */
export const NextIcon = () => <Icon turns d="M9.5 5.5 16 12l-6.5 6.5" />
/** Hold. */
export const PauseIcon = () => <Icon d="M8.5 6v12M15.5 6v12" />
/** Go on. */
export const PlayIcon = () => <Icon d="M9 5.500v13l9.5-6.500z" />
