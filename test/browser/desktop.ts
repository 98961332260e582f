import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pause, Program, until } from './programs.ts'
import { readNotices, type DesktopNotice } from './notices.ts'
import { ScreenSaver } from './screensaver.ts'

const run = promisify(execFile)

export type { DesktopNotice }

/** A private desktop: a virtual screen, a message bus, a real notification daemon and a screen lock, seen by nobody else. */
export class Desktop {
  private turn = 0

  private constructor(
    /** What a program needs to be on this desktop. */
    readonly env: NodeJS.ProcessEnv,
    private readonly dir: string,
    private readonly programs: readonly Program[],
    private readonly daemon: Program,
    private readonly saver: ScreenSaver,
  ) {}

  /** `daemon` false: a desktop that shows no notifications, so that Chromium draws them itself. */
  static async start({ daemon: hasDaemon = true } = {}): Promise<Desktop> {
    const dir = mkdtempSync(join(tmpdir(), 'unknot-desktop-'))
    const screen = new Program('Xvfb', [
      '-displayfd',
      '1',
      '-screen',
      '0',
      '1280x800x24',
      '-nolisten',
      'tcp',
      '-noreset',
    ])
    const display = `:${(await screen.says(/^(\d+)\s*$/m))[1]}`
    writeFileSync(join(dir, 'bus.conf'), busConfig(join(dir, 'bus')))
    const bus = new Program('dbus-daemon', [`--config-file=${join(dir, 'bus.conf')}`, '--nofork', '--print-address=1'])
    const address = `unix:path=${join(dir, 'bus')}`
    await bus.says(/unix:path=/)
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      DISPLAY: display,
      DBUS_SESSION_BUS_ADDRESS: address,
      HOME: dir,
      XDG_RUNTIME_DIR: dir,
      XDG_CONFIG_HOME: join(dir, 'config'),
      XDG_CACHE_HOME: join(dir, 'cache'),
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
      LANG: 'en_US.UTF-8',
      LANGUAGE: 'en',
    }
    delete env['WAYLAND_DISPLAY']
    delete env['XDG_SESSION_TYPE']
    writeFileSync(join(dir, 'choose'), `#!/bin/sh\ngrep -F -- "$(cat '${dir}/choice')" | head -n 1\n`)
    chmodSync(join(dir, 'choose'), 0o755)
    writeFileSync(join(dir, 'dunstrc'), dunstConfig(join(dir, 'choose')))
    const daemon = new Program('stdbuf', ['-oL', 'dunst', '-config', join(dir, 'dunstrc'), '-print'], env)
    if (!hasDaemon) await daemon.end()
    const saver = await ScreenSaver.start(address)
    const desktop = new Desktop(env, dir, [daemon, bus, screen], daemon, saver)
    if (hasDaemon) await until('the notification daemon', () => desktop.run('dunstctl', 'count').then(() => true))
    return desktop
  }

  /** Every notification that the desktop received, oldest first. */
  notifications(): DesktopNotice[] {
    return readNotices(this.daemon.output)
  }

  /** Waits for a notification that was not there before the first `after` of them. */
  async waitForNotification(match: (notice: DesktopNotice) => boolean, ms: number, after = 0): Promise<DesktopNotice> {
    return until(
      'a notification',
      () => this.notifications().slice(after).find(match),
      ms,
      () => this.notifications(),
    )
  }

  /** How many notifications are on the screen now. */
  async showing(): Promise<number> {
    return Number((await this.run('dunstctl', 'count', 'displayed')).trim())
  }

  /** Presses the button of that text on a notification that is showing. */
  async clickAction(text: string): Promise<void> {
    writeFileSync(join(this.dir, 'choice'), text)
    await this.run('dunstctl', 'context')
  }

  /** Clicks the body of the newest notification. */
  async clickBody(): Promise<void> {
    await this.run('dunstctl', 'action', '0')
  }

  /** One small movement of the mouse: input, as the X server counts it. */
  async input(): Promise<void> {
    this.turn += 1
    await this.run('xdotool', 'mousemove', String(300 + (this.turn % 2) * 7), '700')
  }

  /** Sits at the desk, moving the mouse every 2 s, until `ms` have passed or `enough` says so. */
  async sit(ms: number, enough: () => boolean | Promise<boolean> = () => false): Promise<void> {
    const end = Date.now() + ms
    while (Date.now() < end) {
      await this.input()
      if (await enough()) return
      await pause(Math.min(2000, Math.max(0, end - Date.now())))
    }
  }

  async key(name: string): Promise<void> {
    await this.run('xdotool', 'key', name)
  }

  /** Takes the notification daemon away, as on a desktop that has none. */
  async dismissDaemon(): Promise<void> {
    await this.daemon.end(1000)
  }

  lock(): void {
    this.saver.set(true)
  }

  unlock(): void {
    this.saver.set(false)
  }

  /** A picture of the screen, or of one part of it (`WIDTHxHEIGHT+X+Y`). */
  async screenshot(path: string, part?: string): Promise<void> {
    await this.run('import', '-window', 'root', ...(part ? ['-crop', part, '+repage'] : []), path)
  }

  /** Where the notification on the screen is, as `WIDTHxHEIGHT+X+Y`. */
  async noticeFrame(): Promise<string> {
    const search = () => this.run('xdotool', 'search', '--onlyvisible', '--class', 'Dunst')
    const found = await until('the notification to be drawn', async () => (await search()).trim().split('\n')[0], 5000)
    const shape = await this.run('xdotool', 'getwindowgeometry', '--shell', found)
    const read = (name: string) => Number(shape.match(new RegExp(`^${name}=(-?\\d+)`, 'm'))?.[1])
    return `${read('WIDTH')}x${read('HEIGHT')}+${read('X')}+${read('Y')}`
  }

  async run(program: string, ...args: string[]): Promise<string> {
    return (await run(program, args, { env: this.env, timeout: 10_000 })).stdout
  }

  /** Ends every program of this desktop and removes its files. */
  async close(): Promise<void> {
    this.saver.close()
    for (const program of this.programs) await program.end(1000)
    rmSync(this.dir, { recursive: true, force: true })
  }
}

function busConfig(socket: string): string {
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=${socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`
}

function dunstConfig(chooser: string): string {
  const urgency = (name: string) =>
    `[urgency_${name}]\n  background = "#f6f1e7"\n  foreground = "#23302c"\n  frame_color = "#2f5d50"\n  timeout = 0\n`
  return `[global]
  monitor = 0
  width = 380
  height = 300
  origin = top-right
  offset = 16x16
  font = DejaVu Sans 11
  markup = full
  format = "<b>%s</b>\\n%b"
  padding = 12
  horizontal_padding = 14
  frame_width = 1
  corner_radius = 8
  max_icon_size = 48
  stack_duplicates = false
  idle_threshold = 0
  show_age_threshold = -1
  show_indicators = no
  dmenu = ${chooser}
  mouse_left_click = do_action
${['low', 'normal', 'critical'].map(urgency).join('')}`
}
