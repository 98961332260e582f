/** Fixed durations in ms. What a person may set lives in `settings`. */
export const minuteMs = 60_000
export const secondMs = 1000

/** The browser says `idle` this long after the last input. */
export const idleAfterMs = 60_000
/** The worker wakes this long after the last event while someone is present: as long as the shortest absence that counts. */
export const pulseMs = 120_000
/** No event for longer than this, while someone was present: the computer slept. */
export const silenceMs = 150_000
/** After a waking, how long to wait before asking whether there was input. */
export const lookMs = 30_000
/** While a nudge waits for full screen or sound to end. */
export const heldLookMs = 60_000
/** The shortest gap that can be a break. */
export const shortBreakMs = 120_000
/** A browser closed for no longer than this lets the run go on. */
export const closedMs = 300_000
/** This much standing restarts both clocks. */
export const standingRestartMs = 300_000
/** Sound in front is presence for at most this long after the last input. */
export const soundCapMs = 3_600_000
/** Sitting without one report from the browser: the clock stops here. */
export const noSignalMs = 4 * 3_600_000
/** Two nudges are never closer, but for a snooze's return. */
export const spacingMs = 600_000
/** A short nudge due this close to a long one is not sent. */
export const mergeMs = 600_000
/** Full screen and sound hold a nudge no longer than this from when it was due. */
export const softHoldMs = 1_800_000
/** A correction is offered for this long after the return. */
export const correctionMs = 600_000
/** "I'm up" speaks for a gap that begins within this time. */
export const upHoldsMs = 300_000
/** A run this long is marked in the history. */
export const longStretchMs = 5_400_000
/** A session that nobody ended is over this long after its planned end, or after it was paused. */
export const sessionGraceMs = 600_000
/** In a row. */
export const mostSnoozes = 2
/** A wall clock this little behind is taken as standing still, not as set back. */
export const clockSlackMs = 2000
