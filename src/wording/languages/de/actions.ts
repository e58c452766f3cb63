import type { VoterCatalog } from '../../catalog.ts';

export const ACTIONS: VoterCatalog['actions'] = {
  'c2pa.adjustedColor': 'Farben angepasst',
  'c2pa.color_adjustments': 'Farben angepasst',
  'c2pa.converted': 'umgewandelt',
  'c2pa.cropped': 'beschnitten',
  'c2pa.deleted': 'Teile gelöscht',
  'c2pa.drawing': 'bemalt',
  'c2pa.edited': 'bearbeitet',
  'c2pa.edited.metadata': 'Metadaten bearbeitet',
  'c2pa.filtered': 'gefiltert',
  'c2pa.orientation': 'gedreht oder gespiegelt',
  'c2pa.placed': 'andere Bilder eingesetzt',
  'c2pa.published': 'veröffentlicht',
  'c2pa.removed': 'Teile entfernt',
  'c2pa.resized': 'Größe geändert',
  'c2pa.transcoded': 'umkodiert',
  'c2pa.trimmed': 'gekürzt',
  'c2pa.watermarked': 'mit Wasserzeichen',
};
