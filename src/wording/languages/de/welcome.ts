import type { Parts } from '../../parts.ts';

export const WELCOME: Parts['guide']['welcome'] = {
  name: 'Willkommen',
  headline: 'Woher kommt dieses Bild?',
  lead: 'Manche Bilder und Videos tragen Content Credentials: einen signierten Vermerk, wer sie gemacht hat und was seither mit ihnen geschah. Whence liest diese Vermerke dort, wo Ihnen die Bilder begegnen.',
  points: [
    {
      title: 'Es prüft, während Sie scrollen',
      text: 'Auf den unterstützten Websites bekommen Bilder mit Content Credentials ein kleines Wort an der Ecke. Der Knopf in der Leiste zeigt alles, was auf der Seite ist.',
    },
    {
      title: 'Es antwortet, wenn Sie fragen',
      text: 'Klicken Sie mit rechts auf ein beliebiges Bild und wählen Sie „Content Credentials inspizieren“. Sie sehen, wer es signiert hat, woraus es gemacht ist, und jede Prüfung.',
    },
    {
      title: 'Es sagt, was es nicht weiß',
      text: 'Die meisten Bilder tragen keine Content Credentials, weil die meisten Websites sie entfernen. Das sagt nichts über ein Bild, und Whence sagt das auch.',
    },
  ],
  signsTitle: 'Die vier Zeichen',
  privacyTitle: 'Was bei Ihnen bleibt',
  privacy:
    'Alles wird auf Ihrem eigenen Rechner geprüft. Es gibt keinen Server von uns, kein Konto und keine Statistik. Bilder werden noch einmal dort geholt, wo die Seite sie herhat, ohne Ihre Cookies.',
  askTitle: 'Wo darf Whence hinsehen?',
  ask: 'Um Bilder auf X, Facebook, Instagram, Threads, LinkedIn, TikTok, YouTube, Reddit, Bluesky, Mastodon, Telegram und WhatsApp zu prüfen, muss Whence diese Websites lesen und ihre Bilder holen.',
  allow: 'Auf diesen Websites',
  allowAll: 'Auf allen Websites',
  allowAllNote:
    'Auf allen Websites: Ihr Browser fragt nach mehr, denn Whence könnte dann jede Seite lesen, die Sie besuchen, und die Bilder darauf prüfen.',
  onlyClick: 'Nur, wenn ich klicke',
  onlyClickNote:
    'Nur, wenn ich klicke: Nichts wird von selbst gelesen. Klicken Sie mit rechts auf ein Bild, um es zu prüfen.',
  allowed: 'Erlaubt. Whence ist bereit.',
  allowedAll: 'Auf allen Websites erlaubt. Whence ist bereit.',
  clickChosen: 'Whence wartet, bis Sie klicken.',
  refused: 'Nicht erlaubt, und das ist in Ordnung: Der Rechtsklick auf ein Bild geht trotzdem.',
  tryTitle: 'Probieren Sie es',
  tryLead:
    'Drei Kopien eines Bildes. Whence prüft sie jetzt, hier auf Ihrem Computer. Wählen Sie eine und lesen Sie, was es sagt.',
  trySample:
    'Das Bild kommt mit Whence und ist von Whence selbst signiert. Keine Liste kennt diesen Unterzeichner, und Whence sagt das.',
  tryMeaning: 'Was das bedeutet',
  tryNext: 'Was Sie tun können',
  help: 'Wie man das liest',
  later: 'Sie können das jederzeit in den Einstellungen ändern.',
  settings: 'Einstellungen',
  tryInspector: 'Mit einer Datei probieren',
};
