import type { VoterCatalog } from '../../catalog.ts';

export const BOND_NOTES: VoterCatalog['bondNotes'] = {
  'page-worker': 'Un programa de la página está entre ella y los servidores, y pudo responder en su lugar.',
  'other-bytes': 'Los bytes que recibió la página no son los de este archivo.',
  'other-length': 'Lo que recibió la página no tiene la longitud de este archivo.',
  'other-shape': 'La imagen de la página tiene otra forma que la de este archivo.',
};
