import type { Parts } from '../../parts.ts';

export const LIKENESS: Parts['likeness'] = {
  ownAlike:
    'Ressemble à une image que vous avez examinée sur {origin} le {day}, signée par {signer}. La ressemblance ne montre rien de plus.',
  ownDiffers:
    'Ressemble à une image que vous avez examinée sur {origin} le {day}, signée par {signer}, mais des zones diffèrent.',
  unsignedAlike: 'Ressemble à une image sans informations que vous avez rencontrée sur {origin} le {day}.',
  unsignedDiffers:
    'Ressemble à une image sans informations que vous avez rencontrée sur {origin} le {day}, mais des zones diffèrent.',
  packedAlike:
    'Ressemble à une image du paquet {name} (clé {key}) ; signataire selon le paquet : {signer}. Rien de cela n’a été contrôlé ici.',
  packedDiffers:
    'Ressemble à une image du paquet {name} (clé {key}), mais des zones diffèrent ; signataire selon le paquet : {signer}. Rien de cela n’a été contrôlé ici.',
  noSite: 'cet ordinateur',
  noSigner: 'personne',
};
