import type { ComponentChildren } from 'preact'
import { say } from '../words.ts'
import { Silhouette } from './Silhouette.tsx'
import { frame, type View, type Zone, zonesOf } from './zones.ts'

const views: readonly View[] = ['back', 'front']
const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(2)}%`

/**
 * A body from the back and from the front, with a place to press on each zone. `draw` makes what lies on a zone; where
 * `home` is false, the same zone is reached by keyboard in the other view, and this one is for the pointer alone.
 */
export function BodyMap({ draw }: { draw: (zone: Zone, home: boolean) => ComponentChildren }) {
  return (
    <div class="body-map">
      {views.map((view) => (
        <fieldset key={view}>
          <legend class="small soft">{say(`ui_body_${view}`)}</legend>
          <div class="body">
            <Silhouette view={view} />
            {zonesOf(view).map((zone) => (
              <div
                key={zone.spot}
                class="zone"
                aria-hidden={zone.home === view ? undefined : true}
                style={{
                  insetInlineStart: percent(zone.x - frame.left, frame.width),
                  insetBlockStart: percent(zone.y, frame.height),
                  inlineSize: percent(zone.width, frame.width),
                  blockSize: percent(zone.height, frame.height),
                }}
              >
                {draw(zone, zone.home === view)}
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
