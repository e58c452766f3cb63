import type { VoterCatalog } from '../../catalog.ts';

export const SITES: VoterCatalog['sites'] = {
  delivered: {
    removed: '{site} enlève les Content Credentials de ce qu’il montre. Une image sans elles est ici le cas normal.',
    kept: '{site} garde les Content Credentials dans ce qu’il montre.',
    varies: '{site} garde les Content Credentials dans une partie de ce qu’il montre et les enlève du reste.',
    'not-known': 'On ne sait pas ce que {site} fait des Content Credentials. La plupart des sites les enlèvent.',
  },
  ownLabels: {
    ai: '{site} les lit à l’envoi et peut montrer sa propre étiquette s’il y est question d’IA.',
    camera: '{site} les lit à l’envoi et peut montrer sa propre étiquette s’il y est question d’un appareil photo.',
    credentials: '{site} les lit à l’envoi et peut montrer sa propre marque.',
    'not-known': null,
  },
  factSources: {
    'site-statement': 'Selon le site lui-même, {month}.',
    'outside-test': 'Selon un test fait par d’autres, {month}.',
    'public-software': 'Selon son logiciel public, {month}.',
  },
  siteUnknown: 'On ne sait rien de ce site. La plupart des sites enlèvent les Content Credentials.',
};
