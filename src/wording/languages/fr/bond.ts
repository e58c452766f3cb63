import type { VoterCatalog } from '../../catalog.ts';

export const BOND_NOTES: VoterCatalog['bondNotes'] = {
  'page-worker': 'Un programme de la page se tient entre elle et les serveurs et a pu répondre à leur place.',
  'other-bytes': 'Les octets reçus par la page ne sont pas ceux de ce fichier.',
  'other-length': 'Ce que la page a reçu n’a pas la longueur de ce fichier.',
  'other-shape': 'L’image de la page a une autre forme que celle de ce fichier.',
};
