import type { RemoteWords } from '../remote-words.ts'

export const remote: RemoteWords = {
  tag: 'es',
  direction: 'ltr',
  title: 'Mando',
  back: 'Atrás',
  next: 'Siguiente',
  toggle: 'Reproducir o pausar',
  side: 'Lado del cuerpo',
  left: 'Izquierdo',
  right: 'Derecho',
  level: 'Nivel',
  pad: 'Mantenga y mueva aquí un dedo para señalar',
  connecting: 'Conectando …',
  connected: 'Conectado',
  lost: 'Se ha perdido la conexión. Intentándolo de nuevo …',
  ended: 'La conexión ha terminado. Pida un código nuevo en la pantalla.',
  wrongCode: 'Este código ya no es válido. Pida uno nuevo en la pantalla.',
  tooMany: 'Demasiados códigos erróneos. Espere un minuto y escanee uno nuevo.',
  noCode: 'Escanee el código de la pantalla para conectar este teléfono.',
}
