import type { Parts } from '../../parts.ts';

export const WATERMARK_WORDS: Parts['watermark'] = {
  title: 'Marcas de agua invisibles',
  lead: 'Algunos fabricantes esconden en los píxeles de una imagen un número (TrustMark, de Adobe) que lleva de vuelta a sus credenciales. Whence puede buscar uno en este navegador; la imagen no se envía a ninguna parte. Hace falta un modelo, un archivo que Whence no trae consigo.',
  models: {
    none: 'Aquí no se guarda ningún modelo.',
    published: 'TrustMark {variant}, el archivo publicado, {size}',
    own: 'Un modelo propio, {size}. Su SHA-256 empieza por {hash}.',
    remove: 'Quitar',
    removed: 'Quitado.',
    fetch: 'Obtener TrustMark {variant} ({size})',
    variants:
      'TrustMark P y Q son dos clases de marca, y cada una solo la lee su propio modelo; la propia Adobe usa P.',
    import: 'Abrir un modelo de este equipo',
    privateWindow: 'Desde una ventana privada no se obtiene ni se guarda ningún modelo.',
  },
  consent:
    'Se pedirá a {host} el archivo {file} ({size}). Conocerá su dirección de internet y que alguien quiere este archivo, y nada de ninguna imagen. El archivo se guarda solo si su longitud y su SHA-256 son los registrados.',
  agree: 'Obtenerlo',
  disagree: 'No obtener nada',
  fetching: 'Obteniendo el modelo',
  cancel: 'Cancelar',
  kept: 'El modelo se guarda en este navegador. Puede quitarlo aquí y en los ajustes.',
  notPermitted: 'El navegador no tuvo permiso para preguntar a este servidor. No se obtuvo nada.',
  ownWarning:
    'Este archivo no es ninguno de los modelos publicados: su SHA-256 es {hash}. Whence puede leer con él, como método {method}, pero no puede decir para qué se hizo. Lo que lee vale tanto como quien le dio el archivo.',
  ownAgree: 'Usarlo de todos modos',
  ownDisagree: 'Dejarlo',
  problems: {
    unreadable: 'Este archivo no es un modelo, o algo en él no es como debe.',
    unsupported: 'Este modelo pide algo que Whence no hace ({detail}).',
    limit: 'Este modelo cuesta más de lo que Whence permite a un modelo ({detail}).',
    'other-file': 'Lo que llegó no es el archivo publicado. No se guardó.',
    damaged: 'El modelo guardado cambió desde que se guardó. Se quitó y no se usó.',
    storage: 'El navegador no guarda aquí ningún archivo ({detail}).',
  },
  fetchProblems: {
    network: 'No se pudo llegar al servidor.',
    timeout: 'El archivo no llegó a tiempo.',
    'too-large': 'El archivo es demasiado grande.',
    redirect: 'El servidor quiso enviar a Whence a otra dirección. No se siguió.',
    refused: 'El servidor se negó a entregar el archivo.',
    cancelled: 'Cancelado. No se guardó nada.',
  },
  look: 'Buscar una marca de agua',
  looking: 'Buscando una marca de agua',
  stopped: 'Detenido.',
  nothing: 'No se leyó ninguna marca de agua. Eso no dice nada sobre la imagen.',
  notDrawable: 'Este archivo no se puede dibujar.',
  failed: 'Whence no pudo mirar. Eso no dice nada sobre la imagen.',
  plausible:
    'Se leyó un número: {value} (método {method}). Por sí solo no muestra nada: solo lo hacen unas credenciales que nombren el mismo número, y un depósito puede tenerlas.',
  doubtful:
    'Se leyó un número que el azar produce a menudo: {value} (método {method}). Probablemente no es ninguno. Un depósito puede saber más.',
  byOwnModel: 'Lo leyó un modelo propio, no uno publicado.',
  signpost: 'Dice dónde más mirar, y Whence no puede leer lo que hay allí: {lists}.',
  notListed: '{host} no dice que conozca este método.',
  noResolver: 'No hay ningún depósito configurado. Se puede añadir uno abajo.',
  disclosure:
    'Se enviará a {host} el número leído, de {bytes} bytes, y nunca la imagen. Conocerá su dirección de internet y que alguien busca este número.',
  recovered:
    'Credenciales recuperadas: esta copia no lleva ninguna. El número en sus píxeles llevó a {host} a credenciales firmadas por {signer}. Describen otro archivo; esta copia tiene otros bytes y no se puede comprobar con ellas. Una marca de agua se puede copiar a otras imágenes: mire las dos.',
  otherNumber: 'El depósito entregó credenciales de otra imagen: nombran otro número.',
  numberNotNamed: 'Nada en ellas nombra este número: que van juntas es palabra del depósito.',
  keptTitle: 'Modelos que leen marcas de agua',
  keptNote:
    'Se obtuvieron o abrieron en el inspector, están solo en este navegador y solo se usan cuando usted lo pide.',
};
