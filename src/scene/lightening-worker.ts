import { answerAll } from './beside.ts'
import { lighterShape } from './lighter-shape.ts'

answerAll(lighterShape, (lists) => lists.map(({ buffer }) => buffer as ArrayBuffer))
