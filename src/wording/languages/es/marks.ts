import type { Parts } from '../../parts.ts';

export const MARKS: Parts['marks'] = {
  badges: {
    trusted: 'Firmante en lista',
    'unknown-signer': 'Firmante sin lista',
    'partly-listed': 'En lista en parte',
    changed: 'Cambiado tras la firma',
    invalid: 'Credenciales no válidas',
    none: 'Sin credenciales',
    'not-checked': 'Sin examinar',
    checking: 'Comprobando…',
  },
  origins: {
    'ai-generated': 'Generada con IA',
    'ai-edited': 'Editada con IA',
    'camera-captured': 'Captada con cámara',
  },
  badgeWithOrigin: '{badge} · {origin}',
  badgeTitle: 'Whence: {badge}. El botón de la barra muestra los detalles.',
  inspectMenu: 'Inspeccionar credenciales de contenido',
  toolbar: {
    nothing: 'Whence: aún no se encontraron aquí credenciales de contenido',
    found: {
      one: 'Whence: {count} elemento con credenciales de contenido',
      other: 'Whence: {count} elementos con credenciales de contenido',
    },
    broken: {
      one: 'Whence: elementos con credenciales de contenido: {found}; {count} no se sostiene',
      other: 'Whence: elementos con credenciales de contenido: {found}; {count} no se sostienen',
    },
  },
};
