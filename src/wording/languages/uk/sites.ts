import type { VoterCatalog } from '../../catalog.ts';

export const SITES: VoterCatalog['sites'] = {
  delivered: {
    removed: '{site} вилучає Content Credentials із того, що показує. Зображення без них тут звичайне.',
    kept: '{site} зберігає Content Credentials у тому, що показує.',
    varies: '{site} зберігає Content Credentials у частині того, що показує, а з решти вилучає.',
    'not-known': 'Що {site} робить із Content Credentials, невідомо. Більшість сайтів їх вилучає.',
  },
  ownLabels: {
    ai: '{site} читає їх під час завантаження й може показати власну позначку, якщо в них ідеться про ШІ.',
    camera: '{site} читає їх під час завантаження й може показати власну позначку, якщо в них ідеться про камеру.',
    credentials: '{site} читає їх під час завантаження й може показати власний знак.',
    'not-known': null,
  },
  factSources: {
    'site-statement': 'За словами самого сайту ({month}).',
    'outside-test': 'За сторонньою перевіркою ({month}).',
    'public-software': 'За його відкритим програмним кодом ({month}).',
  },
  siteUnknown: 'Про цей сайт нічого не відомо. Більшість сайтів вилучає Content Credentials із того, що показує.',
};
