import type { VoterCatalog } from '../../catalog.ts';

export const WARNINGS: VoterCatalog['warnings'] = {
  'uncovered-affects-picture': 'Die Signatur deckt einige Bytes nicht, die das Aussehen des Bildes ändern können.',
  'uncovered-orientation': 'Nicht gedeckt sind EXIF-Daten, die sagen können, wie das Bild gedreht wird.',
  'uncovered-colours': 'Nicht gedeckt ist ein Farbprofil, das jede Farbe ändern kann.',
  'uncovered-further-pictures':
    'Nicht gedeckt sind weitere Bilder oder ihre Beschreibung (Helligkeit, Tiefe), die ändern können, was helle Bildschirme zeigen.',
  'uncovered-offsets': 'Nicht gedeckt ist eine Tabelle, die sagt, in welcher Folge die Teile gezeigt werden.',
  'part-missing':
    'Die Datei wurde mit weiteren Bildern oder einem Film signiert, die herausgenommen wurden. Was blieb, ist unverändert.',
  'ingredient-failed': 'Die Angaben von etwas, woraus diese Datei gemacht ist, halten nicht.',
  'ingredient-untrusted': 'Etwas, woraus diese Datei gemacht ist, wurde von jemandem auf keiner Liste signiert.',
  'identity-unconfirmed':
    'Die Angaben nennen auch eine Person oder Organisation, und nichts, was wir prüfen können, bestätigt diesen Namen.',
  'hostile-text':
    'Ein Titel oder Name enthält versteckte oder irreführende Zeichen. Versteckte sind als Codes gezeigt; Buchstaben, die nur wie andere aussehen, stehen da, wie sie sind.',
  'several-manifests':
    'Die Datei trägt weitere Angaben, auf die nichts verweist. Sie werden nicht beurteilt und gehören nicht zur Vorgeschichte.',
  'format-mismatch': 'Die Angaben wurden für eine andere Art Datei gemacht.',
  'signer-expired-without-time-stamp':
    'Das Zertifikat ist jetzt nicht gültig, und kein Zeitstempel zeigt, dass signiert wurde, als es gültig war. Alten Dateien geschieht das von selbst.',
  'interim-list':
    'Der Unterzeichner steht auf der älteren Übergangsliste, eingefroren im Januar 2026, und nicht auf der C2PA-Liste.',
  'user-list':
    'Der Unterzeichner steht auf einer Liste, die Whence von Hand hinzugefügt wurde, nicht auf der C2PA-Liste.',
  'trailing-bytes': 'Nach dem Ende des Bildes folgen Daten, die die Signatur nicht deckt.',
  'uncovered-metadata': 'Die Signatur deckt einige Metadaten nicht. Sie ändern das Bild nicht.',
  'revocation-not-checked': 'Die Datei zeigt nicht, ob das Zertifikat widerrufen wurde, und Whence fragt niemanden.',
  'revoked-since-signing':
    'Das Zertifikat wurde seither zurückgenommen, aus einem Grund, der früher Signiertes nicht berührt.',
  'signer-incident':
    'Zertifikate dieses Unterzeichners wurden nach einem bekannten Vorfall zurückgenommen. Eine Signatur damit zeigt wenig.',
  'authority-revoked':
    'Die Stelle, die das Zertifikat des Unterzeichners ausstellte, wurde selbst widerrufen; ihre Liste steht für den Unterzeichner nicht mehr ein.',
  'origin-overclaimed':
    'Ein Produkt, das hier signiert hat, sagt, wie ein Bild entstand, obwohl sein Eintrag in der Produktliste das nicht zulässt.',
  'unsigned-ai-mark':
    'Unsignierte Metadaten sagen, dass KI benutzt wurde. Jeder kann einen solchen Vermerk setzen oder entfernen.',
  'remote-manifest': 'Die Datei verweist auf Angaben anderswo. Whence hat sie nicht geholt.',
  'insecure-transport': 'Die Datei kam über eine unverschlüsselte Verbindung.',
  'trust-list-old': 'Die Vertrauenslisten wurden seit mehr als einem Monat nicht erneuert.',
};
