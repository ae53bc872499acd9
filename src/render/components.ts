/** Draws buttons and menus as Discord's rows of components. */
import {
  ActionRowBuilder,
  ButtonBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from '@discordjs/builders';
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { CUSTOM_ID_MAX, encode, needsEcho, textOption } from '../invocation.ts';
import { labels } from '../text/labels.ts';
import { label } from '../text/sanitize.ts';
import { rowsOf } from './buttons.ts';
import { BUTTON_LABEL_MAX, ROWS_MAX, SELECT } from './limits.ts';
import type { PageButton } from './page.ts';

/** A button with its custom id, and the free text that the id had no room for. */
export interface Keyed {
  readonly id: string;
  readonly button: Pick<PageButton, 'label'> & Partial<Pick<PageButton, 'press' | 'disabled' | 'primary'>>;
  readonly text?: string;
}

/** The custom id of a menu. What a choice in it does stands in the choice's value. */
const MENU_ID = 'menu';

/** Gives buttons their custom ids. Two buttons that ask the same become one: Discord refuses an id that stands twice. */
export function keyed(buttons: readonly PageButton[]): readonly Keyed[] {
  const byId = new Map<string, Keyed>();
  for (const button of buttons) {
    const { invocation, options, press } = button;
    const id = encode(invocation, options, press);
    // Lists of names may need more room than an id has.
    if (id.length > CUSTOM_ID_MAX || byId.has(id)) continue;
    const text = needsEcho(id) ? invocation.input[textOption(options) ?? ''] : undefined;
    byId.set(id, typeof text === 'string' ? { id, button, text } : { id, button });
  }
  return [...byId.values()];
}

/** Draws at most five rows: the buttons, and under them a menu that has a row to itself. */
export function componentRows(
  buttons: readonly Keyed[],
  choices: readonly Keyed[],
  placeholder: string | undefined,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const menu = choices.length === 0 ? [] : [menuRow(choices, placeholder)];
  const rows = rowsOf(buttons, ({ button }) => button.label)
    .slice(0, ROWS_MAX - menu.length)
    .map(row => new ActionRowBuilder<ButtonBuilder>().addComponents(row.map(buttonOf)).toJSON());
  return [...rows, ...menu];
}

/** Builds a button from whole data. Setters would validate each value again; limits are kept here, and tests hold them. */
function buttonOf({ id, button }: Keyed): ButtonBuilder {
  return new ButtonBuilder({
    type: ComponentType.Button,
    custom_id: id,
    label: label(button.label, BUTTON_LABEL_MAX),
    style: button.primary || button.press === 'share' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    ...(button.disabled ? { disabled: true } : {}),
  });
}

function menuRow(choices: readonly Keyed[], placeholder: string | undefined) {
  const offered = choices.slice(0, SELECT.options);
  const names = labels(
    offered.map(({ button }) => button.label),
    SELECT.label,
  );
  const menu = new StringSelectMenuBuilder()
    .setCustomId(MENU_ID)
    .addOptions(offered.map(({ id }, i) => new StringSelectMenuOptionBuilder().setLabel(names[i] ?? '').setValue(id)));
  if (placeholder !== undefined) menu.setPlaceholder(label(placeholder, SELECT.placeholder));
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu).toJSON();
}
