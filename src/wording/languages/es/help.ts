import type { Parts } from '../../parts.ts';

export const HELP: Parts['guide']['help'] = {
  name: 'Cómo leer esto',
  lead: 'Las credenciales de contenido son una nota firmada dentro de una imagen o un vídeo: quién lo hizo, con qué y qué se le hizo después. Whence comprueba la nota. Creer o no a su autor queda en sus manos.',
  signsTitle: 'Las marcas',
  sections: [
    {
      title: 'Cuatro preguntas, cuatro respuestas',
      points: [
        '¿Cambió el archivo desde que se firmó? Solo lo dicen los bytes, y cambiar el tamaño los altera tanto como retocar.',
        '¿Quién lo firmó y qué lista lo conoce? La lista de confianza C2PA se mantiene al día. La lista provisional es más antigua y está congelada desde enero de 2026. Una lista propia solo cuenta en su navegador.',
        '¿Cuándo se firmó? Solo un sello de tiempo de una autoridad de la lista muestra una hora. Cualquier otra fecha es palabra del firmante.',
        '¿Se retiró el certificado? A menudo el archivo no lo dice, y Whence no pregunta a nadie.',
      ],
    },
    {
      title: 'Lo que las marcas no significan',
      points: [
        'Un firmante en lista es conocido, y aun así puede equivocarse. Una firma vale igual para una escena montada que para cualquier otra.',
        'Un firmante sin lista es un desconocido, y aun así puede ser honrado. Muchas cámaras y programas todavía no están en ninguna lista.',
        'Un archivo cambiado no es el que se firmó. Los sitios que cambian el tamaño de las imágenes hacen esto continuamente.',
        'Sin marca: no se encontraron credenciales o no se comprobó nada. La mayoría de las imágenes no las llevan, y eso no dice nada de ellas.',
        'Generada con IA y editada con IA es lo que dicen las credenciales. Donde no hay tal etiqueta, eso no descarta ni la IA ni una cámara.',
      ],
    },
    {
      title: 'Cuando no se encuentra nada',
      points: [
        'Abra la imagen en su tamaño más grande: algunos sitios conservan las credenciales solo ahí.',
        'Busque el primer lugar que la publicó: la redacción, la campaña, el fotógrafo.',
        'Abra el inspector y siga los enlaces a la búsqueda inversa de imágenes, si está de acuerdo con lo que envían.',
        'Pregunte a quien la publicó de dónde viene. Una fuente que se puede nombrar vale más que cualquier marca.',
        'Antes de compartirla con enfado, espere una hora y vuelva a mirar.',
      ],
    },
    {
      title: 'Lo que Whence no puede ver',
      points: [
        'La fotografía de una pantalla o de un impreso: la cámara firma lo que tenía delante, fuera lo que fuera.',
        'Escenas montadas, y textos que no corresponden a la imagen.',
        'Vídeos que un reproductor recibe por partes: no hay archivo que comprobar, y la lista lo dice.',
        'Las credenciales de archivos a los que un sitio se las quitó, como hace la mayoría.',
        'Una clave robada, hasta que se retira su certificado.',
        'Lo que una página dibuja sobre una imagen. La lista tras el botón de la barra es nuestra; todo lo que hay dentro de la página es de la página.',
      ],
    },
    {
      title: 'Para campañas y redacciones',
      points: [
        'Firme con un certificado que lleve a la lista de confianza C2PA y con sello de tiempo, para que las credenciales sigan valiendo cuando venza el certificado.',
        'Publique el propio archivo firmado en su sitio, en una dirección que no cambie, y enlácelo en cada publicación.',
        'Compruebe qué hacen su gestor de contenidos y su red de distribución: cambiar el tamaño, convertir y «optimizar» quitan las credenciales, salvo que un ajuste las conserve.',
        'Diga en la publicación que el archivo firmado está en su sitio. La mayoría de las redes quitan las credenciales, y quien lee debe saber dónde mirar.',
        'Conserve la historia: deje que sus programas de edición anoten sus pasos e incorpore las imágenes firmadas como ingredientes.',
        'Nombre la IA donde la usó. Una imagen que lo dice ella misma no puede ser delatada por otro.',
        'Antes de empezar una campaña, abra aquí sus propios archivos publicados, y desde un navegador que no sea el suyo.',
        'Guarde las claves en hardware, y sepa a quién llamar para que retiren un certificado.',
      ],
    },
    {
      title: 'Con el teclado',
      points: [
        'El tabulador recorre cada lista en orden de lectura; Intro o la barra espaciadora pulsan lo marcado.',
        'Las flechas eligen dentro de un filtro. Escape cierra una explicación.',
        'La entrada que tiene el foco se enmarca en la página, si está en la pantalla.',
      ],
    },
  ],
  openInspector: 'Abrir el inspector',
  openElection: 'Información para votar',
  openOptions: 'Ajustes',
};
