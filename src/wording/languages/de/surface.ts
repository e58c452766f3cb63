import type { VoterCatalog } from '../../catalog.ts';

export const TRUST_LISTS: VoterCatalog['trustLists'] = {
  c2pa: 'C2PA-Vertrauensliste',
  interim: 'Übergangsliste (eingefroren Januar 2026)',
  user: 'Eine eigene Liste',
  'user-passed-on': 'Eine Liste, die der Ersteller dieses Berichts selbst hinzugefügt hat',
  none: 'Auf keiner Vertrauensliste',
};

export const ORIGIN_MEANINGS: VoterCatalog['originMeanings'] = {
  'ai-generated': 'Die Angaben sagen, dass ein generatives Modell dies gemacht hat.',
  'ai-edited': 'Die Angaben sagen, dass Teile davon aus einem generativen Modell stammen. Das muss nicht alles sein.',
  'camera-captured': 'Die Angaben sagen, dass eine Kamera dies aufnahm, und vermerken seither keine KI.',
  unsaid:
    'Ob eine Kamera dies aufnahm oder KI etwas davon gemacht hat, kann Whence den Angaben nicht entnehmen. Beides bleibt möglich.',
};

export const BONDS: VoterCatalog['bonds'] = {
  0: 'Über die Datei an dieser Adresse; die Seite kann etwas anderes zeigen.',
  1: 'Die Datei passt in Größe oder Form zu dem, was die Seite geladen hat.',
  2: 'Das Bild auf der Seite wurde mit der Datei verglichen.',
  3: 'Die Seite hat diese Datei geladen.',
  4: 'Das sind genau die Bytes, die die Seite bekam.',
  unset: 'Wie sich die Datei zu dem verhält, was die Seite zeigt, wurde nicht angesehen.',
};

export const SIGNER_LINES: VoterCatalog['signerLines'] = {
  time: 'Signiert am {time}',
  certificate: 'Zertifikat von {certificate}',
  'time-certificate': 'Signiert am {time} mit dem Zertifikat von {certificate}',
  signer: 'Signiert von {signer}',
  'signer-time': 'Signiert von {signer} am {time}',
  'signer-certificate': 'Signiert von {signer} mit dem Zertifikat von {certificate}',
  'signer-time-certificate': 'Signiert von {signer} am {time} mit dem Zertifikat von {certificate}',
};

export const SURFACE: VoterCatalog['surface'] = {
  product: 'Whence',
  warningsTitle: 'Außerdem zu wissen',
  signedBy: 'Signiert von',
  signedOn: 'Signiert am',
  editedWith: 'Vermerkte Schritte:',
  edits: 'Vermerkte Schritte: {edits}',
  alwaysTrue: 'Content Credentials sagen, woher eine Datei kommt, nicht, ob es so ist, wie sie zeigt.',
  retry: 'Noch einmal',
  readOf: '{read} von {total} gelesen ({percent})',
  readSoFar: '{read} bisher gelesen',
  stop: 'Abbrechen',
  noAnswerTitle: 'Whence hat nicht geantwortet',
  noAnswerText:
    'Der Teil von Whence, der im Hintergrund arbeitet, hat nicht geantwortet. Das sagt nichts über irgendein Bild.',
};
