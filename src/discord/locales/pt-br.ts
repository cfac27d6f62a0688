import type { CommandTexts } from './command-texts.ts';

/** Portuguese of Brazil, `pt-BR`. */
export const brazilianPortuguese: CommandTexts = {
  options: {
    private: { name: 'privado', description: 'Mostrar a resposta só para você' },
    'as-of': {
      name: 'até',
      description: 'Só o que foi publicado até lá: 2014, 2014-12 ou 2014-12-20',
    },
  },
  commands: {
    ask: {
      name: 'perguntar',
      description: 'Faça uma pergunta; a resposta é citada das fontes',
      options: {
        question: { name: 'pergunta', description: 'O que você quer saber? (em inglês)' },
      },
    },
    evidence: {
      name: 'provas',
      description: 'Lista as provas, cada uma com sua citação exata',
      options: {
        topic: { name: 'tema', description: 'Só as provas sobre este tema' },
      },
    },
    who: {
      name: 'quem',
      description: 'O que as fontes dizem de alguém e o que citam dessa pessoa',
      options: {
        name: { name: 'nome', description: 'Uma pessoa, uma organização ou um lugar' },
      },
    },
    timeline: {
      name: 'cronologia',
      description: 'O que aconteceu e quando, até onde as fontes dizem',
    },
    sources: {
      name: 'fontes',
      description: 'Lista os artigos, ou um artigo frase por frase',
      options: {
        article: { name: 'artigo', description: 'Mostra as frases deste artigo' },
      },
    },
    sentence: {
      name: 'frase',
      description: 'Mostra uma frase em seu contexto',
      options: {
        number: { name: 'número', description: 'O número dela, como S5' },
      },
    },
    verify: {
      name: 'verificar',
      description: 'Confere uma afirmação: apoiada, contrariada ou ausente das fontes',
      options: {
        claim: { name: 'afirmação', description: 'Uma única afirmação, em inglês' },
      },
    },
    help: {
      name: 'ajuda',
      description: 'Como perguntar e o que cada comando faz',
    },
    privacy: {
      name: 'privacidade',
      description: 'O que eu guardo, o que não guardo e como fazer com que eu esqueça',
    },
    settings: {
      name: 'configurações',
      description: 'Muda as configurações deste servidor',
    },
    stats: {
      name: 'estatísticas',
      description: 'Quantas perguntas foram respondidas neste servidor',
    },
    'Check against sources': { name: 'Conferir com as fontes' },
    'Answer from sources': { name: 'Responder com as fontes' },
  },
};
