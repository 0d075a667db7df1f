import { openFirst } from '../scene/opening/first.ts'

const opening = openFirst(document.getElementById('page')!)
// Where it does not come, the page says so by itself after a while.
import('./main.tsx').catch(console.error)
// What draws the body is asked for once something of it is seen; where nothing can be, whoever needs it asks.
void opening.seen.then(() => import('../scene/Picture.tsx')).catch(() => {})
