import '../bridge/early.ts'
import '../ui/base.css'
import '../ui/fields/fields.css'
import '../ui/body-map/body-map.css'
import '../ui/charts/charts.css'
import '../ui/charts/drawn.css'
import './options.css'
import './rhythm/rhythm.css'
import './stretches/stretches.css'
import './massage/massage.css'
import './look/look.css'
import './about/about.css'
import './data/data.css'
import './today/today.css'
import './history/history.css'
import './check-in/check-in.css'
import './welcome/welcome.css'
import './safety/safety.css'
import './guidance/guidance.css'
import './note/note.css'
import { afterPaint } from '../ui/frames.ts'
import { mount } from '../ui/mount.tsx'
import { placeOf } from './address.ts'
import { openEarly } from './history/days.ts'
import { Options } from './Options.tsx'
import { fetchView, fetchViews } from './views.ts'

const { at } = placeOf(location.hash)
if (at === 'history') openEarly()
const first = fetchView(at)
void mount(Options, document.body, 'ui_name', first)
// Each page that shows a section says so when its file cannot be read.
const quiet = () => {}
first.then(() => afterPaint(() => requestIdleCallback(() => void fetchViews().catch(quiet))), quiet)
