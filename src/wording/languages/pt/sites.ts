import type { VoterCatalog } from '../../catalog.ts';

export const SITES: VoterCatalog['sites'] = {
  delivered: {
    removed: '{site} remove as credenciais do que mostra. Aqui o normal é uma imagem sem elas.',
    kept: '{site} mantém as credenciais no que mostra.',
    varies: '{site} mantém as credenciais em parte do que mostra e as remove do resto.',
    'not-known': 'Não se sabe o que {site} faz com as credenciais. A maioria dos sites as remove.',
  },
  ownLabels: {
    ai: '{site} as lê no envio e pode mostrar uma etiqueta própria se falarem de IA.',
    camera: '{site} as lê no envio e pode mostrar uma etiqueta própria se falarem de uma câmera.',
    credentials: '{site} as lê no envio e pode mostrar uma marca própria.',
    'not-known': null,
  },
  factSources: {
    'site-statement': 'Segundo o próprio site, {month}.',
    'outside-test': 'Segundo um teste de outros, {month}.',
    'public-software': 'Segundo o seu software público, {month}.',
  },
  siteUnknown: 'Nada se sabe deste site. A maioria dos sites remove as credenciais do que mostra.',
};
