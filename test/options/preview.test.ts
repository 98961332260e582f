import { describe, expect, it } from 'vitest'
import { defaultSettings, presets, type Settings } from '../../src/core/settings.ts'
import { day, momentsOf } from '../../src/options/rhythm/preview.ts'

const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`
const times = (settings: Partial<Settings>, what: 'short' | 'long' | 'cue') =>
  momentsOf({ ...defaultSettings, ...settings })
    .filter((moment) => moment.what === what)
    .map((moment) => clock(moment.at))
    .join(' ')

describe('a day of steady sitting', () => {
  it('Standard: short and long take turns, and lunch starts both clocks again', () => {
    expect(times(presets.standard, 'short')).toBe('9:30 10:30 11:30 13:30 14:30 15:30 16:30')
    expect(times(presets.standard, 'long')).toBe('10:00 11:00 12:00 14:00 15:00 16:00')
  })

  it('Gentle', () => {
    expect(times(presets.gentle, 'short')).toBe('9:45 11:15 13:45 15:15 16:45')
    expect(times(presets.gentle, 'long')).toBe('10:30 12:00 14:30 16:00')
  })

  it('HSE-style: what falls together is shown once, as the long one', () => {
    expect(times(presets.hse, 'short')).toBe('')
    expect(times(presets.hse, 'long')).toBe('9:50 10:40 11:30 13:50 14:40 15:30 16:20')
  })

  it('a short one within ten minutes of a long one is left to it, and the next counts from there', () => {
    expect(times({ shortEveryMin: 25, longEveryMin: 60 }, 'short')).toBe('9:25 10:25 11:25 13:25 14:25 15:25 16:25')
    expect(times({ shortEveryMin: 35, longEveryMin: 45 }, 'short')).toBe('')
  })

  it('waits for working hours', () => {
    const workingHours = [{ days: [1, 2, 3, 4, 5], from: '14:15', to: '15:15' }]
    expect(times({ workingHours }, 'short')).toBe('14:15 14:45')
    expect(times({ workingHours }, 'long')).toBe('14:25')
  })

  it('takes the first day that has hours, and what the night before left of it', () => {
    const sunday = { days: [7], from: '09:00', to: '10:30' }
    expect(times({ workingHours: [sunday] }, 'long')).toBe('10:00')
    const night = { days: [7], from: '22:00', to: '10:30' }
    const late = { days: [1], from: '16:00', to: '17:00' }
    expect(times({ workingHours: [late, night] }, 'long')).toBe('10:00 16:10')
  })

  it('the badge gives its cue until a nudge takes its place', () => {
    expect(times(presets.standard, 'cue')).toBe('9:20 13:20')
    expect(times({ ...presets.standard, postureCueMin: 0 }, 'cue')).toBe('')
  })

  it('the way a nudge comes changes nothing about when', () => {
    expect(momentsOf({ ...defaultSettings, style: 'badge' })).toEqual(momentsOf(defaultSettings))
  })

  it('nothing comes at lunch or after the day', () => {
    const moments = momentsOf({ ...defaultSettings, shortEveryMin: 15, longEveryMin: 45 })
    expect(moments.length).toBeGreaterThan(10)
    expect(moments.filter(({ at }) => (at > day.lunchFrom && at < day.lunchTo) || at >= day.to)).toEqual([])
  })
})
