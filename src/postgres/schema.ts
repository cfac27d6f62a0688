/**
 * The tables, all in the schema `exhibit`. A source without a `first` position is being loaded and nobody sees it. A
 * document's text is kept as UTF-16, as the spans of sentences count, so that a part of it can be read alone. What nobody
 * but us reads is JSON in a text: PostgreSQL's own JSON refuses characters that an article may have.
 */
export const TABLES = `
create schema if not exists exhibit;
create table if not exists exhibit.state (
  single boolean primary key default true check (single),
  generation integer not null,
  program text not null,
  sources integer not null,
  sentences integer not null,
  average_length double precision not null,
  stamp text not null,
  mentions text not null,
  notes text not null
);
create table if not exists exhibit.source (
  id serial primary key,
  slug text collate "C" not null,
  key text not null,
  first integer,
  sentences integer not null,
  meta text not null,
  file text not null,
  blocks text not null,
  words text[] not null,
  lengths integer[] not null,
  mentions text not null,
  capitals text not null,
  corrections text not null,
  unique (slug, key)
);
create index if not exists source_first on exhibit.source (first) where first is not null;
create table if not exists exhibit.document (
  source integer primary key references exhibit.source on delete cascade,
  text bytea not null
);
alter table exhibit.document alter column text set storage external;
create table if not exists exhibit.sentence (
  source integer not null references exhibit.source on delete cascade,
  number integer not null,
  hash text not null,
  short_hash text not null,
  begins integer not null,
  ends integer not null,
  length integer not null,
  stems tsvector not null,
  sentence text not null,
  primary key (source, number)
);
create table if not exists exhibit.term (term text collate "C" primary key, n integer not null);
create table if not exists exhibit.word (
  word text collate "C" primary key,
  n integer not null,
  slips text[] not null
);
`;

/** Made once there is something to find: a whole index is built in a fraction of the time that its entries take one by one. */
export const INDEXES = `
create index if not exists sentence_stems on exhibit.sentence using gin (stems) with (fastupdate = off);
create index if not exists sentence_hash on exhibit.sentence (hash);
create index if not exists sentence_short_hash on exhibit.sentence (short_hash);
create index if not exists word_slips on exhibit.word using gin (slips) with (fastupdate = off);
`;
