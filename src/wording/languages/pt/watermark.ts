import type { Parts } from '../../parts.ts';

export const WATERMARK_WORDS: Parts['watermark'] = {
  title: 'Marcas-d’água invisíveis',
  lead: 'Alguns fabricantes escondem nos pixels de uma imagem um número (TrustMark, da Adobe) que leva de volta às credenciais dela. O Whence pode procurar um neste navegador; a imagem não é enviada a lugar nenhum. É preciso um modelo, um arquivo que o Whence não traz consigo.',
  models: {
    none: 'Nenhum modelo está guardado aqui.',
    published: 'TrustMark {variant}, o arquivo publicado, {size}',
    own: 'Um modelo seu, {size}. O SHA-256 dele começa com {hash}.',
    remove: 'Remover',
    removed: 'Removido.',
    fetch: 'Obter o TrustMark {variant} ({size})',
    variants:
      'TrustMark P e Q são dois tipos de marca, cada um lido só pelo seu próprio modelo; a própria Adobe usa P.',
    import: 'Abrir um modelo deste computador',
    privateWindow: 'De uma janela privada nenhum modelo é obtido nem guardado.',
  },
  consent:
    'O arquivo {file} ({size}) será pedido a {host}. Ele fica sabendo do seu endereço de internet e de que alguém quer este arquivo, e nada de imagem alguma. O arquivo só é guardado se o comprimento e o SHA-256 forem os registrados.',
  agree: 'Obter',
  disagree: 'Não obter nada',
  fetching: 'Obtendo o modelo',
  cancel: 'Cancelar',
  kept: 'O modelo está guardado neste navegador. Você pode removê-lo aqui e nas configurações.',
  notPermitted: 'O navegador não teve permissão para perguntar a este servidor. Nada foi obtido.',
  ownWarning:
    'Este arquivo não é nenhum dos modelos publicados: o SHA-256 dele é {hash}. O Whence pode ler com ele, como método {method}, mas não pode dizer para que foi feito. O que ele lê vale tanto quanto quem lhe deu o arquivo.',
  ownAgree: 'Usar mesmo assim',
  ownDisagree: 'Deixar',
  problems: {
    unreadable: 'Este arquivo não é um modelo, ou algo nele não é como deve ser.',
    unsupported: 'Este modelo pede algo que o Whence não faz ({detail}).',
    limit: 'Este modelo custa mais do que o Whence permite a um modelo ({detail}).',
    'other-file': 'O que chegou não é o arquivo publicado. Não foi guardado.',
    damaged: 'O modelo guardado mudou desde então. Foi removido e não foi usado.',
    storage: 'O navegador não guarda nenhum arquivo aqui ({detail}).',
  },
  fetchProblems: {
    network: 'Não foi possível chegar ao servidor.',
    timeout: 'O arquivo não chegou a tempo.',
    'too-large': 'O arquivo é grande demais.',
    redirect: 'O servidor quis mandar o Whence a outro endereço. Não foi seguido.',
    refused: 'O servidor se recusou a entregar o arquivo.',
    cancelled: 'Cancelado. Nada foi guardado.',
  },
  look: 'Procurar uma marca-d’água',
  looking: 'Procurando uma marca-d’água',
  stopped: 'Parado.',
  nothing: 'Nenhuma marca-d’água foi lida. Isso não diz nada sobre a imagem.',
  notDrawable: 'Este arquivo não pode ser desenhado.',
  failed: 'O Whence não pôde olhar. Isso não diz nada sobre a imagem.',
  plausible:
    'Um número foi lido: {value} (método {method}). Sozinho ele não mostra nada: só o fazem credenciais que nomeiem o mesmo número, e um repositório pode tê-las.',
  doubtful:
    'Foi lido um número que o acaso produz com frequência: {value} (método {method}). Provavelmente não é nenhum. Um repositório pode saber mais.',
  byOwnModel: 'Foi lido por um modelo seu, não por um publicado.',
  signpost: 'Ele diz onde mais procurar, e o Whence não pode ler o que está lá: {lists}.',
  notListed: '{host} não diz que conhece este método.',
  noResolver: 'Nenhum repositório está configurado. É possível adicionar um abaixo.',
  disclosure:
    'O número lido, com {bytes} bytes, será enviado a {host}, e nunca a imagem. Ele fica sabendo do seu endereço de internet e de que alguém procura este número.',
  recovered:
    'Credenciais recuperadas: esta cópia não leva nenhuma. O número nos pixels dela levou {host} a credenciais assinadas por {signer}. Elas descrevem outro arquivo; esta cópia tem outros bytes e não pode ser comparada com elas. Uma marca-d’água pode ser copiada para outras imagens: olhe as duas.',
  otherNumber: 'O repositório forneceu credenciais de outra imagem: elas nomeiam outro número.',
  numberNotNamed: 'Nada nelas nomeia este número: que pertencem uma à outra é palavra do repositório.',
  keptTitle: 'Modelos que leem marcas-d’água',
  keptNote: 'Foram obtidos ou abertos no inspetor, estão só neste navegador e só são usados quando você pede.',
};
