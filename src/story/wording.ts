import type { Language } from './words.ts'

/** Wording that claims more than evidence shows or frightens without need, in one language. */
interface Wording {
  readonly avoided: readonly RegExp[]
  /** Words that turn an avoided phrase into its honest denial: "does not cure", "cannot promise a cure". */
  readonly denial: RegExp
}

/** Whole words, whatever letters the language has. */
const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu')

/** What may not be said, by language (evidence base, wording swaps; what frightens in each language besides). */
export const wording: Readonly<Record<Language, Wording>> = {
  en: {
    avoided: [
      whole('heals?|cures?|corrects?'),
      whole('certainly|always|every bit'),
      whole('root cause'),
      /\b(slipped|misaligned) disc/i,
      whole('tension in the nerve'),
      /\bdiscs? cushions? the (sciatic )?nerve/i,
      whole('strengthens muscles'),
      whole('permanent(ly)?'),
      whole('eliminates? depression'),
      whole('best treatment'),
      /\binner[- ]thigh pain\b/i,
      whole('bad posture causes'),
      whole('both legs must'),
    ],
    denial: whole("not|no|never|nothing|cannot|can't|don't|doesn't"),
  },
  es: {
    avoided: [
      // "Sana" is also the healthy back's word and stays allowed.
      whole('curas?|curan|curar|curar[áa]n?|sanará?|corrigen?|corregir|corregirá'),
      whole('ciertamente|sin duda|con seguridad|(?<!casi |como )siempre|por completo|garantiza[nr]?|milagros[oa]s?'),
      whole('causa (de fondo|raíz|profunda)|raíz del problema'),
      whole(
        'discos? (deslizad|desplazad|salid|zafad|desviad|desalinead|movid)os?|discos? fuera de (su )?(lugar|sitio)',
      ),
      whole('tensión (en|de) (el |los )?nervios?|tensión del nervio'),
      whole('discos? amortiguan? (el|los) nervios?( ciáticos?)?'),
      whole('(fortalece|refuerza)n? (el|los) músculos?'),
      whole('permanentes?|permanentemente|para siempre|definitiv[oa]s?|definitivamente'),
      whole('elimina[nr]? la depresión'),
      whole('el mejor tratamiento'),
      whole('dolor (en|de) la (cara|parte) interna del muslo'),
      whole('la mala postura (causa|provoca)'),
      whole('(las dos|ambas) piernas (deben|tienen que)'),
      // Words that make people fear their own back and change nothing in what helps.
      whole('desgastes?|desgastad[oa]s?|degenerad[oa]s?|pinzad[oa]s?|pinzamientos?|aplastad[oa]s?|destrozad[oa]s?'),
      whole('inválid[oa]s?|paralític[oa]s?|columna (inestable|débil)'),
    ],
    denial: whole('no|ni|nunca|nada|nadie|ningún|ninguna|tampoco|sin(?! duda)'),
  },
}

/** Avoided wording in a text, each as it stands there; a sentence that denies it may say it. */
export function avoidedIn(text: string, language: Language = 'en'): string[] {
  const { avoided, denial } = wording[language]
  return text
    .split(/(?<=[.!?])\s/)
    .filter((sentence) => !denial.test(sentence))
    .flatMap((sentence) => avoided.flatMap((phrase) => phrase.exec(sentence)?.[0] ?? []))
}
