import type { LateWords } from '../messages.ts'
import { about } from './about.ts'
import { card } from './card.ts'
import { claims, omissions } from './claims.ts'
import { clinic } from './clinic.ts'
import { compare } from './compare.ts'
import { conditions } from './conditions.ts'
import { draw } from './draw.ts'
import { drill } from './drill.ts'
import { evidence } from './evidence.ts'
import { glossary } from './glossary.ts'
import { handout } from './handout.ts'
import { mine } from './mine.ts'
import { offline } from './offline.ts'
import { panels } from './panels.ts'
import { parts } from './parts.ts'
import { report } from './report.ts'
import { save } from './save.ts'
import { screens } from './screens.ts'
import { section } from './section.ts'
import { teachBack } from './teach-back.ts'
import { trace } from './trace.ts'

/** Spanish, what is read once something is opened. */
export const late: LateWords = {
  claims,
  omissions,
  verdicts: {
    supported: 'Se sostiene',
    partly: 'Cierto en parte',
    oversimplified: 'Demasiado simple',
    unsupported: 'Sin demostrar',
    contradicted: 'Los estudios muestran otra cosa',
  },
  panels,
  evidence,
  about,
  teachBack,
  report,
  mine,
  compare,
  draw,
  handout,
  screens,
  clinic,
  offline,
  card,
  parts,
  trace,
  section,
  conditions,
  drill,
  save,
  shortcuts: [
    { keys: 'Espacio o Intro', does: 'Reproducir o pausar' },
    { keys: '→ o Av Pág', does: 'Paso siguiente' },
    { keys: '← o Re Pág', does: 'Paso anterior' },
    { keys: 'S', does: 'Repetir esta frase' },
    { keys: 'Inicio', does: 'Repetir este paso' },
    { keys: 'L', does: 'Esperar después de esta frase' },
    { keys: '< / >', does: 'Más lento o más rápido' },
    { keys: 'Mayús + flechas', does: 'Girar la imagen' },
    { keys: '+ / −', does: 'Acercar o alejar' },
    { keys: 'Ctrl + flechas', does: 'Mover la imagen' },
    { keys: '1 2 3 4 5 6', does: 'Por delante, por detrás, izquierda, derecha, arriba, abajo' },
    { keys: 'F o doble toque', does: 'Volar hasta una parte' },
    { keys: 'R', does: 'Volver a la vista inicial' },
    { keys: 'C', does: 'Mostrar u ocultar subtítulos' },
    { keys: 'T', does: 'Mostrar u ocultar nombres clínicos' },
    { keys: 'H', does: 'Pedir ayuda ahora (en la historia)' },
    { keys: 'H, I, X', does: 'Mientras explora: ocultar, solo esto, atenuar lo elegido' },
    { keys: 'Ctrl + Z, Ctrl + Y', does: 'Mientras explora: deshacer, rehacer' },
    { keys: 'Ctrl o Mayús + clic', does: 'Mientras explora: elegir una parte más' },
    { keys: 'Clic derecho o toque largo', does: 'Mientras explora: qué se puede hacer con una parte' },
    { keys: 'Flechas, Espacio, + / −', does: 'Al probar el masaje: mover, presionar, fuerza' },
    { keys: 'Esc', does: 'Cerrar lo que está abierto' },
    { keys: 'A', does: 'Acerca de: versión y licencias' },
    { keys: '?', does: 'Esta lista' },
  ],
  glossary,
}
