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
  inspectMenu: 'Herkunftsangaben untersuchen',
  toolbar: {
    nothing: 'Whence: hier bisher keine Herkunftsangaben gefunden',
    found: {
      one: 'Whence: {count} Eintrag mit Herkunftsangaben',
      other: 'Whence: {count} Einträge mit Herkunftsangaben',
    },
    broken: {
      one: 'Whence: Einträge mit Herkunftsangaben: {found}; bei {count} halten sie nicht',
      other: 'Whence: Einträge mit Herkunftsangaben: {found}; bei {count} halten sie nicht',
    },
  },
};
