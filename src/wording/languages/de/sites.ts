import type { VoterCatalog } from '../../catalog.ts';

export const SITES: VoterCatalog['sites'] = {
  delivered: {
    removed: '{site} entfernt Content Credentials aus dem, was es zeigt. Ein Bild ohne sie ist hier der Normalfall.',
    kept: '{site} behält Content Credentials in dem, was es zeigt.',
    varies: '{site} behält Content Credentials in einem Teil dessen, was es zeigt, und entfernt sie aus dem Rest.',
    'not-known': 'Was {site} mit Content Credentials macht, ist nicht bekannt. Die meisten Websites entfernen sie.',
  },
  ownLabels: {
    ai: '{site} liest sie beim Hochladen und zeigt vielleicht ein eigenes Etikett, wenn sie von KI sprechen.',
    camera:
      '{site} liest sie beim Hochladen und zeigt vielleicht ein eigenes Etikett, wenn sie von einer Kamera sprechen.',
    credentials: '{site} liest sie beim Hochladen und zeigt vielleicht ein eigenes Zeichen.',
    'not-known': null,
  },
  factSources: {
    'site-statement': 'Nach Angabe der Website, {month}.',
    'outside-test': 'Nach einem Test anderer, {month}.',
    'public-software': 'Nach ihrer öffentlichen Software, {month}.',
  },
  siteUnknown: 'Über diese Website ist nichts bekannt. Die meisten Websites entfernen Content Credentials.',
};
