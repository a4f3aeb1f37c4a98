import type { Icu, Say, Says } from '../pack.ts'
import { narrow } from './polish.ts'

/** Written with plain spaces; the narrow ones are set as the pack loads. */
function say(why: Icu, ...suggest: readonly Icu[]): Say {
  return { why: narrow(why), suggest: suggest.map(narrow) }
}

const OURS = 'Nous en assumons l’entière responsabilité.'

export const says: Says = {
  'p01/missing': say(
    'Il manque des excuses, sans condition ni réserve.',
    'Nous sommes désolés de ne pas tenir la date convenue.',
  ),
  'p01/conditional': say(
    '« {words} » soumet les excuses à une condition. Elles ne comptent que sans elle.',
    'Nous sommes désolés.',
  ),
  'p01/feeling': say(
    '« {words} » regrette ce que ressent le client, et non ce que nous avons fait.',
    'Nous sommes désolés de ne pas tenir notre engagement.',
  ),
  'p01/hedged': say(
    'Après « {words} » vient une justification, qui retire les excuses.',
    `Nous sommes désolés. ${OURS}`,
  ),
  'p01/repeated': say('Ce client a déjà lu des excuses. Une fois suffit ; ensuite, c’est la réparation qui compte.'),
  'p02/missing': say(
    'Ce qui en dépend pour ce client n’est pas mentionné : {stake}.',
    'Je sais ce qui en dépend pour vous : {stake}.',
  ),
  'p02/generic': say(
    '« {words} » ne dit rien. Nommez ce que le client y perd.',
    'Je sais que ce retard vous laisse moins de temps.',
  ),
  'p03/missing': say('Personne n’assume la responsabilité.', OURS),
  'p04/named': say('« {words} » désigne une personne comme coupable. La responsabilité est la nôtre.', OURS),
  'p04/client': say('« {words} » rejette la faute sur le client.', OURS),
  'p04/role': say('« {words} » rejette la faute sur un métier ou une équipe de la maison.', OURS),
  'p04/third-party': say('« {words} » rejette la faute sur un tiers. C’est nous qui avions promis.', OURS),
  'p05/missing': say('Il manque le jour où nous livrons.', 'La nouvelle date est le {day}.'),
  'p05/vague-date': say('« {words} » ne nomme aucun jour.', 'le {day}'),
  'p05/imprecise': say('« {words} » laisse le jour ouvert.'),
  'p05/other-day': say('« {words} » n’est pas le jour approuvé ({day}).', '{day}'),
  'p05/weekday': say('Le jour de la semaine et la date ne concordent pas : « {words} » tombe un {weekday}.'),
  'p05/before-p80': say('« {words} » vient avant le jour que nous tiendrions 8 fois sur 10 ({day}).', '{day}'),
  'p06/missing': say('Il manque ce que nous faisons pour tenir la date.', 'Pour tenir cette date, nous avons …'),
  'p07/unearned': say('« {words} » ne peut figurer ici que si la mesure contre cette cause est déjà prise, et nommée.'),
  'p07/missing': say(
    'La mesure contre cette cause est prise, et le client peut le savoir : {measure}.',
    'Pour que cela ne se reproduise pas, {measure}.',
  ),
  'p07/better': say('Après un deuxième retard, « {words} » sans mesure déjà prise nuit plus que le silence.'),
  'p07/promises': say(
    'Trop de promesses après un deuxième retard. Le jour, la prochaine nouvelle et la compensation suffisent.',
  ),
  'p08/missing': say('La compensation approuvée manque : {amends}.', 'En compensation : {amends}.'),
  'p08/not-approved': say('« {words} » n’a pas été approuvé.'),
  'p08/different': say('« {words} » diffère de la compensation approuvée ({amends}).', '{amends}'),
  'p09/absolute': say('« {words} » promet ce que personne ne peut tenir.'),
  'p09/internal': say('« {words} » n’a pas à sortir de la maison.'),
  'p10/missing': say(
    'Il manque quand le client aura de nos nouvelles et comment nous joindre.',
    'Je vous donnerai des nouvelles le {day}.',
  ),
  'p11/placeholder': say('« {words} » est un champ resté vide.'),
  'p11/address': say('« {words} » ne correspond pas au vouvoiement ou au tutoiement convenu.'),
  'p11/wrong-name': say('« {words} » n’est pas le nom de ce client ({names}).', '{names}'),
  'p11/no-name': say('Le nom du client n’apparaît pas.', '{names}'),
  'p11/language': say('Cette phrase est dans une autre langue : « {words} ».'),
  'p12/defensive': say('« {words} » nous défend au lieu d’aider.', OURS),
  'p12/agentless': say('« {words} » cache qui l’a fait.', 'Nous avons commis une erreur.'),
  'p12/grovelling': say('« {words} » en fait trop ; une fois, simplement, a plus de poids.', 'Nous sommes désolés.'),
  'p12/too-short': say('{count} mots, c’est peu pour ce message ({from}-{to}).'),
  'p12/too-long': say('{count} mots, c’est beaucoup pour ce message ({from}-{to}).'),
  'p12/long-sentence': say('Une phrase de {count} mots.'),
  'p12/repeated-word': say('« {words} » est écrit deux fois.'),
  'p12/same-text': say('Ce client a déjà reçu presque le même texte.'),
}
