import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { escapeLine } from '../../render/discord-escape.ts';
import { renderSources, SOURCES_SHOWN, sourceList } from '../../render/discord-sources.ts';
import { choicesOf, MAX_FOUND } from '../choices.ts';
import type { SlashCommand } from '../command.ts';
import { EVERYWHERE } from '../everywhere.ts';
import { apology, notice } from '../notice.ts';
import { isPrivate, PRIVATE } from '../options.ts';
import { listReply, type PagedList, pagedQuotes } from '../paged-list.ts';

/** The articles. */
export const sourcesList: PagedList = {
  key: 'sources',
  async render(_, from, engine, controls) {
    const shown = await engine.sources(from, SOURCES_SHOWN);
    return renderSources(shown, { from, total: engine.about.sources }, controls);
  },
};

/** One article's sentences; its subject is the article's place among the documents. */
export const articleList = pagedQuotes('article', async (place, engine, near) => {
  const article = await engine.article(Number(place), near);
  return article && sourceList(article);
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
    async answer() {
      const { engine } = services;
      const article = interaction.options.getString('article');
      const askerId = interaction.user.id;
      if (article === null) {
        return (await listReply(sourcesList, { subject: '', from: 0, askerId }, engine)) ?? apology;
      }
      const place = await engine.sourceCalled(article);
      const call = { subject: String(place), from: 0, askerId };
      return (await listReply(articleList, call, engine)) ?? unknown(article);
    },
  }),
  async complete(interaction, { engine }) {
    const sources = await engine.sourcesLike(interaction.options.getFocused(), MAX_FOUND);
    return choicesOf(
      sources.map(({ source: { title, slug }, sentences }) => ({
        text: title,
        sentences,
        value: slug,
      })),
    );
  },
};

function unknown(article: string) {
  const shown = escapeLine(article, MAX_ARTICLE_CHARS);
  return notice(`There is no article “${shown}” here. \`/sources\` lists them all.`);
}

const MAX_ARTICLE_CHARS = 100;
