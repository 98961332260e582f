/** Values put into a message; a number is written as the language writes numbers. */
export type Values = Readonly<Record<string, string | number>>

/**
 * Puts a message key into words. `{name}` in a message is replaced by the value of that name. With a number `n` the
 * form of the language's plural is taken: `key_one`, `key_few`, `key_other` … where there is one.
 */
export type Say = (key: string, values?: Values) => string

/** Begins a "key" that is a person's own words. */
export const ownWords = 'text:'

/**
 * @param read gives the message of a key, or "" where there is none. @param locale a BCP 47 tag. @param formOf gives the
 * plural form of a number in that language, where it is known without asking.
 */
export function wordsFrom(
  read: (key: string) => string,
  locale: string,
  formOf?: (n: number) => string | undefined,
): Say {
  let rules: Intl.PluralRules | undefined
  const pluralOf = (n: number) => formOf?.(n) ?? (rules ??= new Intl.PluralRules(locale)).select(n)
  const inPlural = (key: string, n: number) => {
    // Every language has this form; where there is none, no rules need be made, which take a while.
    const other = read(`${key}_other`)
    return other && (read(`${key}_${pluralOf(n)}`) || other)
  }
  const write = numbersOf(locale)
  return (key, values = {}) => {
    // A person's own words are said as they stand, whatever is in them.
    if (key.startsWith(ownWords)) return key.slice(ownWords.length)
    const n = values['n']
    const message = (typeof n === 'number' && inPlural(key, n)) || read(key) || key
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : typeof value === 'number' ? write(value) : value
    })
  }
}

/** Languages that write numbers with digits of their own. */
const ownDigits = /^(ar|as|bn|ckb|dz|fa|ks|lrc|mni|mr|my|mzn|ne|pa-Arab|ps|sat|sd|ur|uz-Arab)\b/

/** Writes numbers as the language does. Small ones are written plainly where they look the same: making a formatter takes a worker that has just been started more time than all the rest of its turn. */
function numbersOf(locale: string): (value: number) => string {
  let formatter: Intl.NumberFormat | undefined
  const plain = !ownDigits.test(locale)
  return (value) => {
    if (plain && Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
    formatter ??= new Intl.NumberFormat(locale)
    return formatter.format(value)
  }
}
