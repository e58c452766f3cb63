import type { Parts } from '../../parts.ts';

export const ELECTION: Parts['election'] = {
  name: 'Wahlinformationen',
  lead: 'Wo man fragt, wenn ein Bild sagt, wann, wo oder wie zu wählen sei. Diese Seite geht ohne Netz und hat mit keinem Befund zu tun.',
  country: 'Land',
  authority: 'Amtliche Wahlbehörde',
  voters: 'Für Wählende',
  purposes: {
    register: 'Sich zum Wählen eintragen oder den Eintrag nachsehen',
    where: 'Wo gewählt wird',
    both: 'Sich zum Wählen eintragen, den Eintrag nachsehen und wo gewählt wird',
  },
  observers: 'Unabhängige Beobachter',
  factCheckers: 'Anerkannte Faktenprüfer',
  accreditations: {
    ifcn: 'Geführt als Unterzeichner des Kodex des International Fact-Checking Network',
    efcsn: 'Geführt als Mitglied des European Fact-Checking Standards Network',
  },
  accreditationNote:
    'Die Anerkennung wird jedes Jahr erneuert. Sehen Sie beim Netzwerk nach, bevor Sie sich darauf verlassen.',
  none: 'Nichts, was eine öffentliche Quelle bestätigt.',
  asOf: 'Stand: {month}. Eine Website, die Sie öffnen, erfährt Ihre Internetadresse, wie bei jedem Besuch.',
  sources: 'Quellen',
  correct:
    'Stimmt etwas nicht? Jedes Land ist eine kleine Datei dieser freien Software, und Berichtigungen sind willkommen.',
  missingTitle: 'Ihr Land ist nicht dabei',
  missing:
    'Fragen Sie die Behörde, die dort, wo Sie leben, Wahlen abhält, über deren eigene Website und nicht über einen Verweis in einem Beitrag.',
};
