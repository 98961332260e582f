import { mkdirSync, writeFileSync } from 'node:fs'

/** Makes the soft tone of a session: a wooden note of two partials that dies away, 8-bit mono. */
const rate = 11_025
const samples = Math.round(rate * 0.7)
const data = Buffer.alloc(samples)
for (let n = 0; n < samples; n++) {
  const sec = n / rate
  const rise = Math.min(1, sec / 0.012)
  const fall = Math.max(0, 1 - sec / 0.7)
  const wave =
    Math.sin(2 * Math.PI * 523.25 * sec) * Math.exp(-5 * sec) +
    0.35 * Math.sin(2 * Math.PI * 1046.5 * sec) * Math.exp(-9 * sec)
  data[n] = Math.round(128 + 70 * rise * fall * wave)
}
const head = Buffer.alloc(44)
head.write('RIFF', 0)
head.writeUInt32LE(36 + samples, 4)
head.write('WAVEfmt ', 8)
head.writeUInt32LE(16, 16)
head.writeUInt16LE(1, 20)
head.writeUInt16LE(1, 22)
head.writeUInt32LE(rate, 24)
head.writeUInt32LE(rate, 28)
head.writeUInt16LE(1, 32)
head.writeUInt16LE(8, 34)
head.write('data', 36)
head.writeUInt32LE(samples, 40)
mkdirSync('public/sounds', { recursive: true })
writeFileSync('public/sounds/tone.wav', Buffer.concat([head, data]))
