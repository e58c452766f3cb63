import type { Country } from '../country.ts';

export const ua: Country = {
  code: 'UA',
  authority: { name: 'Центральна виборча комісія', url: 'https://www.cvk.gov.ua/' },
  voters: [{ purpose: 'both', name: 'Державний реєстр виборців', url: 'https://www.drv.gov.ua/' }],
  observers: [
    { name: 'Громадянська мережа ОПОРА', url: 'https://www.oporaua.org/' },
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'VoxCheck', url: 'https://voxukraine.org/' },
    { accreditation: 'ifcn', name: 'StopFake', url: 'https://www.stopfake.org/' },
  ],
  sources: [
    'https://www.cvk.gov.ua/',
    'https://www.oporaua.org/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
