import type { VoterCatalog } from '../catalog.ts';

const BROKEN =
  'Auf das, was die Angaben sagen, ist kein Verlass. Das kann ein ehrlicher Fehler des Programms sein, das sie gemacht hat. Über das Bild sagt es nichts.';
const BROKEN_NEXT = 'Behandeln Sie die Datei wie eine ohne Angaben und suchen Sie sie an ihrer Quelle.';
const LISTED = 'Die Datei ist Byte für Byte, was der Genannte signiert hat, so weit die Signatur reicht.';
const AGAIN = 'Prüfen Sie noch einmal, oder speichern Sie die Datei und öffnen Sie sie hier.';
const SAVE = 'Speichern Sie die Datei und öffnen Sie sie hier.';

export const GERMAN: VoterCatalog = {
  marks: {
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
  },
  actions: {
    'c2pa.adjustedColor': 'Farben angepasst',
    'c2pa.color_adjustments': 'Farben angepasst',
    'c2pa.converted': 'umgewandelt',
    'c2pa.cropped': 'beschnitten',
    'c2pa.deleted': 'Teile gelöscht',
    'c2pa.drawing': 'bemalt',
    'c2pa.edited': 'bearbeitet',
    'c2pa.edited.metadata': 'Metadaten bearbeitet',
    'c2pa.filtered': 'gefiltert',
    'c2pa.orientation': 'gedreht oder gespiegelt',
    'c2pa.placed': 'andere Bilder eingesetzt',
    'c2pa.published': 'veröffentlicht',
    'c2pa.removed': 'Teile entfernt',
    'c2pa.resized': 'Größe geändert',
    'c2pa.transcoded': 'umkodiert',
    'c2pa.trimmed': 'gekürzt',
    'c2pa.watermarked': 'mit Wasserzeichen',
  },
  bondNotes: {
    'page-worker':
      'Ein Programm der Seite steht zwischen ihr und den Servern und kann an deren Stelle geantwortet haben.',
    'other-bytes': 'Die Bytes, die die Seite bekam, sind nicht die dieser Datei.',
    'other-length': 'Was die Seite bekam, ist nicht so lang wie diese Datei.',
    'other-shape': 'Das Bild auf der Seite hat eine andere Form als das in dieser Datei.',
  },
  rows: {
    'listed-c2pa': {
      sentence: 'Unverändert, seit {name} es signiert hat.',
      meaning: `${LISTED} Ob es so ist, wie es zeigt, müssen Sie beurteilen.`,
      next: 'Fragen Sie sich, ob Sie diesem Unterzeichner glauben und ob der Text zum Bild passt.',
    },
    'listed-interim': {
      sentence: 'Unverändert, seit {name} es signiert hat.',
      meaning: `${LISTED} Der Unterzeichner steht auf der älteren Liste, die eingefroren ist und nicht mehr gepflegt wird.`,
      next: 'Fragen Sie sich, ob Sie diesem Unterzeichner glauben, und suchen Sie eine Kopie von jemandem auf der C2PA-Liste.',
    },
    'listed-user': {
      sentence: 'Unverändert, seit {name} es signiert hat.',
      meaning: `${LISTED} Der Unterzeichner steht nur auf einer Liste, die diesem Browser hinzugefügt wurde.`,
      next: 'Fragen Sie, wer diese Liste hinzugefügt hat und warum; die Einstellungen zeigen sie.',
    },
    'partly-listed-history': {
      sentence:
        'Unverändert, seit {name} es signiert hat, aber ein Teil der Vorgeschichte ist von jemandem auf keiner Liste signiert.',
      meaning:
        'Der Unterzeichner steht auf einer Liste, aber die Datei stützt sich auch auf jemanden auf keiner, und dieser Teil ist unbestätigt.',
      next: 'Sehen Sie unten, welcher Teil das ist, und nehmen Sie ihn als Wort eines Fremden.',
    },
    'partly-listed-identity': {
      sentence: 'Unverändert, seit {name} es signiert hat, aber es nennt noch jemanden, den nichts bestätigt.',
      meaning: 'Der Unterzeichner steht auf einer Liste, aber die Datei nennt auch jemanden, den nichts bestätigt.',
      next: 'Geben Sie den anderen Namen nicht als Tatsache weiter; fragen Sie dort nach.',
    },
    unlisted: {
      sentence: 'Unverändert, seit es signiert wurde, aber der Unterzeichner steht auf keiner Vertrauensliste.',
      meaning:
        'Die Signatur hält, aber jeder kann unter jedem Namen signieren. Nehmen Sie den Namen und das Gesagte als unbestätigt.',
      next: 'Suchen Sie dasselbe Bild bei einer Quelle, die Sie kennen, oder fragen Sie den Herausgeber, wessen Signatur das ist.',
    },
    'changed-listed': {
      sentence: 'Diese Datei ist nicht so, wie {name} sie signiert hat.',
      meaning:
        'Die Datei weicht von dem ab, was signiert wurde. Viel Harmloses tut das, etwa eine Website, die Bilder verkleinert; das Bild zu verändern tut es auch.',
      next: 'Suchen Sie die Kopie, die der Unterzeichner veröffentlicht hat, und vergleichen Sie.',
    },
    'changed-unlisted': {
      sentence: 'Diese Datei ist nicht so, wie ihr Unterzeichner sie verließ.',
      meaning:
        'Die Datei weicht von dem ab, was signiert wurde, und der Unterzeichner steht auf keiner Liste. Verkleinern und neu Speichern tun das wie Verändern.',
      next: BROKEN_NEXT,
    },
    expired: {
      sentence: 'Das Zertifikat ist abgelaufen, und kein Zeitstempel zeigt, dass vorher signiert wurde.',
      meaning: 'Zertifikate enden nach ein, zwei Jahren. Alten Dateien geschieht das von selbst.',
      next: 'Bitten Sie den Herausgeber um eine Kopie mit Zeitstempel, und suchen Sie das Bild bei einer Quelle, die Sie kennen.',
    },
    revoked: {
      sentence: 'Das Zertifikat des Unterzeichners wurde widerrufen.',
      meaning:
        'Wer es ausgestellt hat, nahm es zurück, zum Beispiel weil der Schlüssel gestohlen wurde. Auf nichts damit Signiertes ist Verlass.',
      next: 'Behandeln Sie die Datei wie eine ohne Angaben. Der Inspektor zeigt, wann es zurückgenommen wurde.',
    },
    'unknown-to-issuer': {
      sentence: 'Der Aussteller kennt das Zertifikat des Unterzeichners nicht.',
      meaning: 'Wer als Aussteller genannt ist, antwortet, er kenne es nicht. Für die Signatur steht also niemand ein.',
      next: BROKEN_NEXT,
    },
    'binding-missing': {
      sentence: 'Nichts bindet die Angaben an die Bytes dieser Datei.',
      meaning: 'Die Angaben mögen in Ordnung sein, könnten aber von einer anderen Datei stammen.',
      next: BROKEN_NEXT,
    },
    'signature-broken': { sentence: 'Die Signatur hält nicht.', meaning: BROKEN, next: BROKEN_NEXT },
    'certificate-wrong': {
      sentence: 'Das Zertifikat des Unterzeichners folgt den Regeln nicht.',
      meaning: 'Es bestätigt daher niemanden. Das kann ein ehrlicher Fehler des Ausstellers sein.',
      next: BROKEN_NEXT,
    },
    'statement-broken': {
      sentence: 'Eine Aussage ist nicht die, die signiert wurde.',
      meaning: BROKEN,
      next: BROKEN_NEXT,
    },
    'history-broken': {
      sentence: 'Ein Teil der Vorgeschichte hält nicht.',
      meaning:
        'Deshalb hält auch das Ganze nicht. Das kann ein ehrlicher Fehler des Programms sein, das die Teile zusammenfügte.',
      next: 'Sehen Sie im Inspektor, welcher Teil das ist, und suchen Sie dieses Bild an seiner Quelle.',
    },
    'identity-broken': {
      sentence: 'Was einen Namen neben dem Unterzeichner bestätigen soll, hält nicht.',
      meaning: 'Geben Sie nichts von dem weiter, was die Angaben sagen.',
      next: 'Fragen Sie die genannte Person oder Organisation, ob sie diese Datei kennt.',
    },
    unreadable: {
      sentence: 'Die Angaben in dieser Datei sind nicht lesbar.',
      meaning:
        'Sie sind da und lassen sich nicht zu Ende lesen. Eine abgebrochene Übertragung tut das, ein fehlerhaftes Programm auch. Über das Bild sagt es nichts.',
      next: 'Holen Sie die Datei noch einmal, oder bitten Sie um eine andere Kopie.',
    },
    none: {
      sentence: 'Diese Datei trägt keine Content Credentials. Die meisten Websites entfernen sie.',
      meaning:
        'Das ist der Normalfall: Wenige Programme fügen sie hinzu, und die meisten Websites entfernen sie. Es sagt nichts darüber, wie das Bild entstand oder was es zeigt.',
      next: 'Suchen Sie, wo es zuerst erschien, und ältere Kopien desselben Bildes.',
    },
    'not-checked': {
      sentence: null,
      meaning: 'Whence konnte diese Datei nicht ansehen. Das sagt nichts über das Bild.',
      next: null,
    },
    checking: {
      sentence: 'Die Datei und ihre Angaben werden gelesen.',
      meaning: 'Die Datei wird auf Ihrem eigenen Rechner gelesen.',
      next: 'Bei großen Dateien dauert das einen Moment.',
    },
  },
  reasons: {
    network: { sentence: 'Die Datei war unter ihrer Adresse nicht zu holen.', next: AGAIN },
    'too-large': { sentence: 'Die Datei ist größer, als Whence von selbst liest.', next: SAVE },
    timeout: { sentence: 'Das Holen der Datei dauerte zu lange.', next: AGAIN },
    'not-permitted': {
      sentence: 'Whence darf von dieser Website nichts holen.',
      next: 'Erlauben Sie die Website, oder speichern Sie die Datei und öffnen Sie sie hier.',
    },
    'private-address': {
      sentence: 'Die Adresse liegt in einem privaten Netz, in das Whence für eine Seite nicht schaut.',
      next: SAVE,
    },
    stream: {
      sentence: 'Der Spieler bekommt das Video in Stücken, es gibt also keine Datei zu prüfen.',
      next: 'Suchen Sie dasselbe Video als Datei an seiner Quelle.',
    },
    limit: {
      sentence: 'Die Datei erreicht eine Grenze, die Ihren Browser schützt.',
      next: 'Fragen Sie, wer sie veröffentlicht hat.',
    },
    'internal-error': {
      sentence: 'Whence hat beim Prüfen selbst einen Fehler gemacht.',
      next: 'Prüfen Sie noch einmal. Geschieht es wieder, melden Sie es bitte.',
    },
    remote: {
      sentence: 'Die Datei verweist nur auf Angaben anderswo, und Whence folgt solchen Verweisen nicht.',
      next: 'Bitten Sie um eine Kopie, die ihre Angaben trägt.',
    },
    unsupported: {
      sentence: 'Whence kennt diese Art Datei nicht.',
      next: 'Suchen Sie das Bild in einem anderen Format an seiner Quelle.',
    },
    unavailable: {
      sentence: 'Die Datei war nicht zu lesen.',
      next: 'Prüfen Sie noch einmal, oder öffnen Sie eine andere Kopie.',
    },
    'no-media': {
      sentence: 'Diese Datei enthält nur Angaben, ohne das Bild, zu dem sie gehören.',
      next: 'Suchen Sie das Bild an seiner Quelle.',
    },
    identity: {
      sentence:
        'Es wird jemand genannt, den nur ein anderer Server bestätigen könnte, und Whence fragt von sich aus niemanden.',
      next: 'Inspizieren Sie es: Was sich prüfen ließ, steht dort.',
    },
    'on-request': {
      sentence: 'Hier holt Whence nichts von selbst: Ruhemodus oder Datensparen ist an.',
      next: 'Prüfen Sie jetzt, oder schalten Sie den Ruhemodus aus.',
    },
    'served-differently': {
      sentence: 'Die Seite bekam eine andere Datei als Whence, also lässt sich über das Gezeigte nichts sagen.',
      next: 'Speichern Sie das Bild von der Seite und öffnen Sie es hier.',
    },
  },
  itsSigner: 'sein Unterzeichner',
  unreadable: 'Die Angaben in dieser Datei sind nicht lesbar.',
  warnings: {
    'uncovered-affects-picture': 'Die Signatur deckt einige Bytes nicht, die das Aussehen des Bildes ändern können.',
    'uncovered-orientation': 'Nicht gedeckt sind EXIF-Daten, die sagen können, wie das Bild gedreht wird.',
    'uncovered-colours': 'Nicht gedeckt ist ein Farbprofil, das jede Farbe ändern kann.',
    'uncovered-further-pictures':
      'Nicht gedeckt sind weitere Bilder oder ihre Beschreibung (Helligkeit, Tiefe), die die Anzeige ändern können.',
    'uncovered-offsets': 'Nicht gedeckt ist eine Tabelle, die sagt, in welcher Folge die Teile gezeigt werden.',
    'part-missing':
      'Die Datei wurde mit weiteren Bildern oder einem Film signiert, die herausgenommen wurden. Was blieb, ist unverändert.',
    'ingredient-failed': 'Die Angaben von etwas, woraus diese Datei gemacht ist, halten nicht.',
    'ingredient-untrusted': 'Etwas, woraus diese Datei gemacht ist, wurde von jemandem auf keiner Liste signiert.',
    'identity-unconfirmed': 'Es wird auch eine Person oder Organisation genannt, und nichts bestätigt diesen Namen.',
    'hostile-text': 'Ein Titel oder Name enthält versteckte oder irreführende Zeichen. Sie sind als Codes gezeigt.',
    'several-manifests': 'Die Datei trägt weitere Angaben, auf die nichts verweist. Sie werden nicht beurteilt.',
    'format-mismatch': 'Die Angaben wurden für eine andere Art Datei gemacht.',
    'signer-expired-without-time-stamp':
      'Das Zertifikat ist abgelaufen, und kein Zeitstempel zeigt, dass vorher signiert wurde. Alten Dateien geschieht das von selbst.',
    'interim-list':
      'Der Unterzeichner steht auf der älteren Übergangsliste, eingefroren im Januar 2026, und nicht auf der C2PA-Liste.',
    'user-list':
      'Der Unterzeichner steht auf einer Liste, die diesem Browser hinzugefügt wurde, nicht auf der C2PA-Liste.',
    'trailing-bytes': 'Nach dem Ende des Bildes folgen Daten, die die Signatur nicht deckt.',
    'uncovered-metadata': 'Die Signatur deckt einige Metadaten nicht. Sie ändern das Bild nicht.',
    'revocation-not-checked': 'Die Datei zeigt nicht, ob das Zertifikat widerrufen wurde, und Whence fragt niemanden.',
    'revoked-since-signing':
      'Das Zertifikat wurde seither zurückgenommen, aus einem Grund, der früher Signiertes nicht berührt.',
    'signer-incident':
      'Zertifikate dieses Unterzeichners wurden nach einem bekannten Vorfall zurückgenommen. Eine Signatur damit zeigt wenig.',
    'authority-revoked':
      'Die Stelle, die das Zertifikat ausstellte, wurde selbst widerrufen; ihre Liste steht für den Unterzeichner nicht mehr ein.',
    'origin-overclaimed':
      'Das signierende Produkt sagt, wie das Bild entstand, obwohl sein Eintrag in der Produktliste das nicht zulässt.',
    'unsigned-ai-mark':
      'Unsignierte Metadaten sagen, dass KI benutzt wurde. Jeder kann einen solchen Vermerk setzen oder entfernen.',
    'remote-manifest': 'Die Datei verweist auch auf Angaben anderswo. Whence hat sie nicht geholt.',
    'insecure-transport': 'Die Datei kam über eine unverschlüsselte Verbindung.',
    'trust-list-old': 'Die Vertrauenslisten wurden seit mehr als einem Monat nicht erneuert.',
  },
  trustLists: {
    c2pa: 'C2PA-Vertrauensliste',
    interim: 'Übergangsliste (eingefroren Januar 2026)',
    user: 'Eine eigene Liste',
    none: 'Auf keiner Vertrauensliste',
  },
  originMeanings: {
    'ai-generated': 'Der Unterzeichner sagt, dass ein generatives Modell dieses Bild gemacht hat.',
    'ai-edited':
      'Der Unterzeichner sagt, dass Teile dieses Bildes aus einem generativen Modell stammen. Das muss nicht das ganze sein.',
    'camera-captured': 'Der Unterzeichner sagt, dass eine Kamera dieses Bild aufnahm, und vermerkt seither keine KI.',
    unsaid:
      'Ob eine Kamera dieses Bild aufnahm oder KI etwas davon gemacht hat, kann Whence den Angaben nicht entnehmen. Beides bleibt möglich.',
  },
  bonds: {
    0: 'Über die Datei an dieser Adresse; die Seite kann etwas anderes zeigen.',
    1: 'Die Datei passt in Größe und Form zu dem, was die Seite geladen hat.',
    2: 'Das Bild auf der Seite wurde mit der Datei verglichen.',
    3: 'Die Datei ist die, die die Seite geladen hat.',
    4: 'Das sind genau die Bytes, die die Seite bekam.',
    unset: 'Wie sich die Datei zu dem verhält, was die Seite zeigt, wurde nicht angesehen.',
  },
  signerLines: {
    time: 'Signiert am {time}',
    certificate: 'Zertifikat von {certificate}',
    'time-certificate': 'Signiert am {time} mit dem Zertifikat von {certificate}',
    signer: 'Signiert von {signer}',
    'signer-time': 'Signiert von {signer} am {time}',
    'signer-certificate': 'Signiert von {signer} mit dem Zertifikat von {certificate}',
    'signer-time-certificate': 'Signiert von {signer} am {time} mit dem Zertifikat von {certificate}',
  },
  surface: {
    product: 'Whence',
    warningsTitle: 'Außerdem zu wissen',
    signedBy: 'Signiert von',
    signedOn: 'Signiert am',
    editedWith: 'Vermerkte Bearbeitungen:',
    edits: 'Vermerkte Bearbeitungen: {edits}',
    alwaysTrue: 'Content Credentials sagen, woher eine Datei kommt, nicht, ob es so ist, wie sie zeigt.',
    retry: 'Noch einmal',
    noAnswerTitle: 'Whence hat nicht geantwortet',
    noAnswerText:
      'Der Teil von Whence, der im Hintergrund arbeitet, hat nicht geantwortet. Mit der Seite ist alles in Ordnung.',
  },
  mediaKinds: {
    image: 'Bild: {sentence}',
    video: 'Video: {sentence}',
    poster: 'Vorschaubild eines Videos: {sentence}',
    background: 'Hintergrundbild: {sentence}',
    'svg-image': 'Bild in einer Zeichnung: {sentence}',
    document: 'Geöffnete Datei: {sentence}',
    link: 'Verlinkte Datei: {sentence}',
  },
  counts: {
    items: { one: '{count} Bild oder Video', other: '{count} Bilder und Videos' },
    omitted: {
      one: '{count} weiteres ist auf der Seite und nicht aufgeführt.',
      other: '{count} weitere sind auf der Seite und nicht aufgeführt.',
    },
    notes: { one: 'Inspizieren · {count} Hinweis', other: 'Inspizieren · {count} Hinweise' },
    checking: { one: 'Noch {count} zu prüfen', other: 'Noch {count} zu prüfen' },
  },
  popup: {
    noItems: 'Noch nichts gefunden',
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
    filterOpen: 'Ungeprüft',
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
    election: 'Zum Wählen',
    links: 'Mehr von Whence',
    loading: 'Die Liste wird gelesen',
    longText: 'Große Videos brauchen eine Weile. Der Rest der Liste ist schon da.',
    emptyTitle: 'Auf dieser Seite noch nichts gefunden',
    emptyText: 'Scrollen Sie: Bilder und Videos werden geprüft, wenn sie in die Nähe des Sichtbaren kommen.',
    emptyFilterTitle: 'Nichts passt zu dieser Auswahl',
    emptyCredentialsTitle: 'Hier trägt nichts signierte Angaben',
    emptyFilterText: 'Das ist der Normalfall: Die meisten Websites entfernen sie. Über die Bilder sagt es nichts.',
    notPermittedTitle: 'Whence sieht sich diese Website nicht an',
    notPermittedText:
      'Um hier Bilder zu prüfen, braucht Whence Ihre Erlaubnis, diese Website zu lesen und ihre Bilder noch einmal zu holen. Nichts verlässt Ihren Browser zu jemand anderem.',
    siteOffTitle: 'Das Prüfen ist hier ausgeschaltet',
    siteOffText: 'Schalten Sie es oben ein, oder klicken Sie mit rechts auf ein Bild und inspizieren Sie es.',
    impossibleTitle: 'Keine Erweiterung darf diese Seite ansehen',
    impossibleText: 'Browser behalten ihre eigenen Seiten und ihre Läden für sich.',
    refused: 'Die Erlaubnis wurde nicht gegeben. Nichts hat sich geändert.',
  },
  sites: {
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
  },
};
