import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Outlet, startPlayer } from '../../src/sound/player.ts'

const begins = 1_000_000

class Room {
  did: string[] = []
  shown = false
  readonly outlet: Outlet = {
    now: () => Date.now(),
    shown: async () => this.shown,
    tone: () => void this.note('tone'),
    speak: (words) => void this.note(words),
    hush: () => void this.did.push('hush'),
    stay: () => {
      this.did.push('stays')
      return () => void this.did.push('may go')
    },
  }
  readonly play = startPlayer(this.outlet, () => void this.did.push('over'))
  private note(what: string) {
    this.did.push(`${(Date.now() - begins) / 1000}: ${what}`)
  }
}

const sound = (sec: number, words: string | null = null, tone = true) => ({ at: begins + sec * 1000, tone, words })

describe('the unseen page', () => {
  let room: Room
  beforeEach(() => {
    vi.useFakeTimers({ now: begins })
    room = new Room()
  })
  afterEach(() => void vi.useRealTimers())
  const pass = (sec: number) => vi.advanceTimersByTimeAsync(sec * 1000)

  it('sounds each at its moment, and is over some seconds after the last', async () => {
    room.play([sound(-5, 'gone by'), sound(2, 'hold'), sound(7, 'ease back', false), sound(9)])
    await pass(60)
    expect(room.did).toEqual(['hush', 'stays', '2: tone', '2: hold', '7: ease back', '9: tone', 'may go', 'over'])
  })

  it('is silent while a page shows the session, and takes up when none does', async () => {
    room.shown = true
    room.play([sound(2), sound(4)])
    await pass(3)
    room.shown = false
    await pass(3)
    expect(room.did.filter((each) => each.includes('tone'))).toEqual(['4: tone'])
  })

  it('what comes anew takes the place of what it had', async () => {
    room.play([sound(2), sound(4)])
    await pass(1)
    room.play([sound(3), sound(5)])
    await pass(30)
    expect(room.did.filter((each) => each.includes('tone'))).toEqual(['3: tone', '5: tone'])
    expect(room.did.filter((each) => each === 'stays')).toHaveLength(1)
  })

  it('nothing more, as in a pause: hushed and over at once', async () => {
    room.play([sound(2)])
    await pass(1)
    room.play([])
    expect(room.did.slice(-3)).toEqual(['hush', 'may go', 'over'])
    await pass(30)
    expect(room.did.some((each) => each.includes('tone'))).toBe(false)
  })

  it('what was missed in a sleep of the computer is not made up for', async () => {
    room.play([sound(2), sound(20)])
    vi.setSystemTime(begins + 10_000)
    await pass(2)
    expect(room.did.some((each) => each.includes('tone'))).toBe(false)
  })
})
