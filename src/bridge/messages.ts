import type { UserEvent } from '../core/events.ts'

/** What the worker answers a page when the turn is over. */
export type Answer = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** Sends what a person did to the worker; resolves when the turn is over, and after 5 s at the latest. */
export type Send = (event: UserEvent) => Promise<Answer>
