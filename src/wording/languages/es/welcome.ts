import type { Parts } from '../../parts.ts';

export const WELCOME: Parts['guide']['welcome'] = {
  name: 'Bienvenida',
  headline: '¿De dónde viene esta imagen?',
  lead: 'Algunas imágenes y vídeos llevan credenciales de contenido: una nota firmada sobre quién los hizo y qué se les hizo después. Whence lee estas notas allí donde usted encuentra las imágenes.',
  points: [
    {
      title: 'Comprueba mientras usted se desplaza',
      text: 'En los sitios admitidos, las imágenes con credenciales llevan una palabra pequeña en la esquina. El botón de la barra muestra todo lo que hay en la página.',
    },
    {
      title: 'Responde cuando usted pregunta',
      text: 'Haga clic derecho en cualquier imagen y elija «Inspeccionar credenciales de contenido». Verá quién la firmó, con qué se hizo y cada comprobación.',
    },
    {
      title: 'Dice lo que no sabe',
      text: 'La mayoría de las imágenes no llevan credenciales, porque la mayoría de los sitios las quitan. Eso no dice nada de una imagen, y Whence lo advierte.',
    },
  ],
  signsTitle: 'Las cuatro marcas',
  privacyTitle: 'Lo que se queda con usted',
  privacy:
    'Todo se comprueba en su propio equipo. No hay servidor nuestro, ni cuenta, ni estadísticas. Las imágenes se obtienen otra vez de donde las tomó la página, sin sus cookies.',
  askTitle: '¿Dónde puede mirar Whence?',
  ask: 'Para comprobar imágenes en X, Facebook, Instagram, Threads, LinkedIn, TikTok, YouTube, Reddit, Bluesky, Mastodon, Telegram y WhatsApp, Whence tiene que leer esos sitios y obtener sus imágenes.',
  allow: 'En estos sitios',
  allowAll: 'En todos los sitios',
  allowAllNote:
    'En todos los sitios: su navegador pedirá más permiso, pues Whence podría entonces leer cada página que visite y comprobar las imágenes que hay en ella.',
  onlyClick: 'Solo cuando haga clic',
  onlyClickNote: 'Solo cuando haga clic: nada se lee por sí solo. Haga clic derecho en una imagen para comprobarla.',
  allowed: 'Permitido. Whence está listo.',
  allowedAll: 'Permitido en todos los sitios. Whence está listo.',
  clickChosen: 'Whence espera a que haga clic.',
  refused: 'No permitido, y está bien así: el clic derecho en una imagen sigue funcionando.',
  tryTitle: 'Pruébelo',
  tryLead: 'Tres copias de una imagen. Whence las comprueba ahora, aquí en su equipo. Elija una y lea lo que dice.',
  trySample:
    'La imagen viene con Whence, que la firmó por su cuenta. Ninguna lista conoce a ese firmante, y Whence lo dice.',
  tryMeaning: 'Qué significa',
  tryNext: 'Qué puede hacer',
  help: 'Cómo leer esto',
  later: 'Puede cambiarlo en cualquier momento en los ajustes.',
  settings: 'Ajustes',
  tryInspector: 'Pruébelo con un archivo',
};
