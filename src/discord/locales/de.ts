import type { CommandTexts } from './command-texts.ts';

/** German, `de`. */
export const german: CommandTexts = {
  options: {
    private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
    'as-of': {
      name: 'zum-stand',
      description: 'Nur was bis dahin erschienen ist: 2014, 2014-12 oder 2014-12-20',
    },
  },
  commands: {
    ask: {
      name: 'fragen',
      description: 'Stell eine Frage; die Antwort wird aus den Quellen zitiert',
      options: {
        question: { name: 'frage', description: 'Was möchtest du wissen? (auf Englisch)' },
      },
    },
    evidence: {
      name: 'beweise',
      description: 'Die Beweise auflisten, jeden mit seinem genauen Zitat',
      options: {
        topic: { name: 'thema', description: 'Nur die Beweise zu diesem Thema' },
      },
    },
    who: {
      name: 'wer',
      description: 'Was die Quellen über jemanden sagen und von ihm zitieren',
      options: {
        name: { name: 'name', description: 'Eine Person, eine Organisation oder ein Ort' },
      },
    },
    timeline: {
      name: 'zeitleiste',
      description: 'Was wann geschah, soweit die Quellen es sagen',
    },
    sources: {
      name: 'quellen',
      description: 'Die Artikel auflisten, oder einen Artikel Satz für Satz',
      options: {
        article: { name: 'artikel', description: 'Die Sätze dieses Artikels zeigen' },
      },
    },
    sentence: {
      name: 'satz',
      description: 'Einen Satz in seinem Zusammenhang zeigen',
      options: {
        number: { name: 'nummer', description: 'Seine Nummer, etwa S5' },
      },
    },
    verify: {
      name: 'prüfen',
      description: 'Eine Behauptung prüfen: belegt, widersprochen oder nicht in den Quellen',
      options: {
        claim: { name: 'behauptung', description: 'Eine einzelne Aussage, auf Englisch' },
      },
    },
    help: {
      name: 'hilfe',
      description: 'Wie man fragt und was jeder Befehl tut',
    },
    privacy: {
      name: 'datenschutz',
      description: 'Was ich aufbewahre, was nicht, und wie du es löschen lässt',
    },
    settings: {
      name: 'einstellungen',
      description: 'Die Einstellungen dieses Servers ändern',
    },
    stats: {
      name: 'statistik',
      description: 'Wie viele Fragen auf diesem Server beantwortet wurden',
    },
    'Check against sources': { name: 'Mit den Quellen prüfen' },
    'Answer from sources': { name: 'Aus den Quellen antworten' },
  },
};
