import type { VoterCatalog } from '../../catalog.ts';

const BROKEN =
  'No se puede confiar en lo que dicen las credenciales. Puede ser un error sin mala intención del programa que las hizo. No dice nada sobre lo que muestra la imagen.';
const BROKEN_NEXT = 'Trate el archivo como uno sin credenciales y búsquelo en su origen.';
const LISTED = 'El archivo es, byte por byte, lo que firmó quien se nombra, hasta donde alcanza la firma.';

export const ROWS: VoterCatalog['rows'] = {
  'listed-c2pa': {
    sentence: 'Sin cambios desde que {name} lo firmó.',
    meaning: `${LISTED} Si lo que muestra es así, le toca juzgarlo a usted.`,
    next: 'Pregúntese si cree a este firmante y si el texto corresponde a la imagen.',
  },
  'listed-interim': {
    sentence: 'Sin cambios desde que {name} lo firmó.',
    meaning: `${LISTED} El firmante está en la lista antigua, congelada y sin actualizar.`,
    next: 'Pregúntese si cree a este firmante y busque una copia más reciente firmada por alguien de la lista C2PA.',
  },
  'listed-user': {
    sentence: 'Sin cambios desde que {name} lo firmó.',
    meaning: `${LISTED} El firmante solo figura en lista porque alguien añadió una a Whence.`,
    next: 'Pregunte quién añadió esa lista y por qué; está en los ajustes.',
  },
  'partly-listed-history': {
    sentence:
      'Sin cambios desde que {name} lo firmó, pero parte de su historia la firmó alguien que no está en ninguna lista.',
    meaning: `${LISTED} Pero la parte que firmó alguien que no está en ninguna lista no está confirmada.`,
    next: 'Mire abajo qué parte es y tómela como palabra de un desconocido.',
  },
  'partly-listed-identity': {
    sentence: 'Sin cambios desde que {name} lo firmó, pero nombra a alguien más a quien nada confirma.',
    meaning: `${LISTED} Pero el otro nombre no está confirmado.`,
    next: 'No repita ese otro nombre como un hecho; pregunte a esa persona u organización.',
  },
  unlisted: {
    sentence: 'Sin cambios desde que se firmó, pero el firmante no está en ninguna lista de confianza.',
    meaning:
      'La firma se sostiene, pero cualquiera puede firmar con cualquier nombre. Tome el nombre y lo que dice como no confirmados.',
    next: 'Busque la misma imagen en una fuente que conozca o pregunte al editor de quién es la firma.',
  },
  'changed-listed': {
    sentence: 'Este archivo no es como {name} lo firmó.',
    meaning:
      'El archivo difiere de lo firmado. Muchas cosas inocentes lo causan, como un sitio que reduce las imágenes; también alterar la imagen.',
    next: 'Busque la copia que publicó el firmante y compare las dos.',
  },
  'changed-unlisted': {
    sentence: 'Este archivo no es como lo dejó su firmante.',
    meaning:
      'El archivo difiere de lo firmado y el firmante no está en ninguna lista. Reducirlo o guardarlo de nuevo lo causa igual que alterarlo.',
    next: BROKEN_NEXT,
  },
  expired: {
    sentence: 'El certificado del firmante no era válido en el momento que cuenta.',
    meaning:
      'Los certificados valen un tiempo limitado, y nada muestra que se firmó dentro de él. Por eso no se puede confiar en las credenciales. A los archivos viejos sin sello de tiempo les pasa por sí solo.',
    next: 'Pida al editor una copia con sello de tiempo y busque la misma imagen en una fuente que conozca.',
  },
  revoked: {
    sentence: 'El certificado del firmante fue revocado.',
    meaning:
      'Quien emitió el certificado lo retiró, por ejemplo porque robaron su clave. Así que no se puede confiar en lo que dicen estas credenciales.',
    next: 'Trate el archivo como uno sin credenciales. El inspector muestra cuándo se retiró.',
  },
  'unknown-to-issuer': {
    sentence: 'El emisor no conoce el certificado del firmante.',
    meaning: 'Quien figura como emisor respondió que no lo conoce, así que nadie responde por la firma.',
    next: BROKEN_NEXT,
  },
  'binding-missing': {
    sentence: 'Nada une las credenciales a los bytes de este archivo.',
    meaning: 'Las credenciales pueden estar bien, pero podrían venir de otro archivo.',
    next: BROKEN_NEXT,
  },
  'signature-broken': {
    sentence: 'Las credenciales no tienen una firma válida.',
    meaning: BROKEN,
    next: BROKEN_NEXT,
  },
  'certificate-wrong': {
    sentence: 'El certificado del firmante falta o no cumple las reglas.',
    meaning: 'Por eso nada confirma quién firmó. Puede ser un error sin mala intención de quien lo emitió o lo usó.',
    next: BROKEN_NEXT,
  },
  'statement-broken': {
    sentence: 'Algo en las credenciales no corresponde a lo que se firmó o a las reglas.',
    meaning: BROKEN,
    next: BROKEN_NEXT,
  },
  'history-broken': {
    sentence: 'Parte de la historia que cuentan las credenciales no se sostiene.',
    meaning:
      'Por eso tampoco se sostiene el conjunto. Puede ser un error sin mala intención del programa que unió las partes.',
    next: 'Mire en el inspector qué parte es y busque esa imagen en su origen.',
  },
  'identity-broken': {
    sentence: 'Lo que debería confirmar un nombre además del firmante no confirma a nadie.',
    meaning: 'No repita nada de lo que dicen las credenciales.',
    next: 'Si se nombra a alguien además del firmante, pregúntele si conoce este archivo.',
  },
  unreadable: {
    sentence: 'El archivo o sus credenciales no se pueden leer o no están hechos como pide la norma.',
    meaning: 'Puede causarlo un programa defectuoso o una descarga cortada. No dice nada sobre la imagen.',
    next: 'Vuelva a obtener el archivo o pida otra copia a quien lo publicó.',
  },
  none: {
    sentence: 'Este archivo no lleva credenciales de contenido. La mayoría de los sitios las quitan.',
    meaning:
      'Es lo normal: pocos programas las añaden y la mayoría de los sitios las quitan. No dice nada sobre cómo se hizo la imagen ni sobre lo que muestra.',
    next: 'Busque el primer lugar que la publicó y copias más antiguas.',
  },
  'not-checked': {
    sentence: null,
    meaning: 'Whence no llegó a ningún resultado sobre este archivo. Eso no dice nada sobre la imagen.',
    next: null,
  },
  checking: {
    sentence: 'Leyendo el archivo y sus credenciales.',
    meaning: 'El archivo se lee en su propio equipo.',
    next: 'Espere un momento: los archivos grandes tardan más.',
  },
};

