import type { VoterCatalog } from '../../catalog.ts';

export const ACTIONS: VoterCatalog['actions'] = {
  'c2pa.adjustedColor': 'cores ajustadas',
  'c2pa.color_adjustments': 'cores ajustadas',
  'c2pa.converted': 'convertido',
  'c2pa.cropped': 'recortado',
  'c2pa.deleted': 'partes apagadas',
  'c2pa.drawing': 'desenhado por cima',
  'c2pa.edited': 'editado',
  'c2pa.edited.metadata': 'metadados editados',
  'c2pa.filtered': 'com filtro',
  'c2pa.orientation': 'girado ou espelhado',
  'c2pa.placed': 'outras imagens inseridas',
  'c2pa.published': 'publicado',
  'c2pa.removed': 'partes removidas',
  'c2pa.resized': 'redimensionado',
  'c2pa.transcoded': 'transcodificado',
  'c2pa.trimmed': 'encurtado',
  'c2pa.watermarked': 'com marca d’água',
};
