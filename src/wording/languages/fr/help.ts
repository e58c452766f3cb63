import type { Parts } from '../../parts.ts';

export const HELP: Parts['guide']['help'] = {
  name: 'Comment lire ceci',
  lead: 'Les Content Credentials sont une note signée dans une image ou une vidéo : qui l’a faite, avec quoi, et ce qu’on lui a fait depuis. Whence contrôle la note. Croire ou non son auteur reste votre affaire.',
  signsTitle: 'Les marques',
  sections: [
    {
      title: 'Quatre questions, quatre réponses',
      points: [
        'Le fichier a-t-il changé depuis sa signature ? Seuls les octets le disent, et redimensionner les change autant que retoucher.',
        'Qui l’a signé, et quelle liste connaît ce signataire ? La liste de confiance C2PA est tenue à jour. La liste provisoire est plus ancienne et gelée depuis janvier 2026. Une liste à vous ne compte que dans votre navigateur.',
        'Quand a-t-il été signé ? Seul l’horodatage d’une autorité listée montre un moment. Toute autre date n’est que la parole du signataire.',
        'Le certificat a-t-il été repris ? Souvent le fichier ne le dit pas, et Whence ne le demande à personne.',
      ],
    },
    {
      title: 'Ce que les marques ne veulent pas dire',
      points: [
        'Un signataire listé est connu, et peut tout de même se tromper. Une signature tient pour une scène arrangée comme pour toute autre.',
        'Un signataire non listé est un inconnu, et peut tout de même être honnête. Bien des appareils et des programmes ne sont encore sur aucune liste.',
        'Un fichier changé n’est pas celui qui a été signé. Les sites qui redimensionnent les images font cela sans cesse.',
        'Aucune marque veut dire qu’aucune information n’a été trouvée ou que rien n’a été examiné. La plupart des images n’en ont pas, et cela ne dit rien d’elles.',
        '« Générée par IA » et « Retouchée par IA », c’est ce que disent les informations. Là où cette mention manque, cela n’exclut ni l’IA ni un appareil photo.',
      ],
    },
    {
      title: 'Quand rien n’est trouvé',
      points: [
        'Ouvrez l’image dans sa plus grande taille : certains sites ne gardent les informations que là.',
        'Cherchez le premier lieu de publication : la rédaction, l’équipe de campagne, le photographe.',
        'Ouvrez l’inspecteur et suivez les liens de recherche par image, si vous acceptez ce qu’ils envoient.',
        'Demandez à qui l’a publiée d’où elle vient. Une source que l’on peut nommer vaut plus que n’importe quelle marque.',
        'Avant de la partager sous le coup de la colère, attendez une heure et regardez encore.',
      ],
    },
    {
      title: 'Ce que Whence ne peut pas voir',
      points: [
        'Une photo d’un écran ou d’un tirage : l’appareil signe ce qui se trouvait devant lui, quoi que ce fût.',
        'Les scènes arrangées, et les légendes qui ne vont pas avec l’image.',
        'Les vidéos qu’un lecteur reçoit par morceaux : il n’y a pas de fichier à examiner, et la liste le dit.',
        'Les informations des fichiers dont un site les a enlevées, comme le font la plupart.',
        'Une clé volée, tant que son certificat n’a pas été repris.',
        'Ce qu’une page dessine sur une image. La liste derrière le bouton de la barre d’outils est à nous ; tout ce qui est dans la page est à la page.',
      ],
    },
    {
      title: 'Pour les équipes de campagne et les rédactions',
      points: [
        'Signez avec un certificat qui mène à la liste de confiance C2PA, et avec un horodatage, pour que la signature tienne quand le certificat prend fin.',
        'Publiez le fichier signé lui-même sur votre propre site, à une adresse qui reste, et renvoyez-y depuis chaque publication.',
        'Regardez ce que font votre système de publication et votre réseau de diffusion : redimensionner, convertir et « optimiser » enlèvent les informations, sauf si un réglage les garde.',
        'Dites dans la publication que le fichier signé est sur votre site. La plupart des réseaux sociaux enlèvent ces informations, et les lecteurs doivent savoir où regarder.',
        'Gardez l’histoire : laissez vos programmes noter leurs étapes, et reprenez les images signées comme ingrédients.',
        'Nommez l’IA là où vous l’avez employée. Une image qui le dit elle-même ne peut pas être dénoncée par quelqu’un d’autre.',
        'Avant le début d’une campagne, ouvrez ici vos propres fichiers publiés, et aussi depuis un navigateur qui n’est pas le vôtre.',
        'Gardez les clés dans du matériel, et sachez qui appeler pour faire reprendre un certificat.',
      ],
    },
    {
      title: 'Au clavier',
      points: [
        'La touche Tab parcourt chaque liste dans l’ordre de lecture ; Entrée ou la barre d’espace actionne ce qui est marqué.',
        'Les flèches choisissent dans un filtre. Échap ferme une explication.',
        'L’élément qui a le focus est encadré sur la page, pour autant qu’il soit à l’écran.',
      ],
    },
  ],
  openInspector: 'Ouvrir l’inspecteur',
  openElection: 'Informations sur le vote',
  openOptions: 'Réglages',
};
