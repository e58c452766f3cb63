import type { VoterCatalog } from '../catalog.ts';

const BROKEN =
  'On ne peut pas se fier à ce que disent ces informations. Cela peut être une erreur innocente du programme qui les a faites. Cela ne dit rien de ce que montre l’image.';
const BROKEN_NEXT = 'Traitez le fichier comme un fichier sans informations et cherchez-le à sa source.';
const LISTED =
  'Le fichier est, octet pour octet, celui que le signataire nommé a signé, aussi loin que porte la signature.';
const AGAIN = 'Vérifiez encore, ou enregistrez le fichier et ouvrez-le ici.';
const SAVE = 'Enregistrez le fichier et ouvrez-le ici.';

export const FRENCH: VoterCatalog = {
  marks: {
    badges: {
      trusted: 'Signataire listé',
      'unknown-signer': 'Signataire non listé',
      'partly-listed': 'Listé en partie',
      changed: 'Changé après signature',
      invalid: 'Ne tient pas',
      none: 'Sans informations',
      'not-checked': 'Non vérifié',
      checking: 'Vérification…',
    },
    origins: {
      'ai-generated': 'Générée par IA',
      'ai-edited': 'Retouchée par IA',
      'camera-captured': 'Prise par un appareil',
    },
  },
  actions: {
    'c2pa.adjustedColor': 'couleurs réglées',
    'c2pa.color_adjustments': 'couleurs réglées',
    'c2pa.converted': 'converti',
    'c2pa.cropped': 'recadré',
    'c2pa.deleted': 'parties supprimées',
    'c2pa.drawing': 'dessiné',
    'c2pa.edited': 'retouché',
    'c2pa.edited.metadata': 'métadonnées modifiées',
    'c2pa.filtered': 'filtré',
    'c2pa.orientation': 'tourné ou retourné',
    'c2pa.placed': 'autres images insérées',
    'c2pa.published': 'publié',
    'c2pa.removed': 'parties enlevées',
    'c2pa.resized': 'redimensionné',
    'c2pa.transcoded': 'transcodé',
    'c2pa.trimmed': 'raccourci',
    'c2pa.watermarked': 'filigrané',
  },
  bondNotes: {
    'page-worker': 'Un programme de la page se tient entre elle et les serveurs et a pu répondre à leur place.',
    'other-bytes': 'Les octets reçus par la page ne sont pas ceux de ce fichier.',
    'other-length': 'Ce que la page a reçu n’a pas la longueur de ce fichier.',
    'other-shape': 'L’image de la page a une autre forme que celle de ce fichier.',
  },
  rows: {
    'listed-c2pa': {
      sentence: 'Inchangé depuis que {name} l’a signé.',
      meaning: `${LISTED} À vous de juger si ce qu’il montre est bien ainsi.`,
      next: 'Demandez-vous si vous croyez ce signataire et si la légende convient à l’image.',
    },
    'listed-interim': {
      sentence: 'Inchangé depuis que {name} l’a signé.',
      meaning: `${LISTED} Le signataire figure sur l’ancienne liste, gelée et plus tenue à jour.`,
      next: 'Demandez-vous si vous croyez ce signataire et cherchez une copie signée par quelqu’un de la liste C2PA.',
    },
    'listed-user': {
      sentence: 'Inchangé depuis que {name} l’a signé.',
      meaning: `${LISTED} Le signataire ne figure que sur une liste ajoutée à ce navigateur.`,
      next: 'Demandez qui a ajouté cette liste et pourquoi ; les réglages la montrent.',
    },
    'partly-listed-history': {
      sentence:
        'Inchangé depuis que {name} l’a signé, mais une partie de son histoire est signée par quelqu’un hors de toute liste.',
      meaning:
        'Le signataire est sur une liste, mais le fichier s’appuie aussi sur quelqu’un qui n’y est pas, et cette partie n’est pas confirmée.',
      next: 'Voyez ci-dessous quelle partie, et prenez-la pour la parole d’un inconnu.',
    },
    'partly-listed-identity': {
      sentence: 'Inchangé depuis que {name} l’a signé, mais il nomme quelqu’un d’autre que rien ne confirme.',
      meaning: 'Le signataire est sur une liste, mais le fichier nomme aussi quelqu’un que rien ne confirme.',
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
      sentence: 'Le certificat a expiré et aucun horodatage ne montre une signature antérieure.',
      meaning: 'Les certificats expirent après un an ou deux. Cela arrive de soi-même aux vieux fichiers.',
      next: 'Demandez à l’éditeur une copie horodatée et cherchez la même image dans une source que vous connaissez.',
    },
    revoked: {
      sentence: 'Le certificat du signataire a été révoqué.',
      meaning:
        'Celui qui l’a émis l’a repris, par exemple parce que la clé a été volée. Rien de ce qu’il a signé n’est fiable.',
      next: 'Traitez le fichier comme un fichier sans informations. L’inspecteur montre quand le certificat a été repris.',
    },
    'unknown-to-issuer': {
      sentence: 'L’émetteur ne connaît pas le certificat du signataire.',
      meaning:
        'Celui qui est nommé comme émetteur répond qu’il ne le connaît pas. Personne ne répond donc de la signature.',
      next: BROKEN_NEXT,
    },
    'binding-missing': {
      sentence: 'Rien ne lie ces informations aux octets de ce fichier.',
      meaning: 'Elles peuvent être bonnes, mais pourraient venir d’un autre fichier.',
      next: BROKEN_NEXT,
    },
    'signature-broken': { sentence: 'La signature ne tient pas.', meaning: BROKEN, next: BROKEN_NEXT },
    'certificate-wrong': {
      sentence: 'Le certificat du signataire ne suit pas les règles.',
      meaning: 'Il ne confirme donc personne. Cela peut être une erreur innocente de son émetteur.',
      next: BROKEN_NEXT,
    },
    'statement-broken': {
      sentence: 'Une déclaration n’est pas celle qui a été signée.',
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
      sentence: 'Ce qui devrait confirmer un nom autre que le signataire ne tient pas.',
      meaning: 'Ne répétez rien de ce que disent ces informations.',
      next: 'Demandez à la personne ou à l’organisation nommée si elle connaît ce fichier.',
    },
    unreadable: {
      sentence: 'Les informations de ce fichier sont illisibles.',
      meaning:
        'Elles sont là, mais ne se lisent pas jusqu’au bout. Un transfert interrompu ou un programme fautif le cause. Cela ne dit rien de l’image.',
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
      meaning: 'Whence n’a pas pu regarder ce fichier. Cela ne dit rien de l’image.',
      next: null,
    },
    checking: {
      sentence: 'Lecture du fichier et de ses informations.',
      meaning: 'Le fichier est lu sur votre propre ordinateur.',
      next: 'Cela prend un moment pour les grands fichiers.',
    },
  },
  reasons: {
    network: { sentence: 'Le fichier n’a pas pu être obtenu à son adresse.', next: AGAIN },
    'too-large': { sentence: 'Le fichier est plus grand que ce que Whence lit de lui-même.', next: SAVE },
    timeout: { sentence: 'Obtenir le fichier a pris trop de temps.', next: AGAIN },
    'not-permitted': {
      sentence: 'Whence n’a pas le droit d’obtenir des fichiers de ce site.',
      next: 'Autorisez le site, ou enregistrez le fichier et ouvrez-le ici.',
    },
    'private-address': {
      sentence: 'L’adresse est dans un réseau privé, où Whence ne regarde pas pour une page.',
      next: SAVE,
    },
    stream: {
      sentence: 'Le lecteur reçoit la vidéo par morceaux : il n’y a pas de fichier à vérifier.',
      next: 'Cherchez la même vidéo comme fichier à sa source.',
    },
    limit: {
      sentence: 'Le fichier atteint une limite qui protège votre navigateur.',
      next: 'Demandez à qui l’a publié.',
    },
    'internal-error': {
      sentence: 'Whence a commis une erreur en vérifiant.',
      next: 'Vérifiez encore. Si cela se répète, signalez-le.',
    },
    remote: {
      sentence: 'Le fichier renvoie seulement à des informations gardées ailleurs, et Whence ne suit pas ces liens.',
      next: 'Demandez à l’éditeur une copie qui les porte.',
    },
    unsupported: {
      sentence: 'Whence ne connaît pas ce type de fichier.',
      next: 'Cherchez l’image dans un autre format à sa source.',
    },
    unavailable: { sentence: 'Le fichier n’a pas pu être lu.', next: 'Vérifiez encore ou ouvrez une autre copie.' },
    'no-media': {
      sentence: 'Ce fichier ne contient que des informations, sans l’image à laquelle elles appartiennent.',
      next: 'Cherchez l’image à sa source.',
    },
    identity: {
      sentence:
        'Une personne ou un organisme est nommé que seul un autre serveur pourrait confirmer, et Whence ne demande rien de lui-même.',
      next: 'Inspectez-le : ce qui a pu être vérifié y est montré.',
    },
    'on-request': {
      sentence: 'Ici Whence n’obtient rien de lui-même : mode discret ou économie de données.',
      next: 'Vérifiez maintenant, ou quittez le mode discret.',
    },
    'served-differently': {
      sentence: 'La page a reçu un autre fichier que Whence : on ne peut rien dire de ce qu’elle montre.',
      next: 'Enregistrez l’image depuis la page et ouvrez-la ici.',
    },
  },
  itsSigner: 'son signataire',
  unreadable: 'Les informations de ce fichier sont illisibles.',
  warnings: {
    'uncovered-affects-picture': 'La signature ne couvre pas des octets qui peuvent changer l’aspect de l’image.',
    'uncovered-orientation': 'Des données EXIF ne sont pas couvertes ; elles peuvent dire comment tourner l’image.',
    'uncovered-colours': 'Un profil de couleurs n’est pas couvert ; il peut changer toutes les couleurs.',
    'uncovered-further-pictures':
      'D’autres images ou leur description (luminosité, profondeur) ne sont pas couvertes ; elles peuvent changer l’affichage.',
    'uncovered-offsets': 'Une table qui donne l’ordre des parties n’est pas couverte.',
    'part-missing':
      'Le fichier a été signé avec d’autres images ou un film, retirés depuis. Ce qui reste est inchangé.',
    'ingredient-failed': 'Les informations de quelque chose dont ce fichier est fait ne tiennent pas.',
    'ingredient-untrusted': 'Quelque chose dont ce fichier est fait a été signé par quelqu’un hors de toute liste.',
    'identity-unconfirmed': 'Une personne ou une organisation est aussi nommée, et rien ne confirme ce nom.',
    'hostile-text': 'Un titre ou un nom contient des caractères cachés ou trompeurs, montrés par leurs codes.',
    'several-manifests': 'Le fichier porte d’autres informations auxquelles rien ne renvoie. Elles ne sont pas jugées.',
    'format-mismatch': 'Ces informations ont été faites pour un autre type de fichier.',
    'signer-expired-without-time-stamp':
      'Le certificat a expiré et aucun horodatage ne montre une signature antérieure. Cela arrive de soi-même aux vieux fichiers.',
    'interim-list':
      'Le signataire est sur l’ancienne liste provisoire, gelée depuis janvier 2026, et non sur la liste C2PA.',
    'user-list': 'Le signataire est sur une liste ajoutée à ce navigateur, et non sur la liste C2PA.',
    'trailing-bytes': 'D’autres données suivent la fin de l’image sans être couvertes par la signature.',
    'uncovered-metadata': 'Des métadonnées ne sont pas couvertes par la signature. Elles ne changent pas l’image.',
    'revocation-not-checked':
      'Le fichier ne montre pas si le certificat a été révoqué, et Whence ne demande à personne.',
    'revoked-since-signing':
      'Le certificat a été repris depuis, pour une raison qui ne touche pas ce qui était signé avant.',
    'signer-incident':
      'Des certificats de ce signataire ont été repris après un incident connu. Une telle signature montre peu.',
    'authority-revoked':
      'L’autorité qui a émis le certificat du signataire a été révoquée : sa liste n’en répond plus.',
    'origin-overclaimed':
      'Le produit signataire dit comment l’image est née, alors que son entrée dans la liste des produits ne l’admet pas.',
    'unsigned-ai-mark':
      'Des métadonnées non signées disent que l’IA a servi. N’importe qui peut ajouter ou ôter une telle mention.',
    'remote-manifest': 'Le fichier renvoie aussi à des informations gardées ailleurs. Whence ne les a pas obtenues.',
    'insecure-transport': 'Le fichier est venu par une connexion non chiffrée.',
    'trust-list-old': 'Les listes de confiance n’ont pas été mises à jour depuis plus d’un mois.',
  },
  trustLists: {
    c2pa: 'Liste de confiance C2PA',
    interim: 'Liste provisoire (gelée en janvier 2026)',
    user: 'Une liste à vous',
    none: 'Sur aucune liste de confiance',
  },
  originMeanings: {
    'ai-generated': 'Le signataire dit qu’un modèle génératif a fait cette image.',
    'ai-edited':
      'Le signataire dit que des parties de cette image viennent d’un modèle génératif. Ce n’est pas forcément toute l’image.',
    'camera-captured': 'Le signataire dit qu’un appareil photo a pris cette image et ne note aucune IA depuis.',
    unsaid:
      'D’après les informations du fichier, Whence ne peut dire si un appareil photo a pris cette image ou si une IA en a fait une partie. Ni l’un ni l’autre n’est exclu.',
  },
  bonds: {
    0: 'À propos du fichier à cette adresse ; la page peut montrer autre chose.',
    1: 'Le fichier correspond à ce que la page a chargé, par taille et forme.',
    2: 'L’image de la page a été comparée au fichier.',
    3: 'Le fichier est celui que la page a chargé.',
    4: 'Ce sont les octets mêmes que la page a reçus.',
    unset: 'Le rapport entre le fichier et ce que montre la page n’a pas été regardé.',
  },
  signerLines: {
    time: 'Signé le {time}',
    certificate: 'Certificat de {certificate}',
    'time-certificate': 'Signé le {time} avec le certificat de {certificate}',
    signer: 'Signé par {signer}',
    'signer-time': 'Signé par {signer} le {time}',
    'signer-certificate': 'Signé par {signer} avec le certificat de {certificate}',
    'signer-time-certificate': 'Signé par {signer} le {time} avec le certificat de {certificate}',
  },
  surface: {
    product: 'Whence',
    warningsTitle: 'À savoir aussi',
    signedBy: 'Signé par',
    signedOn: 'Signé le',
    editedWith: 'Retouches notées :',
    edits: 'Retouches notées : {edits}',
    alwaysTrue: 'Les Content Credentials disent d’où vient un fichier, non si ce qu’il montre est bien ainsi.',
    retry: 'Réessayer',
    noAnswerTitle: 'Whence n’a pas répondu',
    noAnswerText: 'La partie de Whence qui travaille en arrière-plan n’a pas répondu. La page n’y est pour rien.',
  },
  mediaKinds: {
    image: 'Image : {sentence}',
    video: 'Vidéo : {sentence}',
    poster: 'Image d’attente d’une vidéo : {sentence}',
    background: 'Image de fond : {sentence}',
    'svg-image': 'Image dans un dessin : {sentence}',
    document: 'Fichier ouvert : {sentence}',
    link: 'Fichier lié : {sentence}',
  },
  counts: {
    items: { one: '{count} image ou vidéo', other: '{count} images et vidéos' },
    omitted: {
      one: '{count} autre est sur la page sans être listée.',
      other: '{count} autres sont sur la page sans être listées.',
    },
    notes: { one: 'Inspecter · {count} note', other: 'Inspecter · {count} notes' },
    checking: { one: 'Encore {count} à vérifier', other: 'Encore {count} à vérifier' },
  },
  popup: {
    noItems: 'Rien trouvé pour l’instant',
    checkSite: 'Vérifier {site}',
    allowSite: 'Autoriser sur {site}',
    inspect: 'Inspecter',
    itemsTitle: 'Images et vidéos de cette page',
    inView: 'À l’écran',
    elsewhere: 'Ailleurs sur la page',
    filterTitle: 'Montrer',
    filterAll: 'Tout',
    filterCredentials: 'Signées',
    filterOrigin: 'IA ou appareil',
    filterOpen: 'Non vérifiées',
    recheck: 'Vérifier encore',
    show: 'Montrer',
    showOnPage: 'Montrer sur la page',
    badges: 'Marquer les images sur la page',
    quiet: 'Discret : vérifier sur demande',
    quietSite: 'Discret sur {site}',
    siteFacts: 'Ce que ce site fait des informations',
    sidePanel: 'Garder ouvert à côté de la page',
    options: 'Réglages',
    help: 'Comment lire ceci',
    election: 'Informations de vote',
    links: 'Plus de Whence',
    loading: 'Lecture de la liste',
    longText: 'Les grandes vidéos prennent du temps. Le reste de la liste est prêt.',
    emptyTitle: 'Rien trouvé sur cette page pour l’instant',
    emptyText: 'Faites défiler : images et vidéos sont vérifiées à l’approche de la partie visible.',
    emptyFilterTitle: 'Rien ne correspond à ce choix',
    emptyCredentialsTitle: 'Rien ici ne porte d’informations signées',
    emptyFilterText: 'C’est le cas normal : la plupart des sites les enlèvent. Cela ne dit rien des images.',
    notPermittedTitle: 'Whence ne regarde pas ce site',
    notPermittedText:
      'Pour vérifier des images ici, Whence a besoin de votre accord pour lire ce site et obtenir ses images encore une fois. Rien ne quitte votre navigateur pour quelqu’un d’autre.',
    siteOffTitle: 'La vérification est coupée ici',
    siteOffText: 'Activez-la ci-dessus, ou faites un clic droit sur une image et choisissez de l’inspecter.',
    impossibleTitle: 'Aucune extension ne peut regarder cette page',
    impossibleText: 'Les navigateurs gardent pour eux leurs pages et leurs boutiques.',
    refused: 'L’accord n’a pas été donné. Rien n’a changé.',
  },
  sites: {
    delivered: {
      removed: '{site} enlève les Content Credentials de ce qu’il montre. Une image sans elles est ici le cas normal.',
      kept: '{site} garde les Content Credentials dans ce qu’il montre.',
      varies: '{site} garde les Content Credentials dans une partie de ce qu’il montre et les enlève du reste.',
      'not-known': 'On ne sait pas ce que {site} fait des Content Credentials. La plupart des sites les enlèvent.',
    },
    ownLabels: {
      ai: '{site} les lit à l’envoi et peut montrer sa propre étiquette s’il y est question d’IA.',
      camera: '{site} les lit à l’envoi et peut montrer sa propre étiquette s’il y est question d’un appareil photo.',
      credentials: '{site} les lit à l’envoi et peut montrer sa propre marque.',
      'not-known': null,
    },
    factSources: {
      'site-statement': 'Selon le site lui-même, {month}.',
      'outside-test': 'Selon un test fait par d’autres, {month}.',
      'public-software': 'Selon son logiciel public, {month}.',
    },
    siteUnknown: 'On ne sait rien de ce site. La plupart des sites enlèvent les Content Credentials.',
  },
};
