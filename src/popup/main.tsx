import '../bridge/early.ts'
import '../ui/base.css'
import './popup.css'
import { mount } from '../ui/mount.tsx'
import { Popup } from './Popup.tsx'

void mount(Popup, document.body, 'ui_name')
