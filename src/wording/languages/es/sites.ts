import type { VoterCatalog } from '../../catalog.ts';

export const SITES: VoterCatalog['sites'] = {
  delivered: {
    removed: '{site} quita las credenciales de lo que muestra. Aquí lo normal es una imagen sin ellas.',
    kept: '{site} conserva las credenciales de lo que muestra.',
    varies: '{site} conserva las credenciales en una parte de lo que muestra y las quita del resto.',
    'not-known': 'No se sabe qué hace {site} con las credenciales. La mayoría de los sitios las quitan.',
  },
  ownLabels: {
    ai: '{site} las lee al subir y puede mostrar una etiqueta propia si hablan de IA.',
    camera: '{site} las lee al subir y puede mostrar una etiqueta propia si hablan de una cámara.',
    credentials: '{site} las lee al subir y puede mostrar una marca propia.',
    'not-known': null,
  },
  factSources: {
    'site-statement': 'Según el propio sitio, {month}.',
    'outside-test': 'Según una prueba de otros, {month}.',
    'public-software': 'Según muestra su software público, {month}.',
  },
  siteUnknown: 'No se sabe nada de este sitio. La mayoría de los sitios quitan las credenciales de lo que muestran.',
};
