import type { Parts } from '../../parts.ts';

export const WELCOME: Parts['guide']['welcome'] = {
  name: 'Bienvenue',
  headline: 'D’où vient cette image ?',
  lead: 'Certaines images et vidéos portent des Content Credentials : une note signée qui dit qui les a faites et ce qu’on leur a fait depuis. Whence lit ces notes là où vous rencontrez les images.',
  points: [
    {
      title: 'Il examine pendant que vous défilez',
      text: 'Sur les sites pris en charge, les images qui portent de telles informations reçoivent un petit mot dans un coin. Le bouton de la barre d’outils liste tout ce qui est sur la page.',
    },
    {
      title: 'Il répond quand vous demandez',
      text: 'Faites un clic droit sur une image et choisissez « Inspecter les informations d’origine ». Vous voyez qui l’a signée, de quoi elle est faite, et chaque contrôle.',
    },
    {
      title: 'Il dit ce qu’il ne sait pas',
      text: 'La plupart des images ne portent aucune information, parce que la plupart des sites les enlèvent. Cela ne dit rien d’une image, et Whence le dit.',
    },
  ],
  signsTitle: 'Les quatre marques',
  privacyTitle: 'Ce qui reste chez vous',
  privacy:
    'Tout est examiné sur votre propre ordinateur. Nous n’avons ni serveur, ni comptes, ni statistiques. Les images sont obtenues une fois de plus là où la page les a prises, sans vos cookies.',
  askTitle: 'Où Whence peut-il regarder ?',
  ask: 'Pour examiner les images sur X, Facebook, Instagram, Threads, LinkedIn, TikTok, YouTube, Reddit, Bluesky, Mastodon, Telegram et WhatsApp, Whence doit lire ces sites et obtenir leurs images.',
  allow: 'Sur ces sites',
  allowAll: 'Sur tous les sites',
  allowAllNote:
    'Sur tous les sites : votre navigateur demandera davantage, car Whence pourrait alors lire chaque page que vous visitez et en examiner les images.',
  onlyClick: 'Seulement au clic',
  onlyClickNote: 'Seulement au clic : rien n’est lu de soi-même. Faites un clic droit sur une image pour l’examiner.',
  allowed: 'Autorisé. Whence est prêt.',
  allowedAll: 'Autorisé sur tous les sites. Whence est prêt.',
  clickChosen: 'Whence attend votre clic.',
  refused: 'Non autorisé, et c’est très bien : le clic droit sur une image fonctionne toujours.',
  tryTitle: 'Essayez',
  tryLead:
    'Trois copies d’une image. Whence les examine maintenant, ici sur votre ordinateur. Choisissez-en une et lisez ce qu’il en dit.',
  trySample:
    'L’image est livrée avec Whence, qui l’a signée lui-même. Aucune liste ne connaît ce signataire, et Whence le dit.',
  tryMeaning: 'Ce que cela veut dire',
  tryNext: 'Ce que vous pouvez faire',
  help: 'Comment lire ceci',
  later: 'Vous pouvez changer cela à tout moment dans les réglages.',
  settings: 'Réglages',
  tryInspector: 'Essayer avec un fichier',
};
