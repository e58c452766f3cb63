import type { VoterCatalog } from '../../catalog.ts';

export const MEDIA_KINDS: VoterCatalog['mediaKinds'] = {
  image: 'Image : {sentence}',
  video: 'Vidéo : {sentence}',
  poster: 'Image d’aperçu d’une vidéo : {sentence}',
  background: 'Image de fond : {sentence}',
  'svg-image': 'Image dans un dessin : {sentence}',
  document: 'Fichier ouvert : {sentence}',
  link: 'Fichier lié : {sentence}',
};

export const COUNTS: VoterCatalog['counts'] = {
  items: { one: '{count} image ou vidéo', other: '{count} images et vidéos' },
  omitted: {
    one: '{count} autre est sur la page sans être listée.',
    other: '{count} autres sont sur la page sans être listées.',
  },
  notes: { one: 'Inspecter · {count} note', other: 'Inspecter · {count} notes' },
  checking: { one: 'Encore {count} à examiner', other: 'Encore {count} à examiner' },
};

export const POPUP: VoterCatalog['popup'] = {
  noItems: 'Pas encore d’images ni de vidéos',
  checkSite: 'Examiner {site}',
  allowSite: 'Autoriser sur {site}',
  inspect: 'Inspecter',
  itemsTitle: 'Images et vidéos de cette page',
  inView: 'À l’écran',
  elsewhere: 'Ailleurs sur la page',
  filterTitle: 'Montrer',
  filterAll: 'Tout',
  filterCredentials: 'Informations',
  filterOrigin: 'IA ou appareil',
  filterOpen: 'Non examinées',
  recheck: 'Examiner encore',
  show: 'Montrer',
  showOnPage: 'Montrer sur la page',
  badges: 'Marquer les images sur la page',
  quiet: 'Discret : examiner sur demande',
  quietSite: 'Discret sur {site}',
  siteFacts: 'Ce que ce site fait des informations',
  sidePanel: 'Garder ouvert à côté de la page',
  options: 'Réglages',
  help: 'Comment lire ceci',
  election: 'Informations sur le vote',
  links: 'Autres pages de Whence',
  loading: 'Lecture de la liste',
  longText: 'Les grandes vidéos prennent du temps. Le reste de la liste ne les attend pas.',
  emptyTitle: 'Pas encore d’images ni de vidéos trouvées sur cette page',
  emptyText: 'Faites défiler : images et vidéos sont listées à l’approche de la partie visible.',
  emptyFilterTitle: 'Rien ne correspond à ce choix',
  emptyCredentialsTitle: 'Rien ici ne porte d’informations d’origine',
  emptyFilterText: 'C’est le cas normal : la plupart des sites les enlèvent. Cela ne dit rien des images.',
  notPermittedTitle: 'Whence ne regarde pas ce site',
  notPermittedText:
    'Pour examiner des images ici, Whence a besoin de votre accord pour lire ce site et obtenir ses images encore une fois. Ce qu’il trouve reste dans votre navigateur.',
  siteOffTitle: 'L’examen est coupé ici',
  siteOffText:
    'Activez-le ci-dessus, ou faites un clic droit sur une image et choisissez « Inspecter les informations d’origine ».',
  impossibleTitle: 'Whence ne peut pas regarder cette page',
  impossibleText:
    'Les navigateurs ne laissent aucune extension entrer dans leurs propres pages ni dans leurs boutiques d’extensions.',
  refused: 'L’accord n’a pas été donné. Rien n’a changé.',
};
