import type { AboutWords } from '../about-words.ts'

export const about: AboutWords = {
  title: 'Acerca de esta página',
  version: (version) => `Versión ${version}`,
  what: 'Libre y abierta. No tiene cuentas ni anuncios, y nada sobre usted sale de este dispositivo.',
  ours: 'Cualquiera puede usar nuestro código con la licencia MIT. Cualquiera que nombre esta página puede usar nuestros modelos y grabaciones (CC BY 4.0).',
  ourLicence: 'Nuestra licencia',
  libraries: 'Código de otros en esta página',
  librariesAbout: (count) =>
    count === 1
      ? 'Una biblioteca. Su licencia se abre abajo.'
      : `${count} bibliotecas. Cada licencia se abre bajo su nombre.`,
  asking: 'La lista está en camino.',
  noList: 'La lista no se puede mostrar ahora. Está junto a esta página, en el archivo licences.json.',
  bill: 'Lista de materiales (CycloneDX)',
  list: 'La lista como archivo',
  uses: {
    measured: {
      title: 'Con qué se midieron nuestras formas',
      about: 'Los tamaños y lugares se compararon con estos. Nada de ellos se copió en nuestros modelos.',
    },
    names: { title: 'Nombres y números de las partes', about: 'Los nombres en latín y los números que los acompañan.' },
    voice: {
      title: 'Voces',
      about:
        'Las voces las hace una computadora. En esta página solo están las grabaciones terminadas, nada de los programas.',
    },
  },
  material: {
    open3d: 'Huesos, ligamentos, nervios y músculos de un cuerpo entero',
    zAnatomy: 'El mismo cuerpo, refinado; también la tabla con la que se revisaron nombres y números',
    bodyParts3d: 'El cuerpo en que se basan los dos',
    referenceAtlas: 'Sacro, huesos de la pierna y piel de un hombre',
    visibleHumanSpine: 'Columna lumbar y huesos de la cadera del mismo hombre',
    ta2: 'Nombres en latín de las partes',
    fma: 'Números de las partes en bases de datos médicas',
    slt: 'La voz en inglés',
    espeakNg: 'La voz en español y los nombres en latín',
  },
  medicine: 'Medicina y anatomía',
  medicineAbout: (papers, anatomy) =>
    `Lo que se dice se apoya en ${papers} artículos y guías. Los tamaños y recorridos se apoyan en ${anatomy} obras de anatomía.`,
}
