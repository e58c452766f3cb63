import type { VoterCatalog } from '../../catalog.ts';

export const WARNINGS: VoterCatalog['warnings'] = {
  'uncovered-affects-picture': 'La firma no cubre algunos bytes que pueden cambiar cómo se dibuja la imagen.',
  'uncovered-orientation': 'No están cubiertos datos EXIF, que pueden decir cómo se gira la imagen.',
  'uncovered-colours': 'No está cubierto un perfil de color, que puede cambiar todos los colores.',
  'uncovered-further-pictures':
    'No están cubiertas otras imágenes o su descripción (brillo, profundidad), que pueden cambiar lo que muestran las pantallas luminosas.',
  'uncovered-offsets': 'No está cubierta una tabla que dice en qué orden se muestran las partes.',
  'part-missing':
    'El archivo se firmó junto con otras imágenes o un vídeo que se quitaron. Lo que queda no ha cambiado.',
  'revoked-since-signing': 'El certificado se retiró después, por un motivo que no afecta a lo firmado antes.',
  'signer-incident':
    'Certificados de este firmante se retiraron tras un incidente conocido. Una firma hecha con uno demuestra poco.',
  'authority-revoked':
    'La autoridad que emitió el certificado del firmante fue revocada, así que su lista ya no responde por él.',
  'origin-overclaimed':
    'Un producto que firmó aquí dice cómo surgió una imagen, aunque su entrada en la lista de productos no lo admite.',
  'ingredient-failed': 'Las credenciales de algo con lo que se hizo este archivo no se sostienen.',
  'ingredient-untrusted': 'Algo con lo que se hizo este archivo lo firmó alguien que no está en ninguna lista.',
  'identity-unconfirmed':
    'Las credenciales nombran también a una persona u organización, y nada de lo que podemos comprobar confirma ese nombre.',
  'hostile-text':
    'Un título o un nombre contiene caracteres ocultos o engañosos. Los ocultos se muestran por sus códigos; las letras que solo se parecen a otras, tal como son.',
  'several-manifests':
    'El archivo lleva otras credenciales a las que nada remite. No se juzgan ni forman parte de su historia.',
  'format-mismatch': 'Las credenciales se hicieron para otro tipo de archivo.',
  'signer-expired-without-time-stamp':
    'El certificado no es válido ahora y ningún sello de tiempo muestra que se firmó cuando lo era. A los archivos viejos les pasa por sí solo.',
  'interim-list':
    'El firmante está en la lista provisional antigua, congelada desde enero de 2026, y no en la lista C2PA.',
  'user-list': 'El firmante está en una lista añadida a mano a Whence, no en la lista C2PA.',
  'trailing-bytes': 'Tras el final de la imagen hay más datos que la firma no cubre.',
  'uncovered-metadata': 'La firma no cubre algunos metadatos. No cambian la imagen.',
  'revocation-not-checked': 'El archivo no muestra si el certificado fue revocado, y Whence no pregunta a nadie.',
  'unsigned-ai-mark': 'Metadatos sin firmar dicen que se usó IA. Cualquiera puede añadir o quitar esa marca.',
  'remote-manifest': 'El archivo enlaza a credenciales en otro lugar. Whence no las obtuvo.',
  'insecure-transport': 'El archivo llegó por una conexión sin cifrar.',
  'trust-list-old': 'Las listas de confianza no se actualizan desde hace más de un mes.',
};
