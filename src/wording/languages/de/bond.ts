import type { VoterCatalog } from '../../catalog.ts';

export const BOND_NOTES: VoterCatalog['bondNotes'] = {
  'page-worker':
    'Ein Programm der Seite steht zwischen ihr und den Servern und kann an deren Stelle geantwortet haben.',
  'other-bytes': 'Die Bytes, die die Seite bekam, sind nicht die dieser Datei.',
  'other-length': 'Was die Seite bekam, ist nicht so lang wie diese Datei.',
  'other-shape': 'Das Bild auf der Seite hat eine andere Form als das in dieser Datei.',
};
