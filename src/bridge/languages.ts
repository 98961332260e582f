/** Languages that there are words in, as BCP 47 tags: one for each folder of `public/_locales`. The first stands in for all others. */
export const languages: Languages = ['en']

type Languages = readonly [string, ...string[]]

/** The language to take for the one that a browser speaks (a BCP 47 tag): that itself, or it without its region, or the first. */
export function languageFor(spoken: string, known: Languages = languages): string {
  for (let tag = spoken.replaceAll('_', '-').toLowerCase(); tag !== ''; tag = tag.replace(/-?[^-]*$/, '')) {
    const found = known.find((each) => each.toLowerCase() === tag)
    if (found !== undefined) return found
  }
  return known[0]
}
