import type { VoterCatalog } from '../../catalog.ts';

export const BOND_NOTES: VoterCatalog['bondNotes'] = {
  'page-worker': 'Між сторінкою та серверами стоїть її скрипт, і він міг відповісти замість них.',
  'other-bytes': 'Байти, які отримала сторінка, не є байтами цього файлу.',
  'other-length': 'Те, що отримала сторінка, має іншу довжину, ніж цей файл.',
  'other-shape': 'Зображення на сторінці має іншу форму, ніж у цьому файлі.',
};
