/** Every word of the Latin names, its stressed vowel marked. Where it falls: on the last syllable but one if that is long, else before it. */
const words =
  'vértebra thorácica lumbórum sácrum coccýgis dúra máter spinális spinále cónus medulláris cáuda equína ligaméntum ligaménta ' +
  'longitudinále antérius postérius fláva cútis mánus díscus intervertebrális cóxae fémoris patélla tíbia fíbula óssa pédis ' +
  'sacrotuberále sacrospinále trúncus lumbosacrális nérvus nérvi ischiádicus tibiális fibuláris commúnis superficiális profúndus ' +
  'surális rámus commúnicans plantáris mediális laterális femorális obturatórius músculus pirifórmis glúteus máximus médius mínimus ' +
  'obturátor intérnus geméllus supérior inférior quadrátus psóas májor ilíacus multífidus iliocostális longíssimus thorácis bíceps ' +
  'semitendinósus semimembranósus rádix gánglion ós'

const plain = (word: string): string => word.normalize('NFD').replace(/\u0301/g, '')

/** Numbers that stand after `vertebra`. */
const numbers: Readonly<Record<string, string>> = {
  I: 'príma',
  II: 'secúnda',
  III: 'tértia',
  IV: 'quárta',
  V: 'quínta',
  XI: 'undécima',
  XII: 'duodécima',
}

const stressed: ReadonlyMap<string, string> = new Map([
  ...words.split(' ').map((word): [string, string] => [plain(word), word]),
  ...Object.entries(numbers),
])

/** A letter or two, what follows them, and the sounds they are said with: IPA, and the engine's own names where they differ. */
const sounds: readonly (readonly [letters: RegExp, ipa: string, engine?: string])[] = [
  [/^ae|^oe/, 'e'],
  [/^au/, 'aʊ', 'aU'],
  [/^ch/, 'k'],
  [/^ph/, 'f'],
  [/^th/, 't'],
  [/^qu/, 'kw'],
  [/^ti(?=[aeou])/, 'tsi'],
  // One sound where a letter is doubled, but for the c of coccyx, whose second one is soft.
  [/^([bdflmnprst])\1/, '$1'],
  [/^c(?=[eiy]|ae|oe)/, 's'],
  [/^c/, 'k'],
  [/^g(?=[eiy]|ae|oe)/, 'dʒ', 'dZ'],
  [/^g/, 'ɡ', 'g'],
  [/^x/, 'ks'],
  [/^y/, 'i'],
  [/^r/, 'r', 'R'],
  [/^[abdefijlmnopstuv]/, '$&'],
]

/** A word in sounds, the mark of stress before its vowel: for people who read it, and for the engine. */
export interface Said {
  readonly ipa: string
  readonly engine: string
}

/** How a word of a Latin name is said. @throws on one that the lexicon lacks, or on a letter that no rule says */
export function saidWord(word: string): Said {
  const marked = stressed.get(word)
  if (!marked) throw new Error(`Latin "${word}": expected it in the lexicon, with its stress`)
  // Of a p that nobody says, none is left.
  const spelled = marked.normalize('NFD').replace(/^ps/, 's')
  const stressAt = spelled.indexOf('\u0301') - 1
  let rest = spelled.replace('\u0301', '')
  let at = 0
  let [ipa, engine] = ['', '']
  while (rest !== '') {
    const rule = sounds.find(([letters]) => letters.test(rest))
    if (!rule) throw new Error(`Latin "${word}": expected letters with a sound, got "${rest}"`)
    const [letters, own, named = own] = rule
    const [said] = letters.exec(rest)!
    const as = (pattern: string): string => said.replace(letters, pattern)
    const mark = at === stressAt
    ipa += (mark ? 'ˈ' : '') + (own.includes('$') ? as(own.replace('$1', said[0]!)) : own)
    engine += (mark ? "'" : '') + (named.includes('$') ? as(named.replace('$1', said[0]!)) : named)
    rest = rest.slice(said.length)
    at += said.length
  }
  return { ipa, engine }
}

/** How a whole Latin name is said. */
export function saidLatin(name: string): Said {
  const each = name.split(' ').map(saidWord)
  return { ipa: each.map((word) => word.ipa).join(' '), engine: each.map((word) => word.engine).join(' ') }
}
