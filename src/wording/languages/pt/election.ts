import type { Parts } from '../../parts.ts';

export const ELECTION: Parts['election'] = {
  name: 'Informações para votar',
  lead: 'Onde perguntar quando uma imagem diz quando, onde ou como votar. Esta página funciona sem rede e nada tem a ver com qualquer resultado.',
  country: 'País',
  authority: 'Autoridade eleitoral oficial',
  voters: 'Para eleitores',
  purposes: {
    register: 'Registrar-se para votar ou conferir seu registro',
    where: 'Onde votar',
    both: 'Registrar-se para votar, conferir seu registro e onde votar',
  },
  observers: 'Observadores independentes',
  factCheckers: 'Checadores de fatos credenciados',
  accreditations: {
    ifcn: 'Consta como signatário do código da International Fact-Checking Network',
    efcsn: 'Consta como membro da European Fact-Checking Standards Network',
  },
  accreditationNote: 'O credenciamento é renovado todo ano. Consulte a rede antes de se basear nele.',
  none: 'Nada que uma fonte pública confirme.',
  asOf: 'Situação em {month}. Um site que você abre fica sabendo seu endereço de internet, como em qualquer visita.',
  sources: 'Fontes',
  correct: 'Algo errado? Cada país é um pequeno arquivo deste software livre, e correções são bem-vindas.',
  missingTitle: 'Seu país não está na lista',
  missing:
    'Pergunte à autoridade que organiza as eleições onde você mora, pelo site dela, e não por um link em uma postagem.',
};
