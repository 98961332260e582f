/** Asks the browser to keep the history when the disk gets full; only a page can ask. True when it will. */
export async function keepForGood(storage: StorageManager | undefined): Promise<boolean> {
  try {
    return (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false)
  } catch {
    return false
  }
}
