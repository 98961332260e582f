import type { Life } from './life.ts'

interface Picture {
  path?: unknown
  imageData?: unknown
}

/** The extension's button: what it shows now, and how often each part was set. */
export class Toolbar {
  text = ''
  colour: unknown = null
  textColour: unknown = null
  title = ''
  icon: Picture | null = null
  popups = 0
  readonly sets = { text: 0, colour: 0, textColour: 0, title: 0, icon: 0 }

  constructor(private readonly chrome: boolean) {}

  /** A browser that starts shows the manifest's button again. */
  reset(): void {
    Object.assign(this, { text: '', colour: null, textColour: null, title: '', icon: null })
  }

  door(life: Life) {
    return {
      setBadgeText: ({ text }: { text: string | null }) =>
        life.call('action.setBadgeText', () => this.put('text', text ?? '')),
      setBadgeBackgroundColor: ({ color }: { color: unknown }) =>
        life.call('action.setBadgeBackgroundColor', () => this.put('colour', color)),
      setBadgeTextColor: ({ color }: { color: unknown }) =>
        life.call('action.setBadgeTextColor', () => this.put('textColour', color)),
      setTitle: ({ title }: { title: string }) => life.call('action.setTitle', () => this.put('title', title)),
      setIcon: (icon: Picture) =>
        life.call('action.setIcon', () => {
          if (this.chrome && JSON.stringify(icon.path ?? '').includes('.svg'))
            throw new Error("Failed to set icon: the icon couldn't be decoded.")
          if (icon.path === undefined && icon.imageData === undefined)
            throw new Error('Either the path or imageData property must be specified.')
          this.put('icon', icon)
        }),
      getBadgeText: () => life.call('action.getBadgeText', () => this.text),
      getTitle: () => life.call('action.getTitle', () => this.title),
      getUserSettings: () => life.call('action.getUserSettings', () => ({ isOnToolbar: true })),
      openPopup: () => life.call('action.openPopup', () => void (this.popups += 1)),
      onClicked: life.event('action.onClicked'),
    }
  }

  private put(part: keyof Toolbar['sets'], value: unknown): void {
    this.sets[part] += 1
    Object.assign(this, { [part]: value })
  }
}
