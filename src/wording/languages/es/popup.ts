import type { VoterCatalog } from '../../catalog.ts';

export const MEDIA_KINDS: VoterCatalog['mediaKinds'] = {
  image: 'Imagen: {sentence}',
  video: 'Vídeo: {sentence}',
  poster: 'Imagen previa de un vídeo: {sentence}',
  background: 'Imagen de fondo: {sentence}',
  'svg-image': 'Imagen en un dibujo: {sentence}',
  document: 'Archivo abierto: {sentence}',
  link: 'Archivo enlazado: {sentence}',
};

export const COUNTS: VoterCatalog['counts'] = {
  items: { one: '{count} imagen o vídeo', other: '{count} imágenes y vídeos' },
  omitted: { one: 'Hay {count} más en la página sin listar.', other: 'Hay {count} más en la página sin listar.' },
  notes: { one: 'Inspeccionar · {count} nota', other: 'Inspeccionar · {count} notas' },
  checking: { one: 'Comprobando {count} más', other: 'Comprobando {count} más' },
};

export const POPUP: VoterCatalog['popup'] = {
  noItems: 'Aún sin imágenes ni vídeos',
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
  filterOpen: 'Sin examinar',
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
  longText: 'Los vídeos grandes tardan. El resto de la lista no los espera.',
  emptyTitle: 'Aún no se encontraron imágenes ni vídeos en esta página',
  emptyText: 'Desplácese: imágenes y vídeos se añaden a la lista al acercarse a la parte visible.',
  emptyFilterTitle: 'Nada corresponde a esta elección',
  emptyCredentialsTitle: 'Aquí nada lleva credenciales',
  emptyFilterText: 'Es lo normal: la mayoría de los sitios quitan las credenciales. No dice nada sobre las imágenes.',
  notPermittedTitle: 'Whence no mira este sitio',
  notPermittedText:
    'Para comprobar imágenes aquí, Whence necesita su permiso para leer este sitio y obtener sus imágenes otra vez. Lo que encuentra se queda en su navegador.',
  siteOffTitle: 'Aquí la comprobación está apagada',
  siteOffText: 'Enciéndala arriba, o haga clic derecho en una imagen y elija «Inspeccionar credenciales de contenido».',
  impossibleTitle: 'Whence no puede mirar esta página',
  impossibleText:
    'Los navegadores no dejan entrar a ninguna extensión en sus propias páginas ni en sus tiendas de extensiones.',
  refused: 'No se dio el permiso. Nada ha cambiado.',
};
