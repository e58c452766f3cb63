import type { VoterCatalog } from '../../catalog.ts';

export const BOND_NOTES: VoterCatalog['bondNotes'] = {
  'page-worker': 'يقف برنامج من الصفحة بينها وبين الخوادم، وربما أجاب بدلًا منها.',
  'other-bytes': 'البايتات التي تلقتها الصفحة ليست بايتات هذا الملف.',
  'other-length': 'ما تلقته الصفحة ليس بطول هذا الملف.',
  'other-shape': 'للصورة في الصفحة شكل غير شكل الصورة في هذا الملف.',
};
