import '../bridge/early.ts'
import '../ui/base.css'
import './session.css'
import { mount } from '../ui/mount.tsx'
import { Session } from './Session.tsx'

void mount(Session, document.body, 'session_title')
