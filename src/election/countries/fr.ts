import type { Country } from '../country.ts';

export const fr: Country = {
  code: 'FR',
  authority: { name: 'Ministère de l’Intérieur, élections', url: 'https://www.elections.interieur.gouv.fr/' },
  voters: [
    {
      purpose: 'both',
      name: 'Interroger sa situation électorale',
      url: 'https://www.service-public.fr/particuliers/vosdroits/services-en-ligne-et-formulaires/ISE',
    },
  ],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'AFP Factuel', url: 'https://factuel.afp.com/' },
    { accreditation: 'ifcn', name: 'Les Observateurs, France 24', url: 'https://observers.france24.com/fr/' },
  ],
  sources: [
    'https://www.elections.interieur.gouv.fr/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
