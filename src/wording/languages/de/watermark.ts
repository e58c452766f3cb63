import type { Parts } from '../../parts.ts';

export const WATERMARK_WORDS: Parts['watermark'] = {
  title: 'Unsichtbare Wasserzeichen',
  lead: 'Manche Hersteller verstecken in den Bildpunkten eine Zahl (TrustMark, von Adobe), die zu den Angaben zurückführt. Whence kann in diesem Browser nach einer suchen; das Bild wird nirgendwohin gesendet. Dazu braucht es ein Modell, eine Datei, die Whence nicht mitbringt.',
  models: {
    none: 'Hier ist kein Modell behalten.',
    published: 'TrustMark {variant}, die veröffentlichte Datei, {size}',
    own: 'Ein eigenes Modell, {size}. Sein SHA-256 beginnt mit {hash}.',
    remove: 'Entfernen',
    removed: 'Entfernt.',
    fetch: 'TrustMark {variant} holen ({size})',
    variants:
      'TrustMark P und Q sind zwei Arten von Zeichen, jede liest nur ihr eigenes Modell; Adobe selbst benutzt P.',
    import: 'Ein Modell von diesem Rechner öffnen',
    privateWindow: 'Aus einem privaten Fenster wird kein Modell geholt oder behalten.',
  },
  consent:
    '{host} wird um die Datei {file} ({size}) gebeten. Es erfährt Ihre Internetadresse und dass jemand diese Datei will, und nichts von einem Bild. Die Datei wird nur behalten, wenn ihre Länge und ihr SHA-256 die vermerkten sind.',
  agree: 'Holen',
  disagree: 'Nichts holen',
  fetching: 'Das Modell wird geholt',
  cancel: 'Abbrechen',
  kept: 'Das Modell ist in diesem Browser behalten. Entfernen können Sie es hier und in den Einstellungen.',
  notPermitted: 'Der Browser durfte diesen Server nicht fragen. Nichts wurde geholt.',
  ownWarning:
    'Diese Datei ist keines der veröffentlichten Modelle: Ihr SHA-256 ist {hash}. Whence kann damit lesen, als Verfahren {method}, aber nicht sagen, wofür sie gemacht wurde. Was sie liest, ist nur so gut wie der, von dem Sie die Datei haben.',
  ownAgree: 'Trotzdem benutzen',
  ownDisagree: 'Lassen',
  problems: {
    unreadable: 'Diese Datei ist kein Modell, oder etwas darin ist nicht, wie es sein muss.',
    unsupported: 'Dieses Modell verlangt etwas, das Whence nicht kann ({detail}).',
    limit: 'Dieses Modell kostet mehr, als Whence einem Modell zugesteht ({detail}).',
    'other-file': 'Was ankam, ist nicht die veröffentlichte Datei. Es wurde nicht behalten.',
    damaged: 'Das behaltene Modell hat sich seither geändert. Es wurde entfernt und nicht benutzt.',
    storage: 'Der Browser behält hier keine Datei ({detail}).',
  },
  fetchProblems: {
    network: 'Der Server war nicht zu erreichen.',
    timeout: 'Die Datei kam nicht rechtzeitig.',
    'too-large': 'Die Datei ist zu groß.',
    redirect: 'Der Server wollte Whence zu einer anderen Adresse schicken. Dem wurde nicht gefolgt.',
    refused: 'Der Server hat die Datei nicht herausgegeben.',
    cancelled: 'Abgebrochen. Nichts wurde behalten.',
  },
  look: 'Nach einem Wasserzeichen suchen',
  looking: 'Es wird nach einem Wasserzeichen gesucht',
  stopped: 'Angehalten.',
  nothing: 'Es wurde kein Wasserzeichen gelesen. Das sagt nichts über das Bild.',
  notDrawable: 'Diese Datei lässt sich nicht zeichnen.',
  failed: 'Whence konnte nicht nachsehen. Das sagt nichts über das Bild.',
  plausible:
    'Eine Zahl wurde gelesen: {value} (Verfahren {method}). Für sich zeigt sie nichts: Das tun nur Angaben, die dieselbe Zahl nennen, und ein Verzeichnis hat sie vielleicht.',
  doubtful:
    'Eine Zahl wurde gelesen, die der Zufall oft hervorbringt: {value} (Verfahren {method}). Vermutlich ist es keine. Ein Verzeichnis weiß vielleicht mehr.',
  byOwnModel: 'Gelesen hat sie ein eigenes Modell, kein veröffentlichtes.',
  signpost: 'Es sagt, wo man noch suchen kann, und Whence kann nicht lesen, was dort liegt: {lists}.',
  notListed: '{host} sagt nicht, dass es dieses Verfahren kennt.',
  noResolver: 'Kein Verzeichnis ist eingerichtet. Unten lässt sich eines hinzufügen.',
  disclosure:
    '{host} bekommt die gelesene Zahl, {bytes} Bytes lang, und nie das Bild. Es erfährt Ihre Internetadresse und dass jemand diese Zahl sucht.',
  recovered:
    'Angaben wiedergefunden: Diese Kopie trägt keine. Die Zahl in ihren Bildpunkten führte {host} zu Angaben, signiert von {signer}. Sie beschreiben eine andere Datei; diese Kopie hat andere Bytes und lässt sich daran nicht prüfen. Ein Wasserzeichen lässt sich auf andere Bilder kopieren: Sehen Sie beide an.',
  otherNumber: 'Das Verzeichnis lieferte Angaben eines anderen Bildes: Sie nennen eine andere Zahl.',
  numberNotNamed: 'Nichts in ihnen nennt diese Zahl: Dass sie zusammengehören, ist das Wort des Verzeichnisses.',
  keptTitle: 'Modelle, die Wasserzeichen lesen',
  keptNote:
    'Sie wurden im Inspektor geholt oder geöffnet, liegen allein in diesem Browser und werden nur benutzt, wenn Sie es verlangen.',
};
