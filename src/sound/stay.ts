/** Only Firefox has it here; an unseen page of Chromium is given nothing of the browser but messages. */
declare const browser: { readonly runtime: { sendMessage(message: object): Promise<unknown> } }

/** Firefox puts its background page away after 30 s in which nothing was heard. */
const callEveryMs = 10_000

/** Far below what can be heard (dB of full scale, Hz), and just above what Chromium takes for silence. */
const bed = { dB: -66, hz: 40 }

/**
 * Keeps this page while a session sounds in it; returns what ends that. Chromium closes an unseen page 30 s after the
 * last sound, so one too soft to hear goes on all along; Firefox waits for messages.
 */
export function stay(): () => void {
  if (location.protocol === 'moz-extension:') {
    const timer = setInterval(() => void browser.runtime.sendMessage({ to: 'nobody' }).catch(() => {}), callEveryMs)
    return () => clearInterval(timer)
  }
  const context = new AudioContext()
  const gain = new GainNode(context, { gain: 10 ** (bed.dB / 20) })
  const hum = new OscillatorNode(context, { frequency: bed.hz })
  hum.connect(gain).connect(context.destination)
  hum.start()
  return () => void context.close()
}
