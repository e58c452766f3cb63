import type { VoterCatalog } from '../../catalog.ts';

const BROKEN =
  'On ne peut pas se fier à ce que disent ces informations. Cela peut être une erreur innocente du programme qui les a faites. Cela ne dit rien de ce que montre l’image.';
const BROKEN_NEXT = 'Traitez le fichier comme un fichier sans informations et cherchez-le à sa source.';
const LISTED =
  'Le fichier est, octet pour octet, celui que le signataire nommé a signé, aussi loin que porte la signature.';
const AGAIN = 'Examinez encore, ou enregistrez le fichier et ouvrez-le ici.';
const SAVE = 'Enregistrez le fichier et ouvrez-le ici.';

export const ROWS: VoterCatalog['rows'] = {
  'listed-c2pa': {
    sentence: 'Inchangé depuis que {name} l’a signé.',
    meaning: `${LISTED} À vous de juger si ce qu’il montre est bien ainsi.`,
    next: 'Demandez-vous si vous croyez ce signataire et si la légende convient à l’image.',
  },
  'listed-interim': {
    sentence: 'Inchangé depuis que {name} l’a signé.',
    meaning: `${LISTED} Le signataire figure sur l’ancienne liste, gelée et plus tenue à jour.`,
    next: 'Demandez-vous si vous croyez ce signataire et cherchez une copie plus récente signée par quelqu’un de la liste C2PA.',
  },
  'listed-user': {
    sentence: 'Inchangé depuis que {name} l’a signé.',
    meaning: `${LISTED} Le signataire ne figure sur une liste que parce que quelqu’un l’a ajoutée à Whence.`,
    next: 'Demandez qui a ajouté cette liste et pourquoi ; les réglages la montrent.',
  },
  'partly-listed-history': {
    sentence:
      'Inchangé depuis que {name} l’a signé, mais une partie de son histoire est signée par quelqu’un hors de toute liste.',
    meaning: `${LISTED} Mais la partie signée par quelqu’un hors de toute liste n’est pas confirmée.`,
    next: 'Voyez ci-dessous quelle partie, et prenez-la pour la parole d’un inconnu.',
  },
  'partly-listed-identity': {
    sentence: 'Inchangé depuis que {name} l’a signé, mais il nomme quelqu’un d’autre que rien ne confirme.',
    meaning: `${LISTED} Mais l’autre nom n’est pas confirmé.`,
    next: 'Ne répétez pas cet autre nom comme un fait ; demandez à cette personne ou organisation.',
  },
  unlisted: {
    sentence: 'Inchangé depuis sa signature, mais le signataire n’est sur aucune liste de confiance.',
    meaning:
      'La signature tient, mais n’importe qui peut signer sous n’importe quel nom. Tenez le nom et ce qu’il dit pour non confirmés.',
    next: 'Cherchez la même image dans une source que vous connaissez, ou demandez à l’éditeur de qui est la signature.',
  },
  'changed-listed': {
    sentence: 'Ce fichier n’est pas tel que {name} l’a signé.',
    meaning:
      'Le fichier diffère de ce qui a été signé. Bien des choses innocentes le font, comme un site qui réduit les images ; retoucher l’image aussi.',
    next: 'Trouvez la copie publiée par le signataire et comparez les deux.',
  },
  'changed-unlisted': {
    sentence: 'Ce fichier n’est pas tel que son signataire l’a laissé.',
    meaning:
      'Le fichier diffère de ce qui a été signé, et le signataire n’est sur aucune liste. Réduire ou réenregistrer le fait autant que retoucher.',
    next: BROKEN_NEXT,
  },
  expired: {
    sentence: 'Le certificat du signataire n’était pas valable au moment qui compte.',
    meaning:
      'Les certificats ne valent qu’un temps, et rien ne montre que la signature y tombe. On ne peut donc pas se fier à ces informations. Cela arrive de soi-même aux vieux fichiers sans horodatage.',
    next: 'Demandez à l’éditeur une copie horodatée et cherchez la même image dans une source que vous connaissez.',
  },
  revoked: {
    sentence: 'Le certificat du signataire a été révoqué.',
    meaning:
      'Celui qui l’a émis l’a repris, par exemple parce que la clé a été volée. On ne peut donc pas se fier à ce que disent ces informations.',
    next: 'Traitez le fichier comme un fichier sans informations. L’inspecteur montre quand le certificat a été repris.',
  },
  'unknown-to-issuer': {
    sentence: 'L’émetteur ne connaît pas le certificat du signataire.',
    meaning:
      'Celui qui est nommé comme émetteur répond qu’il ne le connaît pas. Personne ne répond donc de la signature.',
    next: BROKEN_NEXT,
  },
  'binding-missing': {
    sentence: 'Rien ne lie les informations aux octets de ce fichier.',
    meaning: 'Elles peuvent être bonnes, mais pourraient venir d’un autre fichier.',
    next: BROKEN_NEXT,
  },
  'signature-broken': {
    sentence: 'Ces informations n’ont pas de signature valable.',
    meaning: BROKEN,
    next: BROKEN_NEXT,
  },
  'certificate-wrong': {
    sentence: 'Le certificat du signataire manque ou ne suit pas les règles.',
    meaning: 'Rien ne confirme donc qui a signé. Cela peut être une erreur innocente de qui l’a émis ou employé.',
    next: BROKEN_NEXT,
  },
  'statement-broken': {
    sentence: 'Quelque chose dans ces informations ne correspond pas à ce qui a été signé ou aux règles.',
    meaning: BROKEN,
    next: BROKEN_NEXT,
  },
  'history-broken': {
    sentence: 'Une partie de l’histoire racontée ne tient pas.',
    meaning:
      'L’ensemble ne tient donc pas non plus. Cela peut être une erreur innocente du programme qui a joint les parties.',
    next: 'Voyez dans l’inspecteur quelle partie, et cherchez cette image à sa source.',
  },
  'identity-broken': {
    sentence: 'Ce qui devrait confirmer un nom autre que le signataire ne confirme personne.',
    meaning: 'Ne répétez rien de ce que disent ces informations.',
    next: 'Si quelqu’un d’autre que le signataire est nommé, demandez-lui s’il connaît ce fichier.',
  },
  unreadable: {
    sentence: 'Le fichier ou ses informations sont illisibles, ou ne sont pas faits comme le demande la norme.',
    meaning: 'Un programme fautif ou un transfert interrompu peut le causer. Cela ne dit rien de l’image.',
    next: 'Téléchargez le fichier encore une fois, ou demandez une autre copie à qui l’a publié.',
  },
  none: {
    sentence: 'Ce fichier ne porte pas de Content Credentials. La plupart des sites les enlèvent.',
    meaning:
      'C’est le cas normal : peu de programmes en ajoutent et la plupart des sites les enlèvent. Cela ne dit rien de l’origine de l’image ni de ce qu’elle montre.',
    next: 'Cherchez le premier lieu de publication et des copies plus anciennes.',
  },
  'not-checked': {
    sentence: null,
    meaning: 'Whence n’est arrivé à aucun verdict sur ce fichier. Cela ne dit rien de l’image.',
    next: null,
  },
  checking: {
    sentence: 'Lecture du fichier et de ses informations.',
    meaning: 'Le fichier est lu sur votre propre ordinateur.',
    next: 'Attendez un moment : les grands fichiers prennent plus de temps.',
  },
};

