import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type { Engine } from '../../domain/engine.ts';
import { escapeLine } from '../../render/discord-escape.ts';
import { type CountedSource, renderSources, sourceList } from '../../render/discord-sources.ts';
import { choicesAmong } from '../choices.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { notice } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import { listReply, type PagedList, pagedQuotes } from '../paged-list.ts';

/** The articles. */
export const sourcesList: PagedList = {
  key: 'sources',
  render: (_, from, engine, controls) => renderSources(countSources(engine), from, controls),
};

/** One article's sentences; its subject is the article's place among the documents. */
export const articleList = pagedQuotes('article', (place, engine) => {
  const document = engine.knowledge.documents[Number(place)];
  if (document === undefined) return undefined;
  const quotes = engine.knowledge.sentences
    .filter(({ slug }) => slug === document.source.slug)
    .flatMap(({ id }) => engine.quote(id) ?? []);
  return sourceList(document.source, quotes);
});

/** `/sources article:`: the articles, or the sentences of one. */
export const sources: SlashCommand = {
  kind: 'slash',
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'sources',
    description: 'List the articles, or one article sentence by sentence',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'Show the sentences of this article',
        max_length: 200,
        autocomplete: true,
      },
      PRIVATE,
    ],
  },
  plan: (interaction, services) => ({
    kind: 'reply',
    isPrivate: isPrivate(interaction, services),
    isQuestion: true,
    answer: () => {
      const { engine } = services;
      const article = interaction.options.getString('article');
      const askerId = interaction.user.id;
      const place = article === null ? undefined : findArticle(article, engine);
      const reply =
        article === null
          ? listReply(sourcesList, { subject: '', from: 0, askerId }, engine)
          : listReply(articleList, { subject: String(place), from: 0, askerId }, engine);
      return reply ?? unknown(article ?? '');
    },
  }),
  complete: (interaction, { engine }) =>
    choicesAmong(
      countSources(engine).map(({ source, sentences }) => ({
        text: source.title,
        value: source.slug,
        sentences,
        also: [source.publisher ?? '', source.slug],
      })),
      interaction.options.getFocused(),
    ),
};

function countSources({ knowledge }: Engine): readonly CountedSource[] {
  const counts = new Map<string, number>();
  for (const { slug } of knowledge.sentences) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return knowledge.documents.map(({ source }) => ({
    source,
    sentences: counts.get(source.slug) ?? 0,
  }));
}

/** By slug, or by the title as typed. */
function findArticle(typed: string, { knowledge }: Engine): number {
  const wanted = typed.trim().toLowerCase();
  return knowledge.documents.findIndex(
    ({ source }) => source.slug === wanted || source.title.toLowerCase() === wanted,
  );
}

function unknown(article: string) {
  const shown = escapeLine(article, MAX_ARTICLE_CHARS);
  return notice(`There is no article “${shown}” here. \`/sources\` lists them all.`);
}

const MAX_ARTICLE_CHARS = 100;
