import type { VoterCatalog } from '../../catalog.ts';

export const ACTIONS: VoterCatalog['actions'] = {
  'c2pa.adjustedColor': 'couleurs réglées',
  'c2pa.color_adjustments': 'couleurs réglées',
  'c2pa.converted': 'converti',
  'c2pa.cropped': 'recadré',
  'c2pa.deleted': 'parties supprimées',
  'c2pa.drawing': 'dessiné',
  'c2pa.edited': 'retouché',
  'c2pa.edited.metadata': 'métadonnées modifiées',
  'c2pa.filtered': 'filtré',
  'c2pa.orientation': 'tourné ou retourné',
  'c2pa.placed': 'autres images insérées',
  'c2pa.published': 'publié',
  'c2pa.removed': 'parties enlevées',
  'c2pa.resized': 'redimensionné',
  'c2pa.transcoded': 'transcodé',
  'c2pa.trimmed': 'raccourci',
  'c2pa.watermarked': 'filigrané',
};
