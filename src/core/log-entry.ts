import type { Area } from '../catalogue/types.ts'
import type { Hold, NudgeKind, Why } from './state.ts'

/** Something for the history, waiting in the outbox until it is there. `id` makes appending idempotent. */
export type LogEntry = {
  readonly id: string
  /** IANA name of the local time zone it happened in: the day it belongs to never changes with a later journey. */
  readonly zone?: string
} & LogDeed

/** How someone feels after a session. */
export type Felt = 'easier' | 'same' | 'worse'

/** What an entry tells of. */
export type LogDeed =
  | {
      readonly type: 'span'
      readonly kind: SpanKind
      readonly from: number
      readonly to: number
      readonly break?: 'short' | 'long'
      readonly why?: Why
    }
  /** Nothing moved, and yet it counted as sitting; `said`: because the person says so. */
  | { readonly type: 'gap'; readonly from: number; readonly to: number; readonly counted: 'sitting' | 'sound' | 'said' }
  /** `held`: what kept it back before it was sent. */
  | {
      readonly type: 'nudge'
      readonly at: number
      readonly kind: NudgeKind
      readonly silent: boolean
      readonly held?: Hold
    }
  | {
      readonly type: 'answer'
      readonly at: number
      readonly kind: NudgeKind | null
      readonly answer: 'start' | 'snooze' | 'skip' | 'up'
      readonly minutes?: number
    }
  /** `movements` were done, `left` were planned and not done, `hurt` is the one that was stopped for pain. */
  | {
      readonly type: 'session'
      readonly from: number
      readonly to: number
      readonly end: 'finished' | 'left' | 'hurt'
      readonly movements: readonly string[]
      readonly left?: readonly string[]
      readonly hurt?: string
    }
  /** After a session; a later one before the next session stands in its place. */
  | {
      readonly type: 'felt'
      readonly at: number
      readonly how: Felt
      readonly movements: readonly string[]
    }
  /** Discomfort now, 0 to 10 for each region, and whether it bothered the work of the last seven days. */
  | {
      readonly type: 'check-in'
      readonly at: number
      readonly scores: Readonly<Partial<Record<Area, number>>>
      readonly bothered: boolean
    }
  | { readonly type: 'long-stretch'; readonly at: number; readonly runFrom: number }
  /** Takes an earlier entry back (a correction). */
  | { readonly type: 'undo'; readonly of: string }

export type SpanKind = 'sitting' | 'standing' | 'away' | 'unobserved'
