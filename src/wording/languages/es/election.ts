import type { Parts } from '../../parts.ts';

export const ELECTION: Parts['election'] = {
  name: 'Información para votar',
  lead: 'Dónde preguntar, en vez de hacer caso a una imagen que le dice cuándo, dónde o cómo votar. Esta página funciona sin red y no tiene que ver con ningún resultado.',
  country: 'País',
  authority: 'Autoridad electoral oficial',
  voters: 'Para votantes',
  purposes: {
    register: 'Inscribirse o consultar su inscripción',
    where: 'Dónde votar',
    both: 'Inscripción y dónde votar',
  },
  observers: 'Observadores independientes',
  factCheckers: 'Comprobadores de datos acreditados',
  accreditations: {
    ifcn: 'Figura como firmante del código de la International Fact-Checking Network',
    efcsn: 'Figura como miembro de la European Fact-Checking Standards Network',
  },
  accreditationNote:
    'La acreditación se renueva cada año. Consúltela en la red correspondiente antes de fiarse de ella.',
  none: 'Nada que confirme una fuente pública.',
  asOf: 'A fecha de {month}. Abrir un enlace muestra su dirección a ese sitio, como cualquier visita.',
  sources: 'Fuentes',
  correct:
    '¿Algo está mal? Cada país es un pequeño archivo de este programa libre, y las correcciones son bienvenidas.',
  missingTitle: 'Su país no está en la lista',
  missing:
    'Pregunte a la autoridad que organiza las elecciones donde vive, en su propio sitio y no por un enlace de una publicación.',
};
