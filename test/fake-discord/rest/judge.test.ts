import { describe, expect, it } from 'vitest';
import { Changes } from '../world/changes.ts';
import { World } from '../world/world.ts';
import { allRoutes, type RouteName } from './all-routes.ts';
import { judge, pingFault } from './judge.ts';

const world = new World({ changes: new Changes(1), mayReadContent: false, publicKey: '' });
const routes = allRoutes(() => ({ url: '', shards: 1, identifiesLeft: 1 }));

/** What is wrong with a body, as `path: CODE`. */
function faults(name: RouteName, body: unknown): string[] {
  const params = {
    application_id: world.applicationId,
    channel_id: '1',
    message_id: '1',
    interaction_id: '1',
    interaction_token: 'token',
  };
  const breaches = judge(routes[name], { params, query: new URLSearchParams(), body, world });
  return breaches.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

const x = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const button = (id: string | number, more = {}) => ({
  type: 2,
  style: 1,
  label: 'b',
  custom_id: String(id),
  ...more,
});
const link = (more = {}) => ({ type: 2, style: 5, label: 'l', url: 'https://a.example', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const rows = (count: number) => times(count, (index) => row(button(index)));
const select = (values: string[], more = {}) => ({
  type: 3,
  custom_id: 's',
  options: values.map((value) => ({ label: 'o', value })),
  ...more,
});
const text = (content: string) => ({ type: 10, content });
const V2 = 32_768;
const v2 = (...components: object[]) => ({ flags: V2, components });
const section = (texts: number, accessory: object | undefined = link()) => ({
  type: 9,
  components: times(texts, () => text('t')),
  accessory,
});
const embed = (length: number) => ({ description: x(length) });

describe('judge of a message', () => {
  it.each<[limit: string, allowed: object, refused: object, fault: string]>([
    [
      'content of 2,000',
      { content: x(2_000) },
      { content: x(2_001) },
      'content: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '6,000 over all embeds',
      { embeds: [embed(4_000), embed(2_000)] },
      { embeds: [embed(4_000), embed(2_001)] },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      '4,096 in a description',
      { embeds: [embed(4_096)] },
      { embeds: [embed(4_097)] },
      'embeds.0.description: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '10 embeds',
      { embeds: times(10, () => embed(1)) },
      { embeds: times(11, () => embed(1)) },
      'embeds: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an embed with nothing in it',
      { embeds: [embed(1)] },
      { embeds: [{ color: 1 }] },
      'embeds.0.description: BASE_TYPE_REQUIRED',
    ],
    [
      'an embed field without value',
      { embeds: [{ fields: [{ name: 'n', value: 'v' }] }] },
      { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] },
      'embeds.0.fields.0.value: BASE_TYPE_REQUIRED',
    ],
    [
      '5 rows',
      { components: rows(5) },
      { components: rows(6) },
      'components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      '5 buttons in a row',
      { components: [row(...times(5, button))] },
      { components: [row(...times(6, (i) => button(i)))] },
      'components.0.components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a select alone in its row',
      { components: [row(select(['a']))] },
      { components: [row(select(['a']), button('b'))] },
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'custom ids that differ',
      { components: [row(button('a'), button('b'))] },
      { components: [row(button('a')), row(button('a'))] },
      'components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a custom id of 100',
      { components: [row(button(x(100)))] },
      { components: [row(button(x(101)))] },
      'components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a custom id of 1',
      { components: [row(button('a'))] },
      { components: [row(button(''))] },
      'components.0.components.0.custom_id: BASE_TYPE_MIN_LENGTH',
    ],
    [
      'a button with a custom id',
      { components: [row(button('a'))] },
      { components: [row({ type: 2, style: 1, label: 'b' })] },
      'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
    ],
    [
      'a label of 80',
      { components: [row(button('a', { label: x(80) }))] },
      { components: [row(button('a', { label: x(81) }))] },
      'components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a label or an emoji',
      { components: [row({ ...button('a'), label: undefined, emoji: { name: '🔎' } })] },
      { components: [row({ ...button('a'), label: undefined })] },
      'components.0.components.0.label: BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    ],
    [
      'a link with a url',
      { components: [row(link())] },
      { components: [row({ type: 2, style: 5, label: 'l' })] },
      'components.0.components.0.url: BUTTON_COMPONENT_URL_REQUIRED',
    ],
    [
      'a link without custom id',
      { components: [row(link())] },
      { components: [row(link({ custom_id: 'a' }))] },
      'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_FORBIDDEN',
    ],
    [
      'a link over http',
      { components: [row(link())] },
      { components: [row(link({ url: 'javascript:alert(1)' }))] },
      'components.0.components.0.url: URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a url of 512',
      { components: [row(link({ url: `https://a.example/${x(494)}` }))] },
      { components: [row(link({ url: `https://a.example/${x(495)}` }))] },
      'components.0.components.0.url: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '25 options',
      { components: [row(select(times(25, String)))] },
      { components: [row(select(times(26, String)))] },
      'components.0.components.0.options: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '1 option',
      { components: [row(select(['a']))] },
      { components: [row(select([]))] },
      'components.0.components.0.options: BASE_TYPE_MIN_LENGTH',
    ],
    [
      'option values that differ',
      { components: [row(select(['a', 'b']))] },
      { components: [row(select(['a', 'a']))] },
      'components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'an option value of 100',
      { components: [row(select([x(100)]))] },
      { components: [row(select([x(101)]))] },
      'components.0.components.0.options.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'max_values within the options',
      { components: [row(select(['a', 'b'], { max_values: 2 }))] },
      { components: [row(select(['a', 'b'], { max_values: 3 }))] },
      'components.0.components.0.max_values: SELECT_COMPONENT_INVALID_RANGE',
    ],
    [
      'min_values within max_values',
      { components: [row(select(['a', 'b'], { min_values: 1 }))] },
      { components: [row(select(['a', 'b'], { min_values: 2 }))] },
      'components.0.components.0.min_values: SELECT_COMPONENT_INVALID_RANGE',
    ],
    [
      'rows alone without the V2 flag',
      v2(text('a')),
      { components: [text('a')] },
      'components.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'no content in a V2 message',
      v2(text('a')),
      { ...v2(text('a')), content: 'a' },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'no embeds in a V2 message',
      v2(text('a')),
      { ...v2(text('a')), embeds: [embed(1)] },
      'embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'no poll in a V2 message',
      v2(text('a')),
      {
        ...v2(text('a')),
        poll: { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }] },
      },
      'poll: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      '40 components, nested ones counted',
      v2({ type: 17, components: times(39, () => text('t')) }),
      v2({ type: 17, components: times(40, () => text('t')) }),
      'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '40 components, accessories counted',
      v2(...times(13, () => section(1)), text('t')),
      v2(...times(13, () => section(1)), text('t'), text('t')),
      'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4,000 over all text displays',
      v2(text(x(2_000)), { type: 17, components: [text(x(2_000))] }),
      v2(text(x(2_000)), { type: 17, components: [text(x(2_001))] }),
      'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      'a text display with text',
      v2(text('a')),
      v2(text(' ')),
      'components.0.content: BASE_TYPE_REQUIRED',
    ],
    [
      'a section of 3 texts',
      v2(section(3)),
      v2(section(4)),
      'components.0.components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a section of 1 text',
      v2(section(1)),
      v2(section(0)),
      'components.0.components: BASE_TYPE_MIN_LENGTH',
    ],
    [
      'a section with an accessory',
      v2(section(1)),
      v2({ type: 9, components: [text('t')] }),
      'components.0.accessory: DESCRIPTION',
    ],
    [
      'a container without a container',
      v2({ type: 17, components: [text('t')] }),
      v2({ type: 17, components: [{ type: 17, components: [text('t')] }] }),
      'components.0.components.0: DESCRIPTION',
    ],
    [
      'component ids that differ',
      v2({ ...text('a'), id: 1 }, { ...text('b'), id: 2 }),
      v2({ ...text('a'), id: 1 }, { ...text('b'), id: 1 }),
      'components.1.id: COMPONENT_ID_DUPLICATED',
    ],
    [
      'flags of channel messages',
      { content: 'a', flags: 4_096 },
      { content: 'a', flags: 64 },
      'flags: MESSAGE_FLAGS_INVALID',
    ],
    [
      'mentions parsed or listed',
      { content: 'a', allowed_mentions: { parse: ['users'] } },
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      '100 users in allowed_mentions',
      { content: 'a', allowed_mentions: { users: times(100, String) } },
      { content: 'a', allowed_mentions: { users: times(101, String) } },
      'allowed_mentions.users: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'kinds of mentions',
      { content: 'a', allowed_mentions: { parse: [] } },
      { content: 'a', allowed_mentions: { parse: ['all'] } },
      'allowed_mentions.parse.0: DESCRIPTION',
    ],
    [
      'a nonce of 25',
      { content: 'a', nonce: x(25) },
      { content: 'a', nonce: x(26) },
      'nonce: BASE_TYPE_MAX_LENGTH',
    ],
  ])('takes %s and not one more', (_, allowed, refused, fault) => {
    expect(faults('createMessage', allowed)).toEqual([]);
    expect(faults('createMessage', refused)).toEqual([fault]);
  });

  it.each<RouteName>([
    'createMessage',
    'editMessage',
    'createFollowupMessage',
    'editOriginalInteractionResponse',
  ])('holds in %s', (route) => {
    expect(faults(route, { content: x(2_000) })).toEqual([]);
    expect(faults(route, { content: x(2_001) })).toEqual(['content: BASE_TYPE_MAX_LENGTH']);
    expect(faults(route, { components: rows(6) })).toEqual(['components: BASE_TYPE_BAD_LENGTH']);
  });
});

describe('judge of a callback', () => {
  const choices = (list: object[]) => ({ type: 8, data: { choices: list } });
  const choice = (name: string, value = 'v') => ({ name, value });
  const modal = (more: object) => ({
    type: 9,
    data: { custom_id: 'm', title: 't', components: inputs(1), ...more },
  });
  const input = (id: string | number, more = {}) => ({
    type: 4,
    style: 1,
    custom_id: String(id),
    ...more,
  });
  const inputs = (count: number) =>
    times(count, (index) => ({ type: 18, label: 'l', component: input(index) }));

  it.each<[limit: string, allowed: object, refused: object, fault: string]>([
    [
      '25 choices',
      choices(times(25, () => choice('a'))),
      choices(times(26, () => choice('a'))),
      'data.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a choice name of 100',
      choices([choice(x(100))]),
      choices([choice(x(101))]),
      'data.choices.0.name: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a choice name of 1',
      choices([choice('a')]),
      choices([choice('')]),
      'data.choices.0.name: BASE_TYPE_MIN_LENGTH',
    ],
    [
      'a choice value of 100',
      choices([choice('a', x(100))]),
      choices([choice('a', x(101))]),
      'data.choices.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a choice value of 1',
      choices([choice('a', 'v')]),
      choices([choice('a', '')]),
      'data.choices.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a title of 45',
      modal({ title: x(45) }),
      modal({ title: x(46) }),
      'data.title: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '5 components in a modal',
      modal({ components: inputs(5) }),
      modal({ components: inputs(6) }),
      'data.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      '1 component in a modal',
      modal({ components: inputs(1) }),
      modal({ components: [] }),
      'data.components: BASE_TYPE_MIN_LENGTH',
    ],
    [
      'one input in a row',
      modal({ components: [row(input(1, { label: 'l' }))] }),
      modal({ components: [row(input(1, { label: 'l' }), input(2, { label: 'l' }))] }),
      'data.components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'an input in a row with its label',
      modal({ components: [row(input(1, { label: 'l' }))] }),
      modal({ components: [row(input(1))] }),
      'data.components.0.components.0.label: BASE_TYPE_REQUIRED',
    ],
    [
      'custom ids that differ in a modal',
      modal({ components: inputs(2) }),
      modal({ components: [...inputs(1), ...inputs(1)] }),
      'data.components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      '4,000 in an input',
      modal({ components: [{ type: 18, label: 'l', component: input(1, { value: x(4_000) }) }] }),
      modal({ components: [{ type: 18, label: 'l', component: input(1, { value: x(4_001) }) }] }),
      'data.components.0.component.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'content of 2,000',
      { type: 4, data: { content: x(2_000), flags: 64 } },
      { type: 4, data: { content: x(2_001) } },
      'data.content: BASE_TYPE_MAX_LENGTH',
    ],
    [
      '5 rows',
      { type: 4, data: { components: rows(5) } },
      { type: 4, data: { components: rows(6) } },
      'data.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an update that stays public',
      { type: 7, data: { content: 'a' } },
      { type: 7, data: { content: 'a', flags: 64 } },
      'data.flags: MESSAGE_FLAGS_INVALID',
    ],
  ])('takes %s and not one more', (_, allowed, refused, fault) => {
    expect(faults('createInteractionResponse', allowed)).toEqual([]);
    expect(faults('createInteractionResponse', refused)).toContain(fault);
  });
});

describe('judge of commands', () => {
  const command = (more = {}) => ({ name: 'ask', description: 'd', ...more });
  const option = (name: string | number, more = {}) => ({
    type: 3,
    name: `o${name}`,
    description: 'd',
    ...more,
  });
  const options = (...list: object[]) => command({ options: list });
  const menu = (more = {}) => ({ type: 3, name: 'Check it', ...more });
  const choice = (length: number) => ({ name: 'c', value: x(length) });

  it.each<[limit: string, allowed: object, refused: object, fault: string]>([
    [
      'a name of 32',
      command({ name: x(32) }),
      command({ name: x(33) }),
      'name: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a lower-case name',
      command({ name: 'ask' }),
      command({ name: 'Ask' }),
      'name: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'a name without blanks',
      command({ name: 'ask-it_2' }),
      command({ name: 'ask it' }),
      'name: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'localised names',
      command({ name_localizations: { ja: '質問' } }),
      command({ name_localizations: { de: 'Frage stellen' } }),
      'name_localizations.de: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'a description of 100',
      command({ description: x(100) }),
      command({ description: x(101) }),
      'description: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a description of 1',
      command({ description: 'd' }),
      command({ description: '' }),
      'description: BASE_TYPE_BAD_LENGTH',
    ],
    ['a description at all', command(), { name: 'ask' }, 'description: BASE_TYPE_BAD_LENGTH'],
    [
      '25 options',
      options(...times(25, (i) => option(i))),
      options(...times(26, (i) => option(i))),
      'options: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'required options first',
      options(option(1, { required: true }), option(2)),
      options(option(1), option(2, { required: true })),
      'options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'option names that differ',
      options(option(1), option(2)),
      options(option(1), option(1)),
      'options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
    ],
    [
      'option names in lower case',
      options(option('k')),
      options(option('K')),
      'options.0.name: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'choices or autocomplete',
      options(option(1, { choices: [choice(1)] })),
      options(option(1, { choices: [choice(1)], autocomplete: true })),
      'options.0.autocomplete: APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES',
    ],
    [
      '25 choices',
      options(option(1, { choices: times(25, () => choice(1)) })),
      options(option(1, { choices: times(26, () => choice(1)) })),
      'options.0.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a choice value of 100',
      options(option(1, { choices: [choice(100)] })),
      options(option(1, { choices: [choice(101)] })),
      'options.0.choices.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'subcommands alone',
      options(option(1, { type: 1 }), option(2, { type: 1 })),
      options(option(1, { type: 1 }), option(2)),
      'options.1.type: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'a menu without description',
      menu(),
      menu({ description: 'd' }),
      'description: APPLICATION_COMMAND_INVALID_CONTEXT_MENU',
    ],
    [
      'a menu without options',
      menu(),
      menu({ options: [option(1)] }),
      'options: APPLICATION_COMMAND_INVALID_CONTEXT_MENU',
    ],
    [
      '8,000 characters in all',
      command({ options: times(25, (i) => option(i, { choices: times(3, () => choice(100)) })) }),
      command({ options: times(25, (i) => option(i, { choices: times(4, () => choice(100)) })) }),
      ': APPLICATION_COMMAND_TOO_LARGE',
    ],
    [
      'permissions as Discord documents them',
      command({ default_member_permissions: '32' }),
      command({ default_member_permissions: 'x' }),
      'default_member_permissions: DESCRIPTION',
    ],
  ])('takes %s and no other', (_, allowed, refused, fault) => {
    expect(faults('createGlobalCommand', allowed)).toEqual([]);
    expect(faults('createGlobalCommand', refused)).toContain(fault);
  });

  it('takes the same name once per type', () => {
    const put = (list: object[]) => faults('bulkOverwriteGlobalCommands', list);
    expect(put([command({ name: 'ask' }), menu({ name: 'ask' })])).toEqual([]);
    expect(put([command(), command()])).toEqual(['1: APPLICATION_COMMANDS_DUPLICATE_NAME']);
  });
});

describe('pingFault', () => {
  const silent = { parse: [] as string[], replied_user: false };
  it.each<[string, object, string | undefined]>([
    ['nothing said of mentions', { content: 'a' }, 'is missing'],
    ['everything parsed', { content: 'a', allowed_mentions: { parse: ['users'] } }, 'is missing'],
    [
      'the author replied to',
      { content: 'a', allowed_mentions: { parse: [], replied_user: true } },
      'author',
    ],
    [
      'a user let through',
      { content: '<@1>', allowed_mentions: { parse: [], users: ['1'] } },
      'named',
    ],
    [
      'a user let through in a text display',
      { ...v2(text('<@1>')), allowed_mentions: { parse: [], users: ['1'] } },
      'named',
    ],
    [
      'mentions that reach nobody',
      { content: '<@1> @everyone', allowed_mentions: silent },
      undefined,
    ],
    ['a callback without mentions', { type: 4, data: { content: 'a' } }, 'is missing'],
    ['a deferral, which says nothing', { type: 5, data: { flags: 64 } }, undefined],
  ])('judges %s', (_, body, expected) => {
    const route = 'type' in body ? routes.createInteractionResponse : routes.createMessage;
    const fault = pingFault(route, body);
    if (expected === undefined) expect(fault).toBeUndefined();
    else expect(fault).toContain(expected);
  });
});
