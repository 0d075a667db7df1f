/** What can be said when no words could be fetched: in every language, with what is urgent. The same as the page says without scripts. */
const said = [
  {
    lang: 'en',
    text: 'This page could not be loaded. Reload to try again. If you have new numbness around your bottom or private parts, cannot control your bladder or bowels, or your legs are getting weak: call emergency services now.',
  },
  {
    lang: 'es',
    text: 'No se pudo cargar esta página. Vuelva a cargarla para intentarlo de nuevo. Si pierde la sensibilidad entre las piernas o en los genitales, no puede controlar la orina o las heces, o sus piernas pierden fuerza: llame ahora al número de emergencias.',
  },
] as const

/** A message for a page that has no words: one paragraph a language. */
export function withoutWords(): HTMLElement {
  const message = document.createElement('main')
  message.className = 'without-words'
  for (const { lang, text } of said) {
    const paragraph = document.createElement('p')
    paragraph.lang = lang
    paragraph.textContent = text
    message.append(paragraph)
  }
  return message
}
