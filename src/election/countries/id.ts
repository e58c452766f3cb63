import type { Country } from '../country.ts';

export const id: Country = {
  code: 'ID',
  authority: { name: 'Komisi Pemilihan Umum', url: 'https://www.kpu.go.id/' },
  voters: [{ purpose: 'both', name: 'Cek DPT Online', url: 'https://cekdptonline.kpu.go.id/' }],
  observers: [{ name: 'Asian Network for Free Elections', url: 'https://anfrel.org/' }],
  factCheckers: [
    { accreditation: 'ifcn', name: 'Liputan6', url: 'https://www.liputan6.com/' },
    { accreditation: 'ifcn', name: 'Kompas', url: 'https://www.kompas.com/' },
  ],
  sources: ['https://www.kpu.go.id/', 'https://anfrel.org/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
