import type { Country } from '../country.ts';

export const ph: Country = {
  code: 'PH',
  authority: { name: 'Commission on Elections', url: 'https://comelec.gov.ph/' },
  voters: [{ purpose: 'where', name: 'Precinct Finder', url: 'https://precinctfinder.comelec.gov.ph/' }],
  observers: [
    { name: 'National Citizens’ Movement for Free Elections', url: 'https://namfrel.org.ph/' },
    { name: 'Asian Network for Free Elections', url: 'https://anfrel.org/' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'Rappler', url: 'https://www.rappler.com/' },
    { accreditation: 'ifcn', name: 'Vera Files', url: 'https://verafiles.org/' },
  ],
  sources: [
    'https://comelec.gov.ph/',
    'https://namfrel.org.ph/',
    'https://anfrel.org/',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
