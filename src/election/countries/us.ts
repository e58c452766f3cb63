import type { Country } from '../country.ts';

export const us: Country = {
  code: 'US',
  authority: { name: 'U.S. Election Assistance Commission', url: 'https://www.eac.gov/' },
  voters: [
    { purpose: 'register', name: 'Vote.gov', url: 'https://vote.gov/' },
    { purpose: 'both', name: 'Can I Vote', url: 'https://www.nass.org/can-I-vote' },
  ],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
    { name: 'Organization of American States', url: 'https://www.oas.org/EOMDatabase/' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'FactCheck.org', url: 'https://www.factcheck.org/' },
    { accreditation: 'ifcn', name: 'PolitiFact', url: 'https://www.politifact.com/' },
    { accreditation: 'ifcn', name: 'Lead Stories', url: 'https://leadstories.com/' },
  ],
  sources: [
    'https://www.eac.gov/',
    'https://www.osce.org/odihr/elections',
    'https://www.oas.org/EOMDatabase/',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