export const REASONS: VoterCatalog['reasons'] = {
  network: { sentence: 'Le fichier n’a pas pu être obtenu à son adresse.', next: AGAIN },
  'too-large': {
    sentence: 'Le fichier est plus grand que ce que Whence lit de lui-même.',
    next: 'Enregistrez-le et ouvrez-le ici : les fichiers de votre disque n’ont pas cette limite.',
  },
  timeout: { sentence: 'Obtenir le fichier a pris trop de temps.', next: AGAIN },
  'not-permitted': {
    sentence: 'Whence n’a pas le droit d’obtenir des fichiers du site qui sert celui-ci.',
    next: 'Autorisez le site, ou enregistrez le fichier et ouvrez-le ici.',
  },
  'private-address': {
    sentence: 'L’adresse est dans un réseau privé, où Whence ne regarde pas pour une page.',
    next: SAVE,
  },
  stream: {
    sentence: 'La page montre ceci sans fichier que l’on puisse examiner.',
    next: 'Cherchez la même image ou la même vidéo comme fichier à sa source.',
  },
  limit: {
    sentence: 'Une limite qui protège votre navigateur des fichiers et pages hostiles est atteinte.',
    next: 'Examinez encore, ou demandez une autre copie à qui a publié le fichier.',
  },
  'internal-error': {
    sentence: 'Whence a commis une erreur en examinant le fichier.',
    next: 'Examinez encore. Si cela se répète, signalez-le.',
  },
  remote: {
    sentence: 'Le fichier renvoie seulement à des informations gardées ailleurs, et Whence ne suit pas ces liens.',
    next: 'Demandez à l’éditeur une copie qui les porte.',
  },
  unsupported: {
    sentence: 'Whence ne connaît pas ce type de fichier ou d’adresse.',
    next: 'Cherchez une autre copie à sa source.',
  },
  unavailable: { sentence: 'Le fichier n’a pas pu être lu.', next: 'Examinez encore ou ouvrez une autre copie.' },
  'no-media': {
    sentence: 'Ce fichier ne contient que des informations, sans l’image à laquelle elles appartiennent.',
    next: 'Cherchez l’image à sa source. La ligne de commande examine une image avec un tel fichier.',
  },
  identity: {
    sentence:
      'Les informations nomment une personne ou un organisme que seul un autre serveur pourrait confirmer, et Whence ne demande rien de lui-même.',
    next: 'Inspectez-le : ce qui a pu être examiné sans rien demander à personne y est montré.',
  },
  'on-request': {
    sentence: 'Ici Whence n’obtient rien de lui-même : mode discret ou économie de données.',
    next: 'Examinez maintenant, ou quittez le mode discret.',
  },
  'served-differently': {
    sentence: 'La page a reçu un autre fichier que Whence : on ne peut rien dire de ce qu’elle montre.',
    next: 'Enregistrez l’image depuis la page et ouvrez-la ici.',
  },
};

export const ITS_SIGNER = 'son signataire';

export const UNREADABLE = 'Ce fichier ou ses informations sont illisibles.';
