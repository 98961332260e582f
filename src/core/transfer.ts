/**
 * A change of everything that takes more than one write: it is noted here before the first of them, so that whoever
 * finds it half done finishes it. At most one at a time.
 */
export interface Transfer {
  readonly version: 1
  /**
   * `in`: a restore that has been checked and is being put in place. `done`: it is, and can be undone. `out`: it is being
   * taken back. `erase`: everything is being deleted.
   */
  readonly phase: 'in' | 'done' | 'out' | 'erase'
  /** Under which the staging store keeps what the restore brings, and what it replaced. */
  readonly token: string
  /** When it was begun, epoch ms. */
  readonly at: number
  /** How many entries of the history the restore adds. */
  readonly added: number
}
