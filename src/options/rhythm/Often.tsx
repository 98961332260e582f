import { presets, ranges } from '../../core/settings.ts'
import { Choices } from '../../ui/fields/Choices.tsx'
import { Slider } from '../../ui/fields/Slider.tsx'
import { duration } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

type Preset = keyof typeof presets
const names = Object.keys(presets) as Preset[]
const minutes = (value: number) => duration(value * 60_000)

/** One of the ready-made rhythms; none is chosen when the numbers are the person's own. */
export function Presets({ settings, set }: Pick<SectionProps, 'settings' | 'set'>) {
  const { shortEveryMin, longEveryMin } = settings
  const chosen = names.find(
    (name) => presets[name].shortEveryMin === shortEveryMin && presets[name].longEveryMin === longEveryMin,
  )
  return (
    <Choices
      label={say('options_preset')}
      choices={names.map((name) => ({
        value: name,
        name: say(`options_preset_${name}`),
        hint: say(`options_preset_${name}_hint`, {
          short: presets[name].shortEveryMin,
          long: presets[name].longEveryMin,
        }),
      }))}
      value={chosen ?? null}
      choose={(name) => set({ ...presets[name] }, say('options_preset_what', { name: say(`options_preset_${name}`) }))}
    />
  )
}

/** How often a nudge comes, and how long away from the desk is a break. */
export function Often({ settings, set }: SectionProps) {
  return (
    <Group title={say('options_often')}>
      <Presets settings={settings} set={set} />
      <div class="pair">
        <Slider
          label={say('options_short_every')}
          value={settings.shortEveryMin}
          range={ranges.shortEveryMin}
          words={minutes}
          save={(shortEveryMin) => set({ shortEveryMin }, say('options_short_every'))}
        >
          {say('options_short_every_why')}
        </Slider>
        <Slider
          label={say('options_long_every')}
          value={settings.longEveryMin}
          range={ranges.longEveryMin}
          words={minutes}
          save={(longEveryMin) => set({ longEveryMin }, say('options_long_every'))}
        >
          {say('options_long_every_why')}
        </Slider>
        <Slider
          label={say('options_long_break')}
          value={settings.longBreakMin}
          range={ranges.longBreakMin}
          words={minutes}
          save={(longBreakMin) => set({ longBreakMin }, say('options_long_break'))}
        >
          {say('options_long_break_why')}
        </Slider>
      </div>
      <p class="soft small">{say('options_merge_why')}</p>
    </Group>
  )
}
