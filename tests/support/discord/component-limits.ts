/** What the rows under a message may hold. https://discord.com/developers/docs/components/reference */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  all,
  type Check,
  entries,
  field,
  flag,
  link,
  list,
  oneOf,
  repeated,
  shape,
  text,
  whole,
  wrong,
} from './form.ts';
import type { FieldError, Path } from './refusal.ts';

const customId = text(100, 1);
const emoji = shape({ name: text(32), animated: flag });

const linkButton = shape({ url: link(512), label: text(80), emoji, disabled: flag }, ['url']);
const pressedButton = shape({ custom_id: customId, label: text(80), emoji, disabled: flag }, ['custom_id']);

const button: Check = (value, path) => {
  const style = field(value, 'style');
  const isLink = style === ButtonStyle.Link;
  const other = isLink ? 'custom_id' : 'url';
  const named = ['label', 'emoji'].some(name => {
    const part = field(value, name);
    return part !== undefined && part !== null && part !== '';
  });
  return [
    ...oneOf(1, 2, 3, 4, 5)(style, [...path, 'style']),
    ...(isLink ? linkButton : pressedButton)(value, path),
    ...(field(value, other) === undefined
      ? []
      : wrong(
          [...path, other],
          'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
          'A custom id and url cannot both be specified',
        )),
    ...(named
      ? []
      : wrong([...path, 'label'], 'BUTTON_COMPONENT_REQUIRES_LABEL_OR_EMOJI', 'A label or an emoji is required')),
  ];
};

const choice = shape({ label: text(100, 1), value: text(100, 1), description: text(100), emoji, default: flag }, [
  'label',
  'value',
]);

const select: Check = (value, path) => {
  const options = field(value, 'options');
  const twice = repeated(entries(options).map(option => field(option, 'value')));
  return [
    ...shape(
      {
        custom_id: customId,
        options: list(25, choice, 1),
        placeholder: text(150),
        min_values: whole(0, 25),
        max_values: whole(1, 25),
        disabled: flag,
      },
      ['custom_id', 'options'],
    )(value, path),
    ...(twice.length === 0
      ? []
      : wrong([...path, 'options'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The values must be unique')),
  ];
};

const inRow: Check = (value, path) => {
  const type = field(value, 'type');
  if (type === ComponentType.Button) return button(value, path);
  if (type === ComponentType.StringSelect) return select(value, path);
  return oneOf(ComponentType.Button, ComponentType.StringSelect)(type, [...path, 'type']);
};

const row: Check = (value, path) => {
  const parts = entries(field(value, 'components'));
  const selects = parts.filter(part => field(part, 'type') === ComponentType.StringSelect).length;
  return [
    ...shape({ type: oneOf(ComponentType.ActionRow), components: list(5, inRow, 1) }, ['type', 'components'])(
      value,
      path,
    ),
    ...(selects === 0 || parts.length === 1
      ? []
      : wrong([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select fills a row')),
  ];
};

function uniqueIds(value: unknown, path: Path): readonly FieldError[] {
  const ids = entries(value)
    .flatMap(one => entries(field(one, 'components')))
    .map(part => field(part, 'custom_id'))
    .filter(id => id !== undefined);
  return repeated(ids).flatMap(id =>
    wrong(path, 'COMPONENT_CUSTOM_ID_DUPLICATED', `Component custom id cannot be duplicated: ${String(id)}`),
  );
}

/** At most 5 rows of buttons or a select; ids unique in the message. */
export const components: Check = all(list(5, row), uniqueIds);
