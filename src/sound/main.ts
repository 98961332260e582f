import type { Carried, ChannelName, ShownLock } from '../ui/carried.ts'
import { startPlayer } from './player.ts'
import { stay } from './stay.ts'

const channelName: ChannelName = 'unknot-sounds'
const shownLock: ShownLock = 'unknot-session-shown'

let language = ''
const voices = () => ('speechSynthesis' in globalThis ? speechSynthesis : null)

const play = startPlayer(
  {
    now: () => Date.now(),
    shown: () => navigator.locks.request(shownLock, { ifAvailable: true }, (lock) => lock === null),
    tone: () => void new Audio('/sounds/tone.wav').play().catch(() => {}),
    speak(words) {
      const said = new SpeechSynthesisUtterance(words)
      said.lang = language
      said.rate = 0.95
      voices()?.speak(said)
    },
    hush: () => voices()?.cancel(),
    stay,
  },
  () => window.close(),
)

new BroadcastChannel(channelName).onmessage = ({ data }: MessageEvent<Carried>) => {
  language = data.language
  play(data.sounds)
}
