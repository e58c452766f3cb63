import type { Parts } from '../../parts.ts';

export const ELECTION: Parts['election'] = {
  name: 'Información para votar',
  lead: 'Dónde preguntar cuando una imagen le dice cuándo, dónde o cómo votar. Esta página funciona sin red y no tiene que ver con ningún resultado.',
  country: 'País',
  authority: 'Autoridad electoral oficial',
  voters: 'Para votantes',
  purposes: {
    register: 'Inscribirse para votar o consultar su inscripción',
    where: 'Dónde votar',
    both: 'Inscribirse para votar, consultar su inscripción y dónde votar',
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
  asOf: 'A fecha de {month}. El sitio que abra conocerá su dirección de internet, como en cualquier visita.',
  sources: 'Fuentes',
  correct:
    '¿Algo está mal? Cada país es un pequeño archivo de este programa libre, y las correcciones son bienvenidas.',
  missingTitle: 'Su país no está en la lista',
  missing:
    'Pregunte a la autoridad que organiza las elecciones donde vive, en su propio sitio y no por un enlace de una publicación.',
};
