import type { Parts } from '../../parts.ts';

export const HELP: Parts['guide']['help'] = {
  name: 'Como ler isto',
  lead: 'As credenciais de conteúdo (Content Credentials) são uma nota assinada dentro de uma imagem ou vídeo: quem fez, com quê e o que foi feito desde então. O Whence confere a nota. Acreditar em quem a escreveu fica com você.',
  signsTitle: 'As marcas',
  sections: [
    {
      title: 'Quatro perguntas, quatro respostas',
      points: [
        'O arquivo mudou desde a assinatura? Só os bytes dizem, e redimensionar os muda tanto quanto retocar.',
        'Quem assinou, e que lista o conhece? A lista de confiança C2PA é mantida em dia. A lista provisória é mais antiga e está congelada desde janeiro de 2026. Uma lista sua só conta no seu navegador.',
        'Quando foi assinado? Só um carimbo de tempo de uma autoridade listada mostra uma hora. Qualquer outra data é só a palavra do signatário.',
        'O certificado foi retirado? Muitas vezes o arquivo não diz, e o Whence não pergunta a ninguém.',
      ],
    },
    {
      title: 'O que as marcas não significam',
      points: [
        'Um signatário listado é conhecido e ainda assim pode errar. Uma assinatura vale para uma cena encenada como para qualquer outra.',
        'Um signatário não listado é um estranho e ainda assim pode ser honesto. Muitas câmeras e programas ainda não estão em lista alguma.',
        'Um arquivo que mudou não é o que foi assinado. Sites que redimensionam imagens fazem isso o tempo todo.',
        'Sem marca significa que não foram encontradas credenciais ou que nada foi conferido. A maioria das imagens não tem, e isso nada diz sobre elas.',
        '“Gerada por IA” e “Editada com IA” são o que dizem as credenciais. Onde não há esse rótulo, isso não exclui nem IA nem câmera.',
      ],
    },
    {
      title: 'Quando nada é encontrado',
      points: [
        'Abra a imagem no maior tamanho: alguns sites só ali mantêm credenciais.',
        'Procure o primeiro lugar que a publicou: a redação, a campanha, o fotógrafo.',
        'Abra o inspetor e siga os links de busca por imagem, se concordar com o que eles enviam.',
        'Pergunte a quem a postou de onde ela vem. Uma fonte que se pode nomear vale mais do que qualquer marca.',
        'Antes de compartilhar com raiva, espere uma hora e olhe de novo.',
      ],
    },
    {
      title: 'O que o Whence não vê',
      points: [
        'Uma foto de uma tela ou de um impresso: a câmera assina o que estava diante dela, fosse o que fosse.',
        'Cenas encenadas e legendas que não pertencem à imagem.',
        'Vídeos que um reprodutor recebe em pedaços: não há arquivo para conferir, e a lista diz isso.',
        'As credenciais de arquivos que um site limpou, como faz a maioria dos sites.',
        'Uma chave roubada, até que seu certificado seja retirado.',
        'O que uma página desenha sobre uma imagem. A lista no botão da barra de ferramentas é nossa; tudo dentro da página é da página.',
      ],
    },
    {
      title: 'Para campanhas e redações',
      points: [
        'Assine com um certificado que leve à lista de confiança C2PA e com carimbo de tempo, para que as credenciais valham quando o certificado vencer.',
        'Publique o próprio arquivo assinado no seu site, em um endereço que permaneça, e ponha o link dele em cada postagem.',
        'Confira o que fazem seu sistema de conteúdo e sua rede de entrega: redimensionar, converter e “otimizar” removem credenciais, a menos que uma configuração as mantenha.',
        'Diga na postagem que o arquivo assinado está no seu site. A maioria das redes sociais remove credenciais, e os leitores devem saber onde procurar.',
        'Mantenha a história: deixe seus programas de edição registrarem os passos e use imagens assinadas como ingredientes.',
        'Diga onde usou IA. Uma imagem que o diz por si mesma não pode ser exposta por outros.',
        'Antes de uma campanha, abra aqui seus próprios arquivos publicados, e também em um navegador que não seja o seu.',
        'Guarde as chaves em hardware e saiba a quem pedir a retirada de um certificado.',
      ],
    },
    {
      title: 'Pelo teclado',
      points: [
        'Tab percorre cada lista na ordem de leitura; Enter ou a barra de espaço aciona o que está marcado.',
        'As setas escolhem dentro de um filtro. Esc fecha uma explicação.',
        'Uma entrada com o foco aparece contornada na página, desde que esteja na tela.',
      ],
    },
  ],
  openInspector: 'Abrir o inspetor',
  openElection: 'Informações para votar',
  openOptions: 'Configurações',
};
