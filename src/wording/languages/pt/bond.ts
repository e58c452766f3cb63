import type { VoterCatalog } from '../../catalog.ts';

export const BOND_NOTES: VoterCatalog['bondNotes'] = {
  'page-worker': 'Um programa da página fica entre ela e os servidores e pode ter respondido no lugar deles.',
  'other-bytes': 'Os bytes que a página recebeu não são os deste arquivo.',
  'other-length': 'O que a página recebeu não tem o tamanho deste arquivo.',
  'other-shape': 'A imagem na página tem outra forma que a deste arquivo.',
};
