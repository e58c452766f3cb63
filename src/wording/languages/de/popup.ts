import type { VoterCatalog } from '../../catalog.ts';

export const MEDIA_KINDS: VoterCatalog['mediaKinds'] = {
  image: 'Bild: {sentence}',
  video: 'Video: {sentence}',
  poster: 'Vorschaubild eines Videos: {sentence}',
  background: 'Hintergrundbild: {sentence}',
  'svg-image': 'Bild in einer Zeichnung: {sentence}',
  document: 'Geöffnete Datei: {sentence}',
  link: 'Verlinkte Datei: {sentence}',
};

export const COUNTS: VoterCatalog['counts'] = {
  items: { one: '{count} Bild oder Video', other: '{count} Bilder und Videos' },
  omitted: {
    one: '{count} weiteres ist auf der Seite und nicht aufgeführt.',
    other: '{count} weitere sind auf der Seite und nicht aufgeführt.',
  },
  notes: { one: 'Inspizieren · {count} Hinweis', other: 'Inspizieren · {count} Hinweise' },
  checking: { one: 'Noch {count} zu prüfen', other: 'Noch {count} zu prüfen' },
};

export const POPUP: VoterCatalog['popup'] = {
  noItems: 'Noch keine Bilder oder Videos',
  checkSite: '{site} prüfen',
  allowSite: 'Auf {site} erlauben',
  inspect: 'Inspizieren',
  itemsTitle: 'Bilder und Videos auf dieser Seite',
  inView: 'Jetzt im Blick',
  elsewhere: 'Sonst auf der Seite',
  filterTitle: 'Zeigen',
  filterAll: 'Alle',
  filterCredentials: 'Signiert',
  filterOrigin: 'KI, Kamera',
  filterOpen: 'Nicht geprüft',
  recheck: 'Neu prüfen',
  show: 'Zeigen',
  showOnPage: 'Zeigen auf der Seite',
  badges: 'Bilder auf der Seite kennzeichnen',
  quiet: 'Ruhe: nur prüfen, wenn ich frage',
  quietSite: 'Ruhe auf {site}',
  siteFacts: 'Was diese Website mit Angaben macht',
  sidePanel: 'Neben der Seite offen halten',
  options: 'Einstellungen',
  help: 'Wie man das liest',
  election: 'Wahlinformationen',
  links: 'Mehr von Whence',
  loading: 'Die Liste wird gelesen',
  longText: 'Große Videos brauchen eine Weile. Der Rest der Liste wartet nicht auf sie.',
  emptyTitle: 'Noch keine Bilder oder Videos auf dieser Seite gefunden',
  emptyText: 'Scrollen Sie: Bilder und Videos werden aufgelistet, wenn sie in die Nähe des Sichtbaren kommen.',
  emptyFilterTitle: 'Nichts passt zu dieser Auswahl',
  emptyCredentialsTitle: 'Hier trägt nichts signierte Angaben',
  emptyFilterText: 'Das ist der Normalfall: Die meisten Websites entfernen sie. Über die Bilder sagt es nichts.',
  notPermittedTitle: 'Whence sieht sich diese Website nicht an',
  notPermittedText:
    'Um hier Bilder zu prüfen, braucht Whence Ihre Erlaubnis, diese Website zu lesen und ihre Bilder noch einmal zu holen. Was es findet, bleibt in Ihrem Browser.',
  siteOffTitle: 'Das Prüfen ist hier ausgeschaltet',
  siteOffText:
    'Schalten Sie es oben ein, oder klicken Sie mit rechts auf ein Bild und wählen Sie „Content Credentials inspizieren“.',
  impossibleTitle: 'Whence kann diese Seite nicht ansehen',
  impossibleText: 'Browser lassen keine Erweiterung an ihre eigenen Seiten und an ihre Erweiterungsläden.',
  refused: 'Die Erlaubnis wurde nicht gegeben. Nichts hat sich geändert.',
};
