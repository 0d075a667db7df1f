import type { Language } from './words.ts'

/** Wording that claims more than evidence shows or frightens without need, in one language. */
interface Wording {
  readonly avoided: readonly RegExp[]
  /** Words that, before an avoided phrase in its clause, make an honest denial of it: "does not cure", "cannot promise a cure". */
  readonly denial: RegExp
  /** What follows a name that is given only to be answered: "also called a slipped disc, but nothing slips". */
  readonly answer: RegExp
}

/** Whole words, whatever letters the language has. */
const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu')

/** What may not be said, by language (evidence base, wording swaps; what frightens in each language besides). */
export const wording: Readonly<Record<Language, Wording>> = {
  en: {
    avoided: [
      // A body that heals is what most people may hope for; nothing and nobody else may be said to heal it.
      whole('heals?|(?<!body has )healed|cure[sd]?|curing|correct(s|ed|ing)?'),
      whole('certainly|undoubtedly|no doubt|without (a )?doubt|always|every bit|guarantee[sd]?(?! nothing)'),
      whole('root causes?'),
      whole('(slipped|misaligned) discs?'),
      whole('tension (in|of|on) (the|a|your|that) nerves?'),
      whole('(discs? )?cushion(s|ed|ing)? (the|your) (sciatic )?nerves?'),
      whole('strengthen(s|ed|ing)? (the |your |back |weak )*muscles?'),
      whole('permanent(ly)?'),
      whole('eliminate[sd]? depression'),
      whole('best treatments?'),
      whole('inner[- ]thigh pain|pain (in|of|on) (the|your) inner thighs?'),
      whole('(bad|poor) posture (causes|is the cause)'),
      whole('both legs (must|have to)'),
      // Words that make people fear their own back and change nothing in what helps.
      whole('worn[- ]out|wear and tear|crumbl(es?|ed|ing)|bone on bone|crush(es|ed|ing)?|crippl(es|ed|ing)'),
    ],
    denial: whole("not(?! only)|no(?! doubt)|never|nothing|nobody|cannot|can't|don't|doesn't"),
    answer: /^, but (not|nothing|no)\b/i,
  },
  es: {
    avoided: [
      // "Sana" is also the healthy back's word and stays allowed.
      whole('curas?|curan|curar|curar[áa]n?|sanará?|corrigen?|corregir|corregirá'),
      whole(
        'ciertamente|sin duda|con seguridad|(?<!casi |como |de )siempre|por completo|garantiza[nr]?|milagros[oa]s?',
      ),
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
    denial: whole('no(?! s[oó]lo)|ni|nunca|nada|nadie|ningún|ninguna|tampoco|sin(?! duda)'),
    answer: /^, pero .*\b(no|nada)\b/iu,
  },
}

/** How far a denial reaches. */
const CLAUSE_END = /[,;:]\s/

/** Avoided wording in a text, each as it stands there; where its own clause denies it before, or what follows answers it, it may be said. */
export function avoidedIn(text: string, language: Language = 'en'): string[] {
  const { avoided, denial, answer } = wording[language]
  return text.split(/(?<=[.!?])\s/).flatMap((sentence) =>
    avoided.flatMap((phrase) =>
      [...sentence.matchAll(new RegExp(phrase, `${phrase.flags}g`))].flatMap(({ 0: found, index }) => {
        const before = sentence.slice(0, index).split(CLAUSE_END).at(-1) ?? ''
        const after = sentence.slice(index + found.length).replace(/^[»”"]/, '')
        return denial.test(before) || answer.test(after) ? [] : [found]
      }),
    ),
  )
}
