import '../ui/base.css'
import '../ui/fields/fields.css'
import './options.css'
import './rhythm/rhythm.css'
import './look/look.css'
import './about/about.css'
import './data/data.css'
import './welcome/welcome.css'
import { mount } from '../ui/mount.tsx'
import { Options } from './Options.tsx'

void mount(Options, document.body, 'ui_name')
