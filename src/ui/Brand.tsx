import { say } from './words.ts'

/** The mark: a thread with one loop, coming loose. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 16c3.2 4.4 9.4 3.4 10.6-1.2C15.8 10 9 8.6 8.2 12.6 7.4 16.8 15 18.6 18.6 13.8 20.8 10.8 20.6 7.2 18.8 4.6" />
    </svg>
  )
}

/** The mark and the name, as every page begins. */
export function Brand() {
  return (
    <span class="brand">
      <Mark />
      {say('ui_name')}
    </span>
  )
}