export const REASONS: VoterCatalog['reasons'] = {
  network: {
    sentence: 'No se pudo obtener el archivo de su dirección.',
    next: 'Compruébelo otra vez, o guarde el archivo y ábralo aquí.',
  },
  'too-large': {
    sentence: 'El archivo es más grande de lo que Whence lee por sí solo.',
    next: 'Guarde el archivo y ábralo aquí.',
  },
  timeout: {
    sentence: 'Obtener el archivo tardó demasiado.',
    next: 'Compruébelo otra vez, o guarde el archivo y ábralo aquí.',
  },
  'not-permitted': {
    sentence: 'Whence no tiene permiso para obtener archivos del sitio que sirve este.',
    next: 'Permita el sitio, o guarde el archivo y ábralo aquí.',
  },
  'private-address': {
    sentence: 'La dirección está en una red privada, donde Whence no mira por encargo de una página.',
    next: 'Guarde el archivo y ábralo aquí.',
  },
  stream: {
    sentence: 'La página muestra esto sin un archivo que se pueda comprobar.',
    next: 'Busque la misma imagen o el mismo vídeo como archivo en su origen.',
  },
  limit: {
    sentence: 'Se alcanzó un límite que protege su navegador de archivos y páginas hostiles.',
    next: 'Compruébelo otra vez o pida otra copia a quien publicó el archivo.',
  },
  'internal-error': {
    sentence: 'Whence cometió un error al comprobar.',
    next: 'Compruébelo otra vez. Si se repite, avísenos.',
  },
  remote: {
    sentence: 'El archivo solo enlaza a credenciales guardadas en otro lugar, y Whence no sigue esos enlaces.',
    next: 'Pida a quien lo publicó una copia con sus credenciales.',
  },
  unsupported: {
    sentence: 'Whence no conoce este tipo de archivo o de dirección.',
    next: 'Busque otra copia en su origen.',
  },
  unavailable: { sentence: 'No se pudo leer el archivo.', next: 'Compruébelo otra vez o abra otra copia.' },
  'no-media': {
    sentence: 'Este archivo solo contiene credenciales, sin la imagen a la que pertenecen.',
    next: 'Busque la imagen en su origen.',
  },
  identity: {
    sentence:
      'Las credenciales nombran a alguien que solo otro servidor podría confirmar, y Whence no pregunta por su cuenta.',
    next: 'Inspecciónelo: allí se muestra lo que se pudo comprobar sin preguntar a nadie.',
  },
  'on-request': {
    sentence: 'Aquí Whence no obtiene nada por sí solo: está el modo silencio o la conexión ahorra datos.',
    next: 'Compruébelo ahora o apague el modo silencio.',
  },
  'served-differently': {
    sentence: 'La página recibió otro archivo que Whence, así que no se puede decir nada de lo que muestra.',
    next: 'Guarde la imagen desde la página y ábrala aquí.',
  },
};

export const ITS_SIGNER = 'su firmante';

export const UNREADABLE = 'Este archivo o sus credenciales no se pueden leer.';
