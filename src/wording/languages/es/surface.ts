import type { VoterCatalog } from '../../catalog.ts';

export const TRUST_LISTS: VoterCatalog['trustLists'] = {
  c2pa: 'Lista de confianza C2PA',
  interim: 'Lista provisional (congelada en enero de 2026)',
  user: 'Una lista propia',
  'user-passed-on': 'Una lista añadida a mano por quien hizo este informe',
  none: 'En ninguna lista de confianza',
};

export const ORIGIN_MEANINGS: VoterCatalog['originMeanings'] = {
  'ai-generated': 'Las credenciales dicen que un modelo generativo hizo esto.',
  'ai-edited': 'Las credenciales dicen que partes de esto vienen de un modelo generativo. No tiene por qué ser todo.',
  'camera-captured': 'Las credenciales dicen que una cámara captó esto y no registran IA desde entonces.',
  unsaid:
    'Whence no puede saber por las credenciales si una cámara captó esto o si la IA hizo algo de ello. No se descarta ni lo uno ni lo otro.',
};

export const BONDS: VoterCatalog['bonds'] = {
  0: 'Sobre el archivo de esta dirección; la página puede mostrar otra cosa.',
  1: 'El archivo coincide con lo que cargó la página en tamaño o forma.',
  2: 'Se comparó la imagen de la página con el archivo.',
  3: 'El archivo es el que cargó la página.',
  4: 'Son los mismos bytes que recibió la página.',
  unset: 'No se miró cómo se relaciona el archivo con lo que muestra la página.',
};

export const SIGNER_LINES: VoterCatalog['signerLines'] = {
  time: 'Firmado el {time}',
  certificate: 'Certificado de {certificate}',
  'time-certificate': 'Firmado el {time} con el certificado de {certificate}',
  signer: 'Firmado por {signer}',
  'signer-time': 'Firmado por {signer} el {time}',
  'signer-certificate': 'Firmado por {signer} con el certificado de {certificate}',
  'signer-time-certificate': 'Firmado por {signer} el {time} con el certificado de {certificate}',
};

export const SURFACE: VoterCatalog['surface'] = {
  product: 'Whence',
  warningsTitle: 'Conviene saber',
  signedBy: 'Firmado por',
  signedOn: 'Firmado',
  editedWith: 'Pasos registrados:',
  edits: 'Pasos registrados: {edits}',
  alwaysTrue: 'Las credenciales de contenido dicen de dónde viene un archivo, no si lo que muestra es así.',
  retry: 'Intentar de nuevo',
  readOf: '{read} leídos de {total} ({percent})',
  readSoFar: '{read} leídos hasta ahora',
  stop: 'Detener',
  noAnswerTitle: 'Whence no respondió',
  noAnswerText: 'La parte de Whence que trabaja en segundo plano no respondió. Eso no dice nada de ninguna imagen.',
};
