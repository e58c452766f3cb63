import type { Parts } from '../../parts.ts';

export const MARKS: Parts['marks'] = {
  badges: {
    trusted: 'Unterzeichner gelistet',
    'unknown-signer': 'Unterzeichner ungelistet',
    'partly-listed': 'Teilweise gelistet',
    changed: 'Seit Signatur geändert',
    invalid: 'Angaben halten nicht',
    none: 'Keine Angaben',
    'not-checked': 'Nicht geprüft',
    checking: 'Wird geprüft…',
  },
  origins: {
    'ai-generated': 'KI-generiert',
    'ai-edited': 'KI-bearbeitet',
    'camera-captured': 'Mit Kamera aufgenommen',
  },
  badgeWithOrigin: '{badge} · {origin}',
  badgeTitle: 'Whence: {badge}. Der Knopf in der Leiste zeigt das Nähere.',
  inspectMenu: 'Content Credentials inspizieren',
  toolbar: {
    nothing: 'Whence: hier bisher keine Content Credentials gefunden',
    found: {
      one: 'Whence: {count} Eintrag mit Content Credentials',
      other: 'Whence: {count} Einträge mit Content Credentials',
    },
    broken: {
      one: 'Whence: Einträge mit Content Credentials: {found}; bei {count} halten sie nicht',
      other: 'Whence: Einträge mit Content Credentials: {found}; bei {count} halten sie nicht',
    },
  },
};
