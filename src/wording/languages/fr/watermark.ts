import type { Parts } from '../../parts.ts';

export const WATERMARK_WORDS: Parts['watermark'] = {
  title: 'Filigranes invisibles',
  lead: 'Certains auteurs cachent dans les pixels d’une image un nombre (TrustMark, d’Adobe) qui ramène à ses informations. Whence peut en chercher un dans ce navigateur ; l’image n’est envoyée nulle part. Il faut pour cela un modèle, un fichier que Whence n’apporte pas.',
  models: {
    none: 'Aucun modèle n’est gardé ici.',
    published: 'TrustMark {variant}, le fichier publié, {size}',
    own: 'Un modèle à vous, {size}. Son SHA-256 commence par {hash}.',
    remove: 'Retirer',
    removed: 'Retiré.',
    fetch: 'Obtenir TrustMark {variant} ({size})',
    variants:
      'TrustMark P et Q sont deux sortes de marque, que seul lit le modèle de chacune ; Adobe elle-même emploie P.',
    import: 'Ouvrir un modèle de cet ordinateur',
    privateWindow: 'Depuis une fenêtre privée, aucun modèle n’est obtenu ni gardé.',
  },
  consent:
    'Le fichier {file} ({size}) sera demandé à {host}. Il apprend votre adresse internet et que quelqu’un veut ce fichier, et rien d’aucune image. Le fichier n’est gardé que si sa longueur et son SHA-256 sont ceux qui sont notés.',
  agree: 'Obtenir',
  disagree: 'Ne rien obtenir',
  fetching: 'Le modèle arrive',
  cancel: 'Annuler',
  kept: 'Le modèle est gardé dans ce navigateur. Vous pouvez le retirer ici et dans les réglages.',
  notPermitted: 'Le navigateur n’a pas eu le droit d’interroger ce serveur. Rien n’a été obtenu.',
  ownWarning:
    'Ce fichier n’est aucun des modèles publiés : son SHA-256 est {hash}. Whence peut lire avec lui, par la méthode {method}, mais ne peut dire pour quoi il a été fait. Ce qu’il lit ne vaut que ce que vaut qui vous l’a donné.',
  ownAgree: 'L’employer quand même',
  ownDisagree: 'Y renoncer',
  problems: {
    unreadable: 'Ce fichier n’est pas un modèle, ou quelque chose y est mal formé.',
    unsupported: 'Ce modèle demande quelque chose que Whence ne fait pas ({detail}).',
    limit: 'Ce modèle coûte plus que Whence n’accorde à un modèle ({detail}).',
    'other-file': 'Ce qui est venu n’est pas le fichier publié. Il n’a pas été gardé.',
    damaged: 'Le modèle gardé a changé depuis. Il a été retiré sans servir.',
    storage: 'Le navigateur ne garde pas de fichier ici ({detail}).',
  },
  fetchProblems: {
    network: 'Le serveur n’a pas pu être joint.',
    timeout: 'Le fichier n’est pas venu à temps.',
    'too-large': 'Le fichier est trop grand.',
    redirect: 'Le serveur voulait envoyer Whence à une autre adresse. Il n’a pas été suivi.',
    refused: 'Le serveur a refusé de donner le fichier.',
    cancelled: 'Annulé. Rien n’a été gardé.',
  },
  look: 'Chercher un filigrane',
  looking: 'Recherche d’un filigrane',
  stopped: 'Arrêté.',
  nothing: 'Aucun filigrane n’a été lu. Cela ne dit rien de l’image.',
  notDrawable: 'Ce fichier ne peut pas être dessiné.',
  failed: 'Whence n’a pas pu regarder. Cela ne dit rien de l’image.',
  plausible:
    'Un nombre a été lu : {value} (méthode {method}). À lui seul il ne montre rien : seules des informations qui nomment le même nombre montrent quelque chose, et un dépôt en a peut-être.',
  doubtful:
    'Un nombre a été lu, comme le hasard en produit souvent : {value} (méthode {method}). Ce n’en est sans doute pas un. Un dépôt en sait peut-être plus.',
  byOwnModel: 'Il a été lu par un modèle à vous, et non par un modèle publié.',
  signpost: 'Il dit où chercher encore, et Whence ne sait pas lire ce qui s’y trouve : {lists}.',
  notListed: '{host} ne dit pas connaître cette méthode.',
  noResolver: 'Aucun dépôt n’est configuré. On peut en ajouter un plus bas.',
  disclosure:
    '{host} recevra le nombre lu, long de {bytes} octets, et jamais l’image. Il apprend votre adresse internet et que quelqu’un cherche ce nombre.',
  recovered:
    'Informations retrouvées : cette copie n’en porte pas. Le nombre dans ses pixels a mené {host} à des informations signées par {signer}. Elles décrivent un autre fichier ; cette copie a d’autres octets et ne peut pas être contrôlée d’après elles. Un filigrane peut être copié sur d’autres images : regardez les deux.',
  otherNumber: 'Le dépôt a fourni les informations d’une autre image : elles nomment un autre nombre.',
  numberNotNamed: 'Rien en elles ne nomme ce nombre : qu’ils vont ensemble, c’est le dépôt qui le dit.',
  keptTitle: 'Modèles qui lisent les filigranes',
  keptNote:
    'Ils ont été obtenus ou ouverts dans l’inspecteur, sont dans ce seul navigateur, et ne servent que si vous le demandez.',
};
