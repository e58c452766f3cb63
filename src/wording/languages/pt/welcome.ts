import type { Parts } from '../../parts.ts';

export const WELCOME: Parts['guide']['welcome'] = {
  name: 'Boas-vindas',
  headline: 'De onde vem esta imagem?',
  lead: 'Algumas imagens e vídeos trazem credenciais de conteúdo (Content Credentials): uma nota assinada sobre quem os fez e o que foi feito desde então. O Whence lê essas notas onde você encontra as imagens.',
  points: [
    {
      title: 'Confere enquanto você rola',
      text: 'Nos sites compatíveis, imagens com credenciais ganham uma pequena palavra no canto. O botão da barra de ferramentas lista tudo o que há na página.',
    },
    {
      title: 'Responde quando você pergunta',
      text: 'Clique em qualquer imagem com o botão direito e escolha “Inspecionar credenciais de conteúdo”. Você vê quem assinou, de que ela foi feita e cada conferência.',
    },
    {
      title: 'Diz o que não sabe',
      text: 'A maioria das imagens não traz credenciais, porque a maioria dos sites as remove. Isso nada diz sobre uma imagem, e o Whence deixa isso claro.',
    },
  ],
  signsTitle: 'As quatro marcas',
  privacyTitle: 'O que fica com você',
  privacy:
    'Tudo é conferido no seu próprio computador. Não há servidor nosso, conta nem estatística. As imagens são buscadas mais uma vez de onde a página as obteve, sem os seus cookies.',
  askTitle: 'Onde o Whence pode olhar?',
  ask: 'Para conferir imagens no X, Facebook, Instagram, Threads, LinkedIn, TikTok, YouTube, Reddit, Bluesky, Mastodon, Telegram e WhatsApp, o Whence precisa ler esses sites e buscar suas imagens.',
  allow: 'Nesses sites',
  allowAll: 'Em todos os sites',
  allowAllNote:
    'Em todos os sites: seu navegador pedirá mais, pois o Whence poderia então ler toda página que você visita e conferir as imagens nela.',
  onlyClick: 'Só quando eu clicar',
  onlyClickNote: 'Só quando eu clicar: nada é lido sozinho. Clique em uma imagem com o botão direito para conferi-la.',
  allowed: 'Permitido. O Whence está pronto.',
  allowedAll: 'Permitido em todos os sites. O Whence está pronto.',
  clickChosen: 'O Whence espera até você clicar.',
  refused: 'Não permitido, e tudo bem: clicar em uma imagem com o botão direito continua funcionando.',
  tryTitle: 'Experimente',
  tryLead:
    'Três cópias de uma imagem. O Whence as confere agora, aqui no seu computador. Escolha uma e leia o que ele diz.',
  trySample:
    'A imagem vem com o Whence, que a assinou ele mesmo. Nenhuma lista conhece esse signatário, e o Whence diz isso.',
  tryMeaning: 'O que isto significa',
  tryNext: 'O que você pode fazer',
  help: 'Como ler isto',
  later: 'Você pode mudar isto a qualquer momento nas configurações.',
  settings: 'Configurações',
  tryInspector: 'Experimente com um arquivo',
};
