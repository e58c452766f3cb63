import type { VoterCatalog } from '../../catalog.ts';

const BROKEN =
  'Auf das, was die Angaben sagen, ist kein Verlass. Das kann ein ehrlicher Fehler des Programms sein, das sie gemacht hat. Über das Bild sagt es nichts.';
const BROKEN_NEXT = 'Behandeln Sie die Datei wie eine ohne Angaben und suchen Sie sie an ihrer Quelle.';
const LISTED = 'Die Datei ist Byte für Byte, was der Genannte signiert hat, so weit die Signatur reicht.';
const AGAIN = 'Prüfen Sie noch einmal, oder speichern Sie die Datei und öffnen Sie sie hier.';
const SAVE = 'Speichern Sie die Datei und öffnen Sie sie hier.';

export const ROWS: VoterCatalog['rows'] = {
  'listed-c2pa': {
    sentence: 'Unverändert, seit {name} es signiert hat.',
    meaning: `${LISTED} Ob es so ist, wie es zeigt, müssen Sie beurteilen.`,
    next: 'Fragen Sie sich, ob Sie diesem Unterzeichner glauben und ob der Text zum Bild passt.',
  },
  'listed-interim': {
    sentence: 'Unverändert, seit {name} es signiert hat.',
    meaning: `${LISTED} Der Unterzeichner steht auf der älteren Liste, die eingefroren ist und nicht mehr gepflegt wird.`,
    next: 'Fragen Sie sich, ob Sie diesem Unterzeichner glauben, und suchen Sie eine neuere Kopie, signiert von jemandem auf der C2PA-Liste.',
  },
  'listed-user': {
    sentence: 'Unverändert, seit {name} es signiert hat.',
    meaning: `${LISTED} Der Unterzeichner gilt nur als gelistet, weil jemand Whence eine Liste hinzugefügt hat.`,
    next: 'Fragen Sie, wer diese Liste hinzugefügt hat und warum; die Einstellungen zeigen sie.',
  },
  'partly-listed-history': {
    sentence:
      'Unverändert, seit {name} es signiert hat, aber ein Teil der Vorgeschichte ist von jemandem auf keiner Liste signiert.',
    meaning: `${LISTED} Aber der Teil, den jemand auf keiner Liste signiert hat, ist unbestätigt.`,
    next: 'Sehen Sie unten, welcher Teil das ist, und nehmen Sie ihn als Wort eines Fremden.',
  },
  'partly-listed-identity': {
    sentence: 'Unverändert, seit {name} es signiert hat, aber es nennt noch jemanden, den nichts bestätigt.',
    meaning: `${LISTED} Aber der andere Name ist unbestätigt.`,
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
    sentence: 'Diese Datei ist nicht so, wie ihr Unterzeichner sie hinterließ.',
    meaning:
      'Die Datei weicht von dem ab, was signiert wurde, und der Unterzeichner steht auf keiner Liste. Verkleinern und neu Speichern tun das wie Verändern.',
    next: BROKEN_NEXT,
  },
  expired: {
    sentence: 'Das Zertifikat des Unterzeichners war zu der Zeit, die zählt, nicht gültig.',
    meaning:
      'Zertifikate gelten nur eine Zeit lang, und nichts zeigt, dass in dieser Zeit signiert wurde. Also ist auf die Angaben kein Verlass. Alten Dateien ohne Zeitstempel geschieht das von selbst.',
    next: 'Bitten Sie den Herausgeber um eine Kopie mit Zeitstempel, und suchen Sie das Bild bei einer Quelle, die Sie kennen.',
  },
  revoked: {
    sentence: 'Das Zertifikat des Unterzeichners wurde widerrufen.',
    meaning:
      'Wer es ausgestellt hat, nahm es zurück, zum Beispiel weil der Schlüssel gestohlen wurde. Auf diese Angaben ist also kein Verlass.',
    next: 'Behandeln Sie die Datei wie eine ohne Angaben. Der Inspektor zeigt, wann das Zertifikat zurückgenommen wurde.',
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
  'signature-broken': { sentence: 'Die Angaben haben keine gültige Signatur.', meaning: BROKEN, next: BROKEN_NEXT },
  'certificate-wrong': {
    sentence: 'Das Zertifikat des Unterzeichners fehlt oder folgt den Regeln nicht.',
    meaning:
      'Daher bestätigt nichts, wer signiert hat. Das kann ein ehrlicher Fehler dessen sein, der es ausgestellt oder benutzt hat.',
    next: BROKEN_NEXT,
  },
  'statement-broken': {
    sentence: 'Etwas in den Angaben passt nicht zu dem, was signiert wurde, oder nicht zu den Regeln.',
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
    sentence: 'Was einen Namen neben dem Unterzeichner bestätigen soll, bestätigt niemanden.',
    meaning: 'Geben Sie nichts von dem weiter, was die Angaben sagen.',
    next: 'Ist neben dem Unterzeichner jemand genannt, so fragen Sie dort, ob man diese Datei kennt.',
  },
  unreadable: {
    sentence: 'Die Datei oder ihre Angaben sind nicht lesbar oder nicht so gebaut, wie die Norm es verlangt.',
    meaning: 'Ein fehlerhaftes Programm oder eine abgebrochene Übertragung kann das tun. Über das Bild sagt es nichts.',
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
    meaning: 'Whence kam zu keinem Befund über diese Datei. Das sagt nichts über das Bild.',
    next: null,
  },
  checking: {
    sentence: 'Die Datei und ihre Angaben werden gelesen.',
    meaning: 'Die Datei wird auf Ihrem eigenen Rechner gelesen.',
    next: 'Warten Sie einen Moment: Große Dateien brauchen länger.',
  },
};

export const REASONS: VoterCatalog['reasons'] = {
  network: { sentence: 'Die Datei war unter ihrer Adresse nicht zu holen.', next: AGAIN },
  'too-large': { sentence: 'Die Datei ist größer, als Whence von selbst liest.', next: SAVE },
  timeout: { sentence: 'Das Holen der Datei dauerte zu lange.', next: AGAIN },
  'not-permitted': {
    sentence: 'Whence darf von der Website, die diese Datei liefert, nichts holen.',
    next: 'Erlauben Sie die Website, oder speichern Sie die Datei und öffnen Sie sie hier.',
  },
  'private-address': {
    sentence: 'Die Adresse liegt in einem privaten Netz, in das Whence für eine Seite nicht schaut.',
    next: SAVE,
  },
  stream: {
    sentence: 'Die Seite zeigt dies ohne eine Datei, die sich prüfen ließe.',
    next: 'Suchen Sie dasselbe Bild oder Video als Datei an seiner Quelle.',
  },
  limit: {
    sentence: 'Eine Grenze ist erreicht, die Ihren Browser vor feindlichen Dateien und Seiten schützt.',
    next: 'Prüfen Sie noch einmal, oder bitten Sie dort um eine andere Kopie, wo die Datei veröffentlicht wurde.',
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
    sentence: 'Whence kennt diese Art Datei oder Adresse nicht.',
    next: 'Suchen Sie eine andere Kopie an ihrer Quelle.',
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
      'Die Angaben nennen jemanden, den nur ein anderer Server bestätigen könnte, und Whence fragt von sich aus niemanden.',
    next: 'Inspizieren Sie es: Was sich prüfen ließ, ohne jemanden zu fragen, steht dort.',
  },
  'on-request': {
    sentence: 'Hier holt Whence nichts von selbst: Ruhemodus oder Datensparen ist an.',
    next: 'Prüfen Sie jetzt, oder schalten Sie den Ruhemodus aus.',
  },
  'served-differently': {
    sentence: 'Die Seite bekam eine andere Datei als Whence, also lässt sich über das Gezeigte nichts sagen.',
    next: 'Speichern Sie das Bild von der Seite und öffnen Sie es hier.',
  },
};

export const ITS_SIGNER = 'sein Unterzeichner';

export const UNREADABLE = 'Diese Datei oder ihre Angaben sind nicht lesbar.';
