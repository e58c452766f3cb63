import type { VoterCatalog } from '../catalog.ts';

const BROKEN =
  'No se puede confiar en lo que dicen las credenciales. Puede ser un error sin mala intención del programa que las hizo. No dice nada sobre lo que muestra la imagen.';
const BROKEN_NEXT = 'Trate el archivo como uno sin credenciales y búsquelo en su origen.';
const LISTED = 'El archivo es, byte por byte, lo que firmó quien se nombra, hasta donde alcanza la firma.';

export const SPANISH: VoterCatalog = {
  marks: {
    badges: {
      trusted: 'Firmante en lista',
      'unknown-signer': 'Firmante sin lista',
      'partly-listed': 'En lista en parte',
      changed: 'Cambiado tras la firma',
      invalid: 'Credenciales no válidas',
      none: 'Sin credenciales',
      'not-checked': 'Sin comprobar',
      checking: 'Comprobando…',
    },
    origins: {
      'ai-generated': 'Generada con IA',
      'ai-edited': 'Editada con IA',
      'camera-captured': 'Captada con cámara',
    },
  },
  actions: {
    'c2pa.addedText': 'texto añadido',
    'c2pa.adjustedColor': 'colores ajustados',
    'c2pa.changedSpeed': 'velocidad cambiada',
    'c2pa.color_adjustments': 'colores ajustados',
    'c2pa.converted': 'convertido',
    'c2pa.copied': 'copiado',
    'c2pa.created': 'creado',
    'c2pa.cropped': 'recortado',
    'c2pa.deleted': 'partes borradas',
    'c2pa.drawing': 'dibujado encima',
    'c2pa.dubbed': 'doblado',
    'c2pa.edited': 'editado',
    'c2pa.edited.metadata': 'metadatos editados',
    'c2pa.enhanced': 'mejorado',
    'c2pa.filtered': 'con filtro',
    'c2pa.formatted': 'cambiado de formato',
    'c2pa.managed': 'archivado',
    'c2pa.mastered': 'masterizado',
    'c2pa.mixed': 'mezclado',
    'c2pa.opened': 'abierto',
    'c2pa.orientation': 'girado o volteado',
    'c2pa.placed': 'otras imágenes insertadas',
    'c2pa.printed': 'impreso',
    'c2pa.produced': 'producido',
    'c2pa.published': 'publicado',
    'c2pa.redacted': 'información retirada',
    'c2pa.remixed': 'remezclado',
    'c2pa.removed': 'partes quitadas',
    'c2pa.repackaged': 'reempaquetado',
    'c2pa.resized': 'cambiado de tamaño',
    'c2pa.resized.proportional': 'cambiado de tamaño',
    'c2pa.saved': 'guardado',
    'c2pa.transcoded': 'transcodificado',
    'c2pa.translated': 'traducido',
    'c2pa.trimmed': 'acortado',
    'c2pa.unknown': 'cambiado de un modo no dicho',
    'c2pa.version_updated': 'versión actualizada',
    'c2pa.watermarked': 'con marca de agua',
    'c2pa.watermarked.bound': 'con marca de agua',
    'c2pa.watermarked.unbound': 'con marca de agua',
    'font.edited': 'letra editada',
  },
  bondNotes: {
    'page-worker': 'Un programa de la página está entre ella y los servidores, y pudo responder en su lugar.',
    'other-bytes': 'Los bytes que recibió la página no son los de este archivo.',
    'other-length': 'Lo que recibió la página no tiene la longitud de este archivo.',
    'other-shape': 'La imagen de la página tiene otra forma que la de este archivo.',
  },
  rows: {
    'listed-c2pa': {
      sentence: 'Sin cambios desde que {name} lo firmó.',
      meaning: `${LISTED} Si lo que muestra es así, le toca juzgarlo a usted.`,
      next: 'Pregúntese si cree a este firmante y si el texto corresponde a la imagen.',
    },
    'listed-interim': {
      sentence: 'Sin cambios desde que {name} lo firmó.',
      meaning: `${LISTED} El firmante está en la lista antigua, congelada y sin actualizar.`,
      next: 'Pregúntese si cree a este firmante y busque una copia firmada por alguien de la lista C2PA.',
    },
    'listed-user': {
      sentence: 'Sin cambios desde que {name} lo firmó.',
      meaning: `${LISTED} El firmante solo figura en una lista añadida a este navegador.`,
      next: 'Pregunte quién añadió esa lista y por qué; está en los ajustes.',
    },
    'partly-listed-history': {
      sentence:
        'Sin cambios desde que {name} lo firmó, pero parte de su historia la firmó alguien que no está en ninguna lista.',
      meaning:
        'El firmante está en una lista, pero el archivo se apoya también en alguien que no lo está, y esa parte no está confirmada.',
      next: 'Mire abajo qué parte es y tómela como palabra de un desconocido.',
    },
    'partly-listed-identity': {
      sentence: 'Sin cambios desde que {name} lo firmó, pero nombra a alguien más a quien nada confirma.',
      meaning: 'El firmante está en una lista, pero el archivo nombra también a alguien a quien nada confirma.',
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
      sentence: 'El certificado ha vencido y ningún sello de tiempo muestra que se firmó antes.',
      meaning: 'Los certificados vencen en uno o dos años. A los archivos viejos les pasa por sí solo.',
      next: 'Pida al editor una copia con sello de tiempo y busque la misma imagen en una fuente que conozca.',
    },
    revoked: {
      sentence: 'El certificado del firmante fue revocado.',
      meaning:
        'Quien emitió el certificado lo retiró, por ejemplo porque robaron su clave. Nada firmado con él es fiable.',
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
      sentence: 'La firma de las credenciales no se sostiene.',
      meaning: BROKEN,
      next: BROKEN_NEXT,
    },
    'certificate-wrong': {
      sentence: 'El certificado del firmante no cumple las reglas.',
      meaning: 'Por eso no confirma a nadie. Puede ser un error sin mala intención de quien lo emitió.',
      next: BROKEN_NEXT,
    },
    'statement-broken': { sentence: 'Una declaración no es la que se firmó.', meaning: BROKEN, next: BROKEN_NEXT },
    'history-broken': {
      sentence: 'Parte de la historia que cuentan las credenciales no se sostiene.',
      meaning:
        'Por eso tampoco se sostiene el conjunto. Puede ser un error sin mala intención del programa que unió las partes.',
      next: 'Mire en el inspector qué parte es y busque esa imagen en su origen.',
    },
    'identity-broken': {
      sentence: 'Lo que debería confirmar un nombre además del firmante no se sostiene.',
      meaning: 'No repita nada de lo que dicen las credenciales.',
      next: 'Pregunte a la persona u organización nombrada si conoce este archivo.',
    },
    unreadable: {
      sentence: 'Las credenciales de este archivo no se pueden leer.',
      meaning:
        'Están ahí, pero no se leen hasta el final. Lo causa una descarga cortada o un programa defectuoso. No dice nada sobre la imagen.',
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
      meaning: 'Whence no pudo mirar este archivo. Eso no dice nada sobre la imagen.',
      next: null,
    },
    checking: {
      sentence: 'Leyendo el archivo y sus credenciales.',
      meaning: 'El archivo se lee en su propio equipo.',
      next: 'Con archivos grandes tarda un momento.',
    },
  },
  reasons: {
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
      sentence: 'Whence no tiene permiso para obtener archivos de ese sitio.',
      next: 'Permita el sitio, o guarde el archivo y ábralo aquí.',
    },
    'private-address': {
      sentence: 'La dirección está en una red privada, donde Whence no mira por encargo de una página.',
      next: 'Guarde el archivo y ábralo aquí.',
    },
    stream: {
      sentence: 'El reproductor recibe el vídeo por partes, así que no hay archivo que comprobar.',
      next: 'Busque el mismo vídeo como archivo en su origen.',
    },
    limit: {
      sentence: 'El archivo alcanza un límite que protege su navegador de archivos hostiles.',
      next: 'Pregunte a quien lo publicó.',
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
      sentence: 'Whence no conoce este tipo de archivo.',
      next: 'Busque la imagen en otro formato en su origen.',
    },
    unavailable: { sentence: 'No se pudo leer el archivo.', next: 'Compruébelo otra vez o abra otra copia.' },
    'no-media': {
      sentence: 'Este archivo solo contiene credenciales, sin la imagen a la que pertenecen.',
      next: 'Busque la imagen en su origen.',
    },
    identity: {
      sentence:
        'Las credenciales nombran a alguien que solo otro servidor podría confirmar, y Whence no pregunta por su cuenta.',
      next: 'Inspecciónelo: allí se muestra lo que se pudo comprobar.',
    },
    'on-request': {
      sentence: 'Aquí Whence no obtiene nada por sí solo: está el modo silencio o la conexión ahorra datos.',
      next: 'Compruébelo ahora o apague el modo silencio.',
    },
    'served-differently': {
      sentence: 'La página recibió otro archivo que Whence, así que no se puede decir nada de lo que muestra.',
      next: 'Guarde la imagen desde la página y ábrala aquí.',
    },
  },
  itsSigner: 'su firmante',
  unreadable: 'Las credenciales de este archivo no se pueden leer.',
  warnings: {
    'uncovered-affects-picture': 'La firma no cubre algunos bytes que pueden cambiar cómo se dibuja la imagen.',
    'uncovered-orientation': 'No están cubiertos datos EXIF, que pueden decir cómo se gira la imagen.',
    'uncovered-colours': 'No está cubierto un perfil de color, que puede cambiar todos los colores.',
    'uncovered-further-pictures':
      'No están cubiertas otras imágenes o su descripción (brillo, profundidad), que pueden cambiar lo que se ve.',
    'uncovered-offsets': 'No está cubierta una tabla que dice en qué orden se muestran las partes.',
    'part-missing':
      'El archivo se firmó junto con otras imágenes o un vídeo que se quitaron. Lo que queda no ha cambiado.',
    'revoked-since-signing': 'El certificado se retiró después, por un motivo que no afecta a lo firmado antes.',
    'signer-incident':
      'Certificados de este firmante se retiraron tras un incidente conocido. Una firma hecha con uno demuestra poco.',
    'authority-revoked':
      'La autoridad que emitió el certificado del firmante fue revocada, así que su lista ya no responde por él.',
    'origin-overclaimed':
      'El producto que firmó dice cómo surgió la imagen, aunque su entrada en la lista de productos no lo admite.',
    'ingredient-failed': 'Las credenciales de algo con lo que se hizo este archivo no se sostienen.',
    'ingredient-untrusted': 'Algo con lo que se hizo este archivo lo firmó alguien que no está en ninguna lista.',
    'identity-unconfirmed': 'Las credenciales nombran también a una persona u organización que nada confirma.',
    'hostile-text': 'Un título o un nombre contiene caracteres ocultos o engañosos. Se muestran por sus códigos.',
    'several-manifests': 'El archivo lleva otras credenciales a las que nada remite. No se juzgan.',
    'format-mismatch': 'Las credenciales se hicieron para otro tipo de archivo.',
    'signer-expired-without-time-stamp':
      'El certificado ha vencido y ningún sello de tiempo muestra que se firmó antes. A los archivos viejos les pasa por sí solo.',
    'interim-list':
      'El firmante está en la lista provisional antigua, congelada desde enero de 2026, y no en la lista C2PA.',
    'user-list': 'El firmante está en una lista añadida a este navegador, no en la lista C2PA.',
    'trailing-bytes': 'Tras el final de la imagen hay más datos que la firma no cubre.',
    'uncovered-metadata': 'La firma no cubre algunos metadatos. No cambian la imagen.',
    'revocation-not-checked': 'El archivo no muestra si el certificado fue revocado, y Whence no pregunta a nadie.',
    'unsigned-ai-mark': 'Metadatos sin firmar dicen que se usó IA. Cualquiera puede añadir o quitar esa marca.',
    'remote-manifest': 'El archivo enlaza además a credenciales en otro lugar. Whence no las obtuvo.',
    'insecure-transport': 'El archivo llegó por una conexión sin cifrar.',
    'trust-list-old': 'Las listas de confianza no se actualizan desde hace más de un mes.',
  },
  trustLists: {
    c2pa: 'Lista de confianza C2PA',
    interim: 'Lista provisional (congelada en enero de 2026)',
    user: 'Una lista propia',
    none: 'En ninguna lista de confianza',
  },
  originMeanings: {
    'ai-generated': 'Las credenciales dicen que un modelo generativo hizo esta imagen.',
    'ai-edited':
      'Las credenciales dicen que partes de esta imagen vienen de un modelo generativo. No tiene por qué ser toda.',
    'camera-captured': 'Las credenciales dicen que una cámara tomó esta imagen y no registran IA desde entonces.',
    unsaid:
      'Whence no puede saber por las credenciales si una cámara tomó esta imagen o si la IA hizo algo de ella. No se descarta ni lo uno ni lo otro.',
  },
  bonds: {
    0: 'Sobre el archivo de esta dirección; la página puede mostrar otra cosa.',
    1: 'El archivo coincide con lo que cargó la página en tamaño y forma.',
    2: 'Se comparó la imagen de la página con el archivo.',
    3: 'El archivo es el que cargó la página.',
    4: 'Son los mismos bytes que recibió la página.',
    unset: 'No se miró cómo se relaciona el archivo con lo que muestra la página.',
  },
  signerLines: {
    time: 'Firmado el {time}',
    certificate: 'Certificado de {certificate}',
    'time-certificate': 'Firmado el {time} con el certificado de {certificate}',
    signer: 'Firmado por {signer}',
    'signer-time': 'Firmado por {signer} el {time}',
    'signer-certificate': 'Firmado por {signer} con el certificado de {certificate}',
    'signer-time-certificate': 'Firmado por {signer} el {time} con el certificado de {certificate}',
  },
  surface: {
    product: 'Whence',
    warningsTitle: 'Conviene saber',
    signedBy: 'Firmado por',
    signedOn: 'Firmado',
    editedWith: 'Ediciones registradas:',
    edits: 'Ediciones registradas: {edits}',
    alwaysTrue: 'Las credenciales de contenido dicen de dónde viene un archivo, no si lo que muestra es así.',
    retry: 'Intentar de nuevo',
    noAnswerTitle: 'Whence no respondió',
    noAnswerText: 'La parte de Whence que trabaja en segundo plano no respondió. La página no tiene ningún problema.',
  },
  mediaKinds: {
    image: 'Imagen: {sentence}',
    video: 'Vídeo: {sentence}',
    poster: 'Imagen previa de un vídeo: {sentence}',
    background: 'Imagen de fondo: {sentence}',
    'svg-image': 'Imagen en un dibujo: {sentence}',
    document: 'Archivo abierto: {sentence}',
    link: 'Archivo enlazado: {sentence}',
  },
  counts: {
    items: { one: '{count} imagen o vídeo', other: '{count} imágenes y vídeos' },
    omitted: { one: 'Hay {count} más en la página sin listar.', other: 'Hay {count} más en la página sin listar.' },
    notes: { one: 'Inspeccionar · {count} nota', other: 'Inspeccionar · {count} notas' },
    checking: { one: 'Comprobando {count} más', other: 'Comprobando {count} más' },
  },
  popup: {
    noItems: 'Aún no se encontró nada',
    checkSite: 'Comprobar {site}',
    allowSite: 'Permitir en {site}',
    inspect: 'Inspeccionar',
    itemsTitle: 'Imágenes y vídeos de esta página',
    inView: 'A la vista',
    elsewhere: 'En el resto de la página',
    filterTitle: 'Mostrar',
    filterAll: 'Todo',
    filterCredentials: 'Credenciales',
    filterOrigin: 'IA o cámara',
    filterOpen: 'Sin comprobar',
    recheck: 'Comprobar otra vez',
    show: 'Mostrar',
    showOnPage: 'Mostrar en la página',
    badges: 'Marcar imágenes en la página',
    quiet: 'Silencio: comprobar solo si lo pido',
    quietSite: 'Silencio en {site}',
    siteFacts: 'Qué hace este sitio con las credenciales',
    sidePanel: 'Dejar abierto junto a la página',
    options: 'Ajustes',
    help: 'Cómo leer esto',
    election: 'Información para votar',
    links: 'Más de Whence',
    loading: 'Leyendo la lista',
    longText: 'Los vídeos grandes tardan. El resto de la lista ya está lista.',
    emptyTitle: 'Aún no se encontró nada en esta página',
    emptyText: 'Desplácese: imágenes y vídeos se comprueban al acercarse a la parte visible.',
    emptyFilterTitle: 'Nada corresponde a esta elección',
    emptyCredentialsTitle: 'Aquí nada lleva credenciales',
    emptyFilterText: 'Es lo normal: la mayoría de los sitios quitan las credenciales. No dice nada sobre las imágenes.',
    notPermittedTitle: 'Whence no mira este sitio',
    notPermittedText:
      'Para comprobar imágenes aquí, Whence necesita su permiso para leer este sitio y obtener sus imágenes otra vez. Nada sale de su navegador hacia nadie más.',
    siteOffTitle: 'Aquí la comprobación está apagada',
    siteOffText: 'Enciéndala arriba, o haga clic derecho en una imagen y elija inspeccionarla.',
    impossibleTitle: 'Ninguna extensión puede mirar esta página',
    impossibleText: 'Los navegadores reservan para sí sus propias páginas y sus tiendas.',
    refused: 'No se dio el permiso. Nada ha cambiado.',
  },
  sites: {
    delivered: {
      removed: '{site} quita las credenciales de lo que muestra. Aquí lo normal es una imagen sin ellas.',
      kept: '{site} conserva las credenciales de lo que muestra.',
      varies: '{site} conserva las credenciales en una parte de lo que muestra y las quita del resto.',
      'not-known': 'No se sabe qué hace {site} con las credenciales. La mayoría de los sitios las quitan.',
    },
    ownLabels: {
      ai: '{site} las lee al subir y puede mostrar una etiqueta propia si hablan de IA.',
      camera: '{site} las lee al subir y puede mostrar una etiqueta propia si hablan de una cámara.',
      credentials: '{site} las lee al subir y puede mostrar una marca propia.',
      'not-known': null,
    },
    factSources: {
      'site-statement': 'Según el propio sitio, {month}.',
      'outside-test': 'Según una prueba de otros, {month}.',
      'public-software': 'Según muestra su software público, {month}.',
    },
    siteUnknown: 'No se sabe nada de este sitio. La mayoría de los sitios quitan las credenciales de lo que muestran.',
  },
};
