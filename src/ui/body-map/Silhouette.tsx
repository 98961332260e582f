import { frame, type View } from './zones.ts'

const half =
  // From the side of the neck over shoulder and arm to the hand, and back by the flank to the foot and the crotch.
  'M0 60H11C11 70 13 75 22 78C38 82 52 84 55 98C58 112 66 138 70 156C74 176 82 200 85 216C88 232 86 250 80 254C73 257 69 244 68 232' +
  'C66 214 58 184 54 166C51 152 46 132 42 118C42 138 37 150 35 164C33 182 40 196 42 212C44 240 40 268 37 290C38 318 38 332 35 352' +
  'C32 370 30 382 31 392C33 402 37 408 34 412C30 416 12 416 10 411C9 404 12 396 11 386C9 366 7 344 8 320C8 294 4 262 0 232Z'

/** A standing person in one tone, from the back or the front: the project's own drawing. It says nothing; the zones on it do. */
export function Silhouette({ view }: { view: View }) {
  const { left, width, height } = frame
  return (
    <svg class="silhouette" viewBox={`${left} 0 ${width} ${height}`} aria-hidden="true">
      <path d={half} />
      <path d={half} transform="scale(-1 1)" />
      <ellipse cx="0" cy="34" rx="21" ry="27" />
      {view === 'back' ? <Back /> : <Front />}
    </svg>
  )
}

/** Hair down to the neck, the spine and the shoulder blades. */
function Back() {
  return (
    <>
      <path class="hair" d="M-21.5 36C-23 14 -12 6 0 6S23 14 21.5 36C20 52 11 58 0 58S-20 52 -21.500 36Z" />
      <path class="line" d="M0 88V206M-24 102C-20 116 -16 126 -12 132M24 102C20 116 16 126 12 132" />
    </>
  )
}

/** Hair above the brow, collar bones and navel. */
function Front() {
  return (
    <>
      <path class="hair" d="M-21.5 32C-23 12 -12 6 0 6S23 12 21.5 32C17 22 9 19 0 19S-17 22 -21.500 32Z" />
      <path class="line" d="M-32 88C-22 86 -12 88 -5 92M32 88C22 86 12 88 5 92M0 184V188" />
    </>
  )
}
