import type { CommandTexts } from './command-texts.ts';

/** Spanish, `es-ES`. */
export const spanish: CommandTexts = {
  options: {
    private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
    'as-of': {
      name: 'hasta',
      description: 'Solo lo publicado hasta entonces: 2014, 2014-12 o 2014-12-20',
    },
  },
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Haz una pregunta; la respuesta se cita de las fuentes',
      options: {
        question: { name: 'pregunta', description: '¿Qué quieres saber? (en inglés)' },
      },
    },
    evidence: {
      name: 'pruebas',
      description: 'Enumera las pruebas, cada una con su cita exacta',
      options: {
        topic: { name: 'tema', description: 'Solo las pruebas sobre este tema' },
      },
    },
    who: {
      name: 'quién',
      description: 'Qué dicen las fuentes de alguien y qué citan de él',
      options: {
        name: { name: 'nombre', description: 'Una persona, una organización o un lugar' },
      },
    },
    timeline: {
      name: 'cronología',
      description: 'Qué ocurrió y cuándo, según lo que dicen las fuentes',
    },
    sources: {
      name: 'fuentes',
      description: 'Lista los artículos, o un artículo frase por frase',
      options: {
        article: { name: 'artículo', description: 'Muestra las frases de este artículo' },
      },
    },
    sentence: {
      name: 'frase',
      description: 'Muestra una frase en su contexto',
      options: {
        number: { name: 'número', description: 'Su número, por ejemplo S5' },
      },
    },
    verify: {
      name: 'verificar',
      description: 'Comprueba una afirmación: apoyada, contradicha o ausente en las fuentes',
      options: {
        claim: { name: 'afirmación', description: 'Una sola afirmación, en inglés' },
      },
    },
    help: {
      name: 'ayuda',
      description: 'Cómo preguntar y qué hace cada comando',
    },
    privacy: {
      name: 'privacidad',
      description: 'Qué guardo, qué no, y cómo hacer que lo olvide',
    },
    settings: {
      name: 'ajustes',
      description: 'Cambia los ajustes de este servidor',
    },
    stats: {
      name: 'estadísticas',
      description: 'Cuántas preguntas se han respondido en este servidor',
    },
    'Check against sources': { name: 'Comprobar con las fuentes' },
    'Answer from sources': { name: 'Responder con las fuentes' },
  },
};
