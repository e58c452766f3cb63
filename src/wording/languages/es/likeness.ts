import type { Parts } from '../../parts.ts';

export const LIKENESS: Parts['likeness'] = {
  ownAlike:
    'Se parece a una imagen que usted comprobó en {origin} el {day}, firmada por {signer}. El parecido no demuestra nada más.',
  ownDiffers:
    'Se parece a una imagen que usted comprobó en {origin} el {day}, firmada por {signer}, pero hay zonas distintas.',
  unsignedAlike: 'Se parece a una imagen sin credenciales que usted encontró en {origin} el {day}.',
  unsignedDiffers:
    'Se parece a una imagen sin credenciales que usted encontró en {origin} el {day}, pero hay zonas distintas.',
  packedAlike:
    'Se parece a una imagen del paquete {name} (clave {key}), que nombra a {signer} como firmante. Nada de eso se comprobó aquí.',
  packedDiffers:
    'Se parece a una imagen del paquete {name} (clave {key}), que nombra a {signer} como firmante, pero hay zonas distintas. Nada de eso se comprobó aquí.',
  noSite: 'este equipo',
  noSigner: 'nadie',
};
