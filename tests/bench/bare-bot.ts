/** The yardstick: the least that a discord.js bot does to answer a command, written as its guide has it. */
import { Client, EmbedBuilder, Events } from 'discord.js';

const { DISCORD_TOKEN, DISCORD_API_URL = '' } = process.env;

const client = new Client({ intents: [], rest: { api: DISCORD_API_URL } });
client.once(Events.ClientReady, () => process.stderr.write('ready\n'));
client.on(Events.InteractionCreate, async interaction => {
  if (!interaction.isChatInputCommand()) return;
  const embed = new EmbedBuilder()
    .setColor(0x2f5d8a)
    .setTitle('A title')
    .setDescription('A description of one line.')
    .setFooter({ text: 'A footer' });
  await interaction.reply({ embeds: [embed] });
});
process.once('SIGTERM', () => void client.destroy().then(() => process.exit(0)));
await client.login(DISCORD_TOKEN);
