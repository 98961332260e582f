import '../ui/base.css'
import '../ui/fields/fields.css'
import '../ui/body-map/body-map.css'
import '../ui/charts/charts.css'
import './options.css'
import './rhythm/rhythm.css'
import './massage/massage.css'
import './look/look.css'
import './about/about.css'
import './welcome/welcome.css'
import { mount } from '../ui/mount.tsx'
import { Options } from './Options.tsx'

void mount(Options, document.body, 'ui_name')
