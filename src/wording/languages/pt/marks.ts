import type { Parts } from '../../parts.ts';

export const MARKS: Parts['marks'] = {
  badges: {
    trusted: 'Signatário listado',
    'unknown-signer': 'Signatário não listado',
    'partly-listed': 'Listado em parte',
    changed: 'Mudou após a assinatura',
    invalid: 'Credenciais inválidas',
    none: 'Sem credenciais',
    'not-checked': 'Não conferido',
    checking: 'Conferindo…',
  },
  origins: {
    'ai-generated': 'Gerada por IA',
    'ai-edited': 'Editada com IA',
    'camera-captured': 'Captada por câmera',
  },
  badgeWithOrigin: '{badge} · {origin}',
  badgeTitle: 'Whence: {badge}. O botão da barra mostra os detalhes.',
  inspectMenu: 'Inspecionar credenciais de conteúdo',
  toolbar: {
    nothing: 'Whence: nenhuma credencial de conteúdo encontrada aqui até agora',
    found: {
      one: 'Whence: {count} item com credenciais de conteúdo',
      other: 'Whence: {count} itens com credenciais de conteúdo',
    },
    broken: {
      one: 'Whence: itens com credenciais de conteúdo: {found}; {count} não se sustenta',
      other: 'Whence: itens com credenciais de conteúdo: {found}; {count} não se sustentam',
    },
  },
};
