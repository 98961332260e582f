import { useRef, useState } from 'preact/hooks'
import type { WorkingHours } from '../../core/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { Clause } from '../../ui/fields/Clause.tsx'
import { useSettling } from '../../ui/fields/settle.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { faultsOf, firstHours } from './hours.ts'
import { HoursRange } from './HoursRange.tsx'

const restMs = 700
const most = 20

/** When nudges may come: any time, or only in hours of the person's own. What cannot be saved yet is kept, and said. */
export function Hours({ settings, set }: SectionProps) {
  const name = say('options_hours_only')
  const stored = settings.workingHours ?? []
  const [draft, setDraft] = useState<readonly WorkingHours[] | null>(null)
  const add = useRef<HTMLDivElement>(null)
  const settling = useSettling(async (hours: readonly WorkingHours[]) => {
    if (faultsOf(hours).some(Boolean)) return
    if (JSON.stringify(hours) !== JSON.stringify(stored)) await set({ workingHours: hours }, name)
    setDraft(null)
  }, restMs)
  const shown = draft ?? stored
  const faults = faultsOf(shown)
  const change = (hours: readonly WorkingHours[]) => {
    setDraft(hours)
    settling.later(hours)
  }
  const changeNow = (hours: readonly WorkingHours[]) => {
    change(hours)
    settling.now()
  }
  const remove = (at: number) => {
    changeNow(shown.filter((_, each) => each !== at))
    add.current?.querySelector('button')?.focus()
  }
  return (
    <Group title={say('options_hours')}>
      <Clause on={shown.length > 0} change={(on) => changeNow(on ? [firstHours] : [])} name={name}>
        {say('options_hours_why')}
      </Clause>
      {shown.length > 0 && (
        <ol class="bare hours">
          {shown.map((range, at) => (
            <li key={at}>
              <HoursRange
                n={at + 1}
                range={range}
                fault={faults[at] ?? null}
                change={(to) => change(shown.map((each, index) => (index === at ? to : each)))}
                rest={settling.now}
                remove={() => remove(at)}
              />
            </li>
          ))}
        </ol>
      )}
      {shown.length > 0 && shown.length < most && (
        <div ref={add} class="under">
          <Button kind="second slim" press={() => change([...shown, { ...firstHours, days: [] }])}>
            {say('options_hours_add')}
          </Button>
        </div>
      )}
    </Group>
  )
}
