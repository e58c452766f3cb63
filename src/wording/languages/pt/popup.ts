import type { VoterCatalog } from '../../catalog.ts';

export const MEDIA_KINDS: VoterCatalog['mediaKinds'] = {
  image: 'Imagem: {sentence}',
  video: 'Vídeo: {sentence}',
  poster: 'Imagem prévia de um vídeo: {sentence}',
  background: 'Imagem de fundo: {sentence}',
  'svg-image': 'Imagem em um desenho: {sentence}',
  document: 'Arquivo aberto: {sentence}',
  link: 'Arquivo vinculado: {sentence}',
};

export const COUNTS: VoterCatalog['counts'] = {
  items: { one: '{count} imagem ou vídeo', other: '{count} imagens e vídeos' },
  omitted: {
    one: 'Mais {count} está na página e não na lista.',
    other: 'Mais {count} estão na página e não na lista.',
  },
  notes: { one: 'Inspecionar · {count} nota', other: 'Inspecionar · {count} notas' },
  checking: { one: 'Conferindo mais {count}', other: 'Conferindo mais {count}' },
};

export const POPUP: VoterCatalog['popup'] = {
  noItems: 'Ainda sem imagens nem vídeos',
  checkSite: 'Conferir {site}',
  allowSite: 'Permitir em {site}',
  inspect: 'Inspecionar',
  itemsTitle: 'Imagens e vídeos desta página',
  inView: 'À vista agora',
  elsewhere: 'No resto da página',
  filterTitle: 'Mostrar',
  filterAll: 'Tudo',
  filterCredentials: 'Assinadas',
  filterOrigin: 'IA ou câmera',
  filterOpen: 'Não conferidas',
  recheck: 'Conferir de novo',
  show: 'Mostrar',
  showOnPage: 'Mostrar na página',
  badges: 'Marcar imagens na página',
  quiet: 'Silêncio: conferir só se eu pedir',
  quietSite: 'Silêncio em {site}',
  siteFacts: 'O que este site faz com as credenciais',
  sidePanel: 'Manter aberto ao lado da página',
  options: 'Configurações',
  help: 'Como ler isto',
  election: 'Informações para votar',
  links: 'Mais do Whence',
  loading: 'Lendo a lista',
  longText: 'Vídeos grandes demoram. O resto da lista não espera por eles.',
  emptyTitle: 'Nenhuma imagem ou vídeo encontrado nesta página ainda',
  emptyText: 'Role: imagens e vídeos entram na lista ao chegar perto da parte visível.',
  emptyFilterTitle: 'Nada corresponde a esta escolha',
  emptyCredentialsTitle: 'Nada aqui traz credenciais',
  emptyFilterText: 'É o normal: a maioria dos sites remove as credenciais. Não diz nada sobre as imagens.',
  notPermittedTitle: 'O Whence não olha este site',
  notPermittedText:
    'Para conferir imagens aqui, o Whence precisa da sua permissão para ler este site e obter as imagens mais uma vez. O que ele encontra fica no seu navegador.',
  siteOffTitle: 'O Whence está desligado aqui',
  siteOffText:
    'Ligue-o acima, ou clique com o botão direito em uma imagem e escolha “Inspecionar credenciais de conteúdo”.',
  impossibleTitle: 'O Whence não pode olhar esta página',
  impossibleText:
    'Os navegadores não deixam nenhuma extensão entrar em suas próprias páginas nem em suas lojas de extensões.',
  refused: 'A permissão não foi dada. Nada mudou.',
};
