import { openFirst } from '../scene/opening/first.ts'

const opening = openFirst(document.getElementById('page')!)
void import('./main.tsx')
// What draws the body is asked for once something of it is seen; where nothing can be, whoever needs it asks.
void opening.seen.then(() => import('../scene/Picture.tsx')).catch(() => {})
