import { type CoreRegion, coreRegions, regions } from '../../catalogue/types.ts'
import { Picture } from '../../ui/Picture.tsx'
import { regionName } from '../../ui/names.ts'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'

/** A movement that shows where each region is. */
const shown: Record<CoreRegion, string> = {
  neck: 'cervical-retraction',
  shoulders: 'shoulder-rolls',
  'lower-back': 'seated-cat-cow',
}

/** Step 2: where it aches. None ticked is all three. */
export function Aches({ settings, set }: SectionProps) {
  const what = say('options_aches')
  // What is chosen elsewhere beside these three stays.
  const turn = (region: CoreRegion, on: boolean) =>
    set({ aches: regions.filter((each) => (each === region ? on : settings.aches.includes(each))) }, what)
  return (
    <>
      <fieldset class="regions">
        <legend class="hidden-words">{what}</legend>
        {coreRegions.map((region) => (
          <label key={region} class="choice card region">
            <Picture movement={{ id: shown[region], region }} crop="region" moves={false} motion="system" />
            <input
              type="checkbox"
              checked={settings.aches.includes(region)}
              onChange={(event) => turn(region, event.currentTarget.checked)}
            />
            <b>{regionName(region)}</b>
          </label>
        ))}
      </fieldset>
      <p class="soft">{say('options_aches_why')}</p>
      <p class="note">{say('welcome_medical')}</p>
    </>
  )
}
