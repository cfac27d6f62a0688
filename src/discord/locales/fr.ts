import type { CommandTexts } from './command-texts.ts';

/** French, `fr`. */
export const french: CommandTexts = {
  options: {
    private: { name: 'privé', description: 'Montrer la réponse à vous seul' },
    'as-of': {
      name: 'au',
      description: 'Seulement ce qui était publié à cette date : 2014, 2014-12 ou 2014-12-20',
    },
  },
  commands: {
    ask: {
      name: 'demander',
      description: 'Posez une question ; la réponse est citée des sources',
      options: {
        question: { name: 'question', description: 'Que voulez-vous savoir ? (en anglais)' },
      },
    },
    evidence: {
      name: 'preuves',
      description: 'Lister les preuves, chacune avec sa citation exacte',
      options: {
        topic: { name: 'sujet', description: 'Seulement les preuves sur ce sujet' },
      },
    },
    who: {
      name: 'qui',
      description: 'Ce que les sources disent de quelqu’un, et ce qu’elles en citent',
      options: {
        name: { name: 'nom', description: 'Une personne, une organisation ou un lieu' },
      },
    },
    timeline: {
      name: 'chronologie',
      description: 'Ce qui s’est passé et quand, d’après les sources',
    },
    sources: {
      name: 'sources',
      description: 'Lister les articles, ou un article phrase par phrase',
      options: {
        article: { name: 'article', description: 'Montrer les phrases de cet article' },
      },
    },
    sentence: {
      name: 'phrase',
      description: 'Montrer une phrase dans son contexte',
      options: {
        number: { name: 'numéro', description: 'Son numéro, par exemple S5' },
      },
    },
    verify: {
      name: 'vérifier',
      description: 'Vérifier une affirmation : confirmée, contredite ou absente des sources',
      options: {
        claim: { name: 'affirmation', description: 'Une seule affirmation, en anglais' },
      },
    },
    help: {
      name: 'aide',
      description: 'Comment demander, et ce que fait chaque commande',
    },
    privacy: {
      name: 'confidentialité',
      description: 'Ce que je conserve ou non, et comment le faire oublier',
    },
    settings: {
      name: 'réglages',
      description: 'Changer les réglages de ce serveur',
    },
    stats: {
      name: 'statistiques',
      description: 'Combien de questions ont eu une réponse sur ce serveur',
    },
    'Check against sources': { name: 'Vérifier avec les sources' },
    'Answer from sources': { name: 'Répondre avec les sources' },
  },
};
