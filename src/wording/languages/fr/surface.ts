import type { VoterCatalog } from '../../catalog.ts';

export const TRUST_LISTS: VoterCatalog['trustLists'] = {
  c2pa: 'Liste de confiance C2PA',
  interim: 'Liste provisoire (gelée en janvier 2026)',
  user: 'Une liste à vous',
  'user-passed-on': 'Une liste ajoutée à la main par l’auteur de ce rapport',
  none: 'Sur aucune liste de confiance',
};

export const ORIGIN_MEANINGS: VoterCatalog['originMeanings'] = {
  'ai-generated': 'Les informations disent qu’un modèle génératif a fait ceci.',
  'ai-edited':
    'Les informations disent que des parties de ceci viennent d’un modèle génératif. Ce n’est pas forcément le tout.',
  'camera-captured':
    'Les informations disent qu’un appareil de prise de vue a capté ceci et ne notent aucune IA depuis.',
  unsaid:
    'D’après les informations du fichier, Whence ne peut dire si un appareil de prise de vue a capté ceci ou si une IA en a fait une partie. Ni l’un ni l’autre n’est exclu.',
};

export const BONDS: VoterCatalog['bonds'] = {
  0: 'À propos du fichier à cette adresse ; la page peut montrer autre chose.',
  1: 'Le fichier correspond à ce que la page a chargé, par taille ou forme.',
  2: 'L’image de la page a été comparée au fichier.',
  3: 'Le fichier est celui que la page a chargé.',
  4: 'Ce sont les octets mêmes que la page a reçus.',
  unset: 'Le rapport entre le fichier et ce que montre la page n’a pas été regardé.',
};

export const SIGNER_LINES: VoterCatalog['signerLines'] = {
  time: 'Signé le {time}',
  certificate: 'Certificat de {certificate}',
  'time-certificate': 'Signé le {time} avec le certificat de {certificate}',
  signer: 'Signé par {signer}',
  'signer-time': 'Signé par {signer} le {time}',
  'signer-certificate': 'Signé par {signer} avec le certificat de {certificate}',
  'signer-time-certificate': 'Signé par {signer} le {time} avec le certificat de {certificate}',
};

export const SURFACE: VoterCatalog['surface'] = {
  product: 'Whence',
  warningsTitle: 'À savoir aussi',
  signedBy: 'Signé par',
  signedOn: 'Signé le',
  editedWith: 'Étapes notées :',
  edits: 'Étapes notées : {edits}',
  alwaysTrue: 'Les Content Credentials disent d’où vient un fichier, non si ce qu’il montre est bien ainsi.',
  retry: 'Réessayer',
  readOf: '{read} lus sur {total} ({percent})',
  readSoFar: '{read} lus pour l’instant',
  stop: 'Arrêter',
  noAnswerTitle: 'Whence n’a pas répondu',
  noAnswerText: 'La partie de Whence qui travaille en arrière-plan n’a pas répondu. Cela ne dit rien d’aucune image.',
};
